import { ownFrame } from '../model/comparison/frames.js';
import { isRightToLeft } from '../model/language-tag.js';
import { outcomeBlock, GROUND } from './picture/outcome-block.js';
import { outcomeWords, inSentences } from './picture/outcome-words.js';
import { element, escapeXml } from './picture/svg.js';
import { wordingOf } from './words.js';

/** What would else come from a page that the picture is put into, and make lines longer than they are reckoned. */
const TYPE = {
    'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-style': 'normal',
    'font-weight': 400,
    'letter-spacing': 'normal',
    'word-spacing': 'normal',
    'text-anchor': 'start',
};
const NARROWEST = 320;
const WIDEST_MARGIN = 40;
/**
 * One outcome as a picture that stands by itself, for a newsletter or a slide: for each treatment its trials with both
 * groups side by side, the numbers in words, the likely range, when, in whom and how sure, with the sources, the
 * comparison that it is from, the review and the disclaimer.
 *
 * It is one SVG with shapes and text alone: no script, no style sheet, nothing that is loaded or referred to. Its title and
 * description say all of it. Ids are made of those of the comparison and the outcome.
 *
 * @returns SVG, without an XML declaration
 */
function outcomePicture(row, comparison, options = {}) {
    const { frame = ownFrame(row), treatments = comparison.treatments, today = new Date() } = options;
    const wording = wordingOf(comparison, options.language);
    const { language } = wording;
    const words = outcomeWords(row, comparison, { ...wording, treatments, frame, today });
    const width = Math.max(NARROWEST, options.width ?? 800);
    const sheet = { width, isRightToLeft: isRightToLeft(language) };
    const margin = Math.min(WIDEST_MARGIN, width / 20);
    const content = outcomeBlock(row, comparison, words, { width: width - 2 * margin, sheet });
    const height = Math.ceil(content.height + 2 * margin);
    const id = pictureId(row, comparison);
    return element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-labelledby': `${id}-title ${id}-description`,
        lang: language,
        direction: sheet.isRightToLeft ? 'rtl' : 'ltr',
        ...TYPE,
    }, [
        element('title', { id: `${id}-title` }, escapeXml(words.label)),
        element('desc', { id: `${id}-description` }, escapeXml(inSentences(words))),
        element('rect', { width, height, fill: GROUND }),
        content.draw(margin, margin),
    ].join('\n'));
}
/** An outcome without an id has its place among the outcomes. */
function pictureId(row, { id, sections }) {
    const outcomes = sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'outcome');
    return `${id}-${row.id ?? `outcome-${outcomes.indexOf(row) + 1}`}`;
}

export { outcomePicture };
//# sourceMappingURL=outcome-picture.js.map

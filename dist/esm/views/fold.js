import { nothing, html } from 'lit';
import { fill } from '../model/fill.js';
import { heading } from './heading.js';
import { later } from './later.js';
import { listener } from './listener.js';
import { element } from './sequence.js';

/** For content that waits for nothing. */
const AT_ONCE = {};
/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param content is made once it is its turn
 * @param look `numbers` for what a chart shows as a table, `detail` for small print beside a number or a point
 */
function fold(summary, content, { queue }, look) {
    return html `<details class="${look ?? nothing}"><summary .textContent="${summary}"></summary>${later(content, queue)}</details>`;
}
/** The line that answers what is under a heading, where there is one. */
const gistLine = (gist) => gist ? element('p class="gist"', gist) : nothing;
/**
 * Content that begins folded under its heading and the line that answers it. Both stand above the fold: of a heading in
 * a summary few screen readers tell, and a link in it cannot be reached.
 */
function foldUnder({ title, gist, name, isDrawn, id, content }, { messages, folds, queue }) {
    const isOpen = id !== undefined && folds?.isOpen(id);
    const label = fill(isDrawn ? messages.showFigures : messages.show, { name });
    return html `${title}${gistLine(gist)}<details class="folds" ?open="${isOpen}" @toggle="${listener((event) => {
        if (id !== undefined)
            folds?.remember(id, event.currentTarget.open);
    })}"><summary .textContent="${label}"></summary>${later(content, queue, isOpen)}</details>`;
}
/**
 * A section that begins folded under its heading.
 *
 * @param id what it is remembered by, in every language
 * @param name its part, and the anchor of its heading
 */
function foldedSection(title, content, context, id, name) {
    return html `<section class="section" part="${name ?? nothing}">${name && context.form?.landing(name)}${foldUnder({ title: heading(context.headingLevel + 1, title, name), name: title, id, content }, context)}</section>`;
}

export { AT_ONCE, fold, foldUnder, foldedSection, gistLine };
//# sourceMappingURL=fold.js.map

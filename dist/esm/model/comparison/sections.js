import { FOLDED_APART } from '../diagnostics/catalogue.js';
import { isAnswerable } from './gist.js';
import { plainText } from './inline.js';
import { ownRows } from './own-rows.js';
import { visitText } from './visit.js';

/** Up to this many characters a section is read whole on a phone: about half a screen. */
const SHORT_SECTION = 250;
/**
 * Up to this many characters it is read whole on a wide page, also half a screen; and on a phone a section that no line
 * answers, in two screens.
 */
const LONG_SECTION = 900;
/** Kinds of rows that are charts. */
const DRAWN = new Set(['outcome', 'effects', 'timeline', 'schedule']);
/** Whether a section shows charts. */
const hasCharts = (section) => ownRows(section).some(({ kind }) => DRAWN.has(kind));
/** Whether a section tells how many people a treatment helps or harms. */
const countsPeople = (section) => ownRows(section).some(({ kind }) => kind === 'outcome' || kind === 'effects');
/**
 * The sections that begin closed: as the document says, else those that a line answers (their own, or one made of an
 * outcome) where they are not short for the width, and long ones that nothing answers. Those of benefits and those of
 * harms begin alike, so that neither is met before the other.
 */
function foldedSections({ sections }, isWide = false) {
    const folded = new Set(sections.filter((section, index) => beginsFolded(section, index, isWide)));
    const counting = sections.filter(countsPeople);
    if (counting.some((section) => folded.has(section))) {
        for (const section of counting)
            folded.add(section);
    }
    return folded;
}
/** Tells of a document that would open its benefits and fold its harms, or the other way round. */
function checkFolded(comparison, report) {
    const folded = foldedSections(comparison);
    comparison.sections.forEach((section, index) => {
        if (section.folded === false && folded.has(section))
            report(FOLDED_APART, ['sections', index, 'folded']);
    });
}
function beginsFolded(section, index, isWide) {
    if (section.folded !== undefined)
        return section.folded;
    if (section.gist) {
        return hasCharts(section) || lengthOf(section) > (isWide ? LONG_SECTION : SHORT_SECTION);
    }
    if (hasCharts(section))
        return isAnswerable(section);
    return index > 0 && lengthOf(section) > LONG_SECTION;
}
function lengthOf(section) {
    let length = 0;
    visitText([section.intro, ownRows(section)], {
        text: (text) => {
            length += plainText(text).length;
        },
    });
    return length;
}
/** The answers in one look: the first section, where it holds short facts and nothing else. */
function glanceOf({ sections }) {
    const [first] = sections;
    const rows = first ? ownRows(first) : [];
    return rows.length > 0 && rows.every(({ kind }) => kind === 'facts') ? first : undefined;
}
/** Of the sections that are shown, those below the gist: all but the answers in one look. */
function sectionsBelow(comparison, shown) {
    const glance = glanceOf(comparison);
    return shown.filter((section) => section !== glance);
}

export { checkFolded, foldedSections, glanceOf, hasCharts, sectionsBelow };
//# sourceMappingURL=sections.js.map

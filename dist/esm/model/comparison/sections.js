import { plainText } from './inline.js';
import { visitText } from './visit.js';

/** Above this many characters a section begins closed, unless its author says otherwise. Two phone screens. */
const LONG_SECTION = 900;
/** Kinds of rows that are charts. */
const DRAWN = new Set(['outcome', 'effects', 'timeline', 'schedule']);
/** Whether a section begins closed. The first one, and one with charts, never do by themselves. */
function beginsFolded(section, index) {
    if (section.folded !== undefined)
        return section.folded;
    if (index === 0 || section.rows.some(({ kind }) => DRAWN.has(kind)))
        return false;
    let length = 0;
    visitText(section, {
        text: (text) => {
            length += plainText(text).length;
        },
    });
    return length > LONG_SECTION;
}
/**
 * Where the locked sections stand: right after the first section that shows outcomes,
 * so that serious risks are met at the level of the benefits; else after the first section.
 */
function lockedPosition({ sections }) {
    return Math.max(0, sections.findIndex(hasOutcomes)) + 1;
}
/**
 * The answers in one look: the first section, where it holds short facts and nothing else.
 * It stands right under the title.
 */
function glanceOf({ sections }) {
    const [first] = sections;
    return first?.rows.length && first.rows.every(({ kind }) => kind === 'facts') ? first : undefined;
}
function hasOutcomes({ rows }) {
    return rows.some(({ kind }) => kind === 'outcome');
}

export { beginsFolded, glanceOf, lockedPosition };
//# sourceMappingURL=sections.js.map

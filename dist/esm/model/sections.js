import { plainText } from './inline.js';
import { visitText } from './visit.js';

/** Above this many characters a section begins closed, unless its author says otherwise. Two phone screens. */
const LONG_SECTION = 900;
/** Whether a section begins closed. The first one, and one with numbers of benefit, never do by themselves. */
function beginsFolded(section, index) {
    if (section.folded !== undefined)
        return section.folded;
    if (index === 0 || hasOutcomes(section))
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
function hasOutcomes({ rows }) {
    return rows.some(({ kind }) => kind === 'outcome');
}

export { beginsFolded, lockedPosition };
//# sourceMappingURL=sections.js.map

import { isRichText, plainText } from './inline.js';

/** Calls back for every row. */
function visitRows({ sections }, visit) {
    sections.forEach(({ rows }, section) => {
        rows.forEach((row, index) => {
            visit(row, ['sections', section, 'rows', index]);
        });
    });
}
/** Goes through a parsed document, or a part of it, wherever the schema leads. */
function visitText(value, visitor, path = []) {
    if (typeof value === 'string')
        visitor.words?.(value, path);
    if (typeof value !== 'object' || value === null)
        return;
    if (isRichText(value)) {
        visitor.text?.(value, path);
        visitor.words?.(plainText(value), path);
        return;
    }
    for (const [key, item] of Object.entries(value)) {
        visitText(item, visitor, [...path, Array.isArray(value) ? Number(key) : writtenKey(key)]);
    }
}
/** Why a cell is empty is written in the cell. */
const writtenKey = (key) => (key === 'missing' ? 'cells' : key);

export { visitRows, visitText };
//# sourceMappingURL=visit.js.map

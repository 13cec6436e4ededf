import { DUPLICATE_ID, UNKNOWN_TREATMENT, UNSAFE_LINK, UNSAFE_PICTURE, UNKNOWN_SOURCE } from '../diagnostics/catalogue.js';
import { visitText, visitRows } from './visit.js';

/** Checks that everything a document refers to is in it, once, and that its links may be followed. */
function checkReferences(comparison, report) {
    const sources = new Set(idsOf(comparison.sources));
    const checkSource = (id, path) => {
        if (!sources.has(id))
            report(UNKNOWN_SOURCE, path, { id });
    };
    for (const list of ['treatments', 'sections', 'sources']) {
        const checkOnce = onceOnly(report);
        idsOf(comparison[list]).forEach((id, index) => checkOnce(id, [list, index, 'id']));
    }
    checkRows(comparison, checkSource, report);
    visitText(comparison, {
        text: (nodes, path) => checkText(nodes, path, checkSource, report),
    });
}
const idsOf = (items) => items.map(({ id }) => id);
/** Checks of ids that none is there before. */
function onceOnly(report) {
    const seen = new Set();
    return (id, path) => {
        if (seen.has(id))
            report(DUPLICATE_ID, path, { id });
        seen.add(id);
    };
}
function checkRows(comparison, checkSource, report) {
    const treatments = idsOf(comparison.treatments);
    const checkOnce = onceOnly(report);
    visitRows(comparison, (row, path) => {
        if (row.id !== undefined)
            checkOnce(row.id, [...path, 'id']);
        if (row.kind === 'list')
            return;
        for (const [id, cell] of Object.entries({ ...row.cells, ...row.missing })) {
            const place = [...path, 'cells', id];
            if (!treatments.includes(id)) {
                report(UNKNOWN_TREATMENT, place, { ids: treatments.join(', ') });
            }
            visitSources(cell, place, checkSource);
        }
    });
}
/** Calls back for the sources that a cell, or each of its arms, names. */
function visitSources(cell, path, visit) {
    if (Array.isArray(cell)) {
        cell.forEach((arm, index) => {
            visitSources(arm, [...path, index], visit);
        });
    }
    else if ('sources' in cell) {
        cell.sources.forEach((id, index) => {
            visit(id, [...path, 'sources', index]);
        });
    }
}
function checkText(nodes, path, checkSource, report) {
    for (const node of nodes) {
        if (node.kind === 'citation')
            checkSource(node.source, path);
        else if (node.kind === 'link' && !node.href)
            report(UNSAFE_LINK, path, { text: node.text });
        else if (node.kind === 'image' && !node.src)
            report(UNSAFE_PICTURE, path, { text: node.text });
    }
}

export { checkReferences };
//# sourceMappingURL=check-references.js.map

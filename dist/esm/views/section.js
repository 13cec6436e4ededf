import { nothing, html } from 'lit';
import { beginsFolded } from '../model/sections.js';
import { criteriaTable } from './criteria-table.js';
import { heading } from './heading.js';
import { inline } from './inline.js';
import { rowViewOf } from './rows/index.js';

/** The id of a section's heading, which links lead to. */
const sectionAnchor = (id) => `section-${id}`;
/** A section of the document. A long one folds. */
function sectionView(section, index, context) {
    const anchor = sectionAnchor(section.id);
    const title = heading(context.headingLevel + 1, section.title, anchor);
    const content = html `${section.intro ? html `<p class="intro">${inline(section.intro, context)}</p>` : nothing} ${groupRows(section.rows).map((group) => groupView(group, anchor, context))}`;
    return html `<section class="section" part="section"> ${beginsFolded(section, index)
        ? html `<details class="folds"> <summary>${title}</summary> ${content} </details>`
        : html `${title}${content}`} </section>`;
}
/** Rows with a cell for each treatment share a table; any other row stands by itself. */
function groupRows(rows) {
    const groups = [];
    for (const row of rows) {
        const last = groups.at(-1);
        if (last && isInTable(row) && isInTable(last[0]))
            last.push(row);
        else
            groups.push([row]);
    }
    return groups;
}
function isInTable(row) {
    return rowViewOf(row).layout === 'cells';
}
function groupView(rows, labelledBy, context) {
    const [first] = rows;
    const view = rowViewOf(first);
    if (view.layout === 'block')
        return view.block(first, context);
    return criteriaTable(rows.map((row) => toCriterion(row, context)), context.treatments, labelledBy, context, 'table');
}
function toCriterion(row, context) {
    const view = rowViewOf(row);
    const note = view.layout === 'cells' ? view.note?.(row, context) : undefined;
    return {
        label: row.label,
        note: row.about || note
            ? html `${row.about ? html `<p>${inline(row.about, context)}</p>` : nothing}${note}`
            : undefined,
        cell: (treatment) => (view.layout === 'cells' ? view.cell(row, treatment, context) : undefined),
    };
}

export { sectionAnchor, sectionView };
//# sourceMappingURL=section.js.map

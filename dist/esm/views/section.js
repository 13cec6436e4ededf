import { nothing, html } from 'lit';
import { beginsFolded } from '../model/comparison/sections.js';
import { criteriaTable } from './criteria-table.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { richText, rowAbout } from './rich-text.js';
import { rowViewOf } from './rows/index.js';

/** The id of a section's heading, which links lead to. */
const sectionAnchor = (id) => `section-${id}`;
/**
 * A section of the document. A long one folds.
 *
 * @param kind `glance` for the answers in one look, which take less room
 */
function sectionView(section, context, kind = '') {
    const title = heading(context.headingLevel + 1, section.title, sectionAnchor(section.id));
    const index = context.comparison.sections.indexOf(section);
    const content = html `${section.intro ? html `<p class="intro">${richText(section.intro, context)}</p>` : nothing} ${groupRows(section.rows).map((group) => groupView(group, section, context))}`;
    return html `<section class="section ${kind}" part="section"> ${beginsFolded(section, index) ? fold(title, content, 'folds') : html `${title}${content}`} </section>`;
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
function groupView(rows, section, context) {
    const [first] = rows;
    const view = rowViewOf(first);
    if (view.layout === 'block')
        return blockView(first, view, section, context);
    return criteriaTable(rows.map((row) => toCriterion(row, context)), context.treatments, sectionAnchor(section.id), context, 'table');
}
/** A row that stands by itself, under its label. */
function blockView(row, { content: contentOf, foldsAfterFirst }, { rows }, context) {
    const title = heading(context.headingLevel + 2, row.label);
    const content = html `${rowAbout(row, context)} ${contentOf(row, context)}`;
    const isFirst = row === rows.find(({ kind }) => kind === row.kind);
    return html `<div class="block"> ${foldsAfterFirst && !isFirst ? fold(title, content, 'folds') : html `${title} ${content}`} </div>`;
}
function toCriterion(row, context) {
    const view = rowViewOf(row);
    return {
        label: row.label,
        icon: row.kind === 'facts' ? row.icon : undefined,
        note: row.about && html `<p>${richText(row.about, context)}</p>`,
        cell: (treatment) => (view.layout === 'cells' ? view.cell(row, treatment, context) : undefined),
    };
}

export { sectionAnchor, sectionView };
//# sourceMappingURL=section.js.map

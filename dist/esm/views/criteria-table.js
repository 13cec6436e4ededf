import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortNameOf } from '../model/comparison/schema.js';
import { iconView } from './icon.js';
import { treatmentClass } from './treatment-columns.js';
import { sequence } from './sequence.js';

/**
 * A table of criteria by treatments. Where its own container is narrow, style turns each row into a card;
 * the roles are spelled out because browsers drop those of a table that is not displayed as one.
 */
function criteriaTable(criteria, treatments, labelledBy, context, part) {
    if (context.form?.criteria)
        return context.form.criteria(criteria, treatments, context);
    const scrolls = context.view === 'table';
    // One template for every view, so that what a reader has opened stays open.
    return html `<div class="criteria ${scrolls ? 'scroller' : ''}" role="${scrolls ? 'region' : nothing}" tabindex="${scrolls ? 0 : nothing}" aria-labelledby="${scrolls ? labelledBy : nothing}"><div class="frame columns-${treatments.length} view-${context.view}"><div class="sheet"><table role="table" aria-labelledby="${labelledBy}" part="${part ?? nothing}"><thead role="rowgroup">${treatmentHeads(treatments, context)}</thead><tbody role="rowgroup">${sequence(criteria.map((criterion) => criterionRow(criterion, treatments, context)))}</tbody></table></div></div></div>`;
}
function treatmentHeads(treatments, context) {
    return html `<tr role="row"><th role="columnheader" scope="col"><span class="visually-hidden" .textContent="${context.messages.criterion}"></span></th>${sequence(treatments.map((treatment) => html `<th role="columnheader" scope="col" class="${treatmentClass(treatment, context)}" .textContent="${shortNameOf(treatment)}"></th>`))}</tr>`;
}
function criterionRow({ label, icon, note, cell }, treatments, context) {
    return html `<tr role="row"><th role="rowheader" scope="row"><span class="criterion">${icon ? iconView(icon) : nothing}${label}</span> ${note ? html `<div class="small">${note}</div>` : ''}</th>${repeat(treatments, ({ id }) => id, (treatment) => html `<td role="cell" class="${treatmentClass(treatment, context)}"><p class="treatment-label" .textContent="${shortNameOf(treatment)}"></p>${criterionCell(cell, treatment, context)}</td>`)}</tr>`;
}
/** What is said of a treatment by a criterion. */
const criterionCell = (cell, treatment, { messages }) => cell(treatment) ?? html `<p class="not-known" .textContent="${messages.notKnown}"></p>`;

export { criteriaTable, criterionCell };
//# sourceMappingURL=criteria-table.js.map

import { nothing, html } from 'lit';
import { shortNameOf } from '../model/comparison/schema.js';
import { iconView } from './icon.js';
import { treatmentClass } from './treatment-columns.js';

/**
 * A table of criteria by treatments. Where its own container is narrow, style turns each row into a card;
 * the roles are spelled out because browsers drop those of a table that is not displayed as one.
 */
function criteriaTable(criteria, treatments, labelledBy, context, part) {
    const table = html `<div class="frame columns-${treatments.length} view-${context.view}"> <div class="sheet"> <table role="table" aria-labelledby="${labelledBy}" part="${part ?? nothing}"> <thead role="rowgroup"> ${treatmentHeads(treatments, context)} </thead> <tbody role="rowgroup"> ${criteria.map((criterion) => criterionRow(criterion, treatments, context))} </tbody> </table> </div> </div>`;
    return context.view === 'table'
        ? html `<div class="scroller" role="region" tabindex="0" aria-labelledby="${labelledBy}">${table}</div>`
        : table;
}
function treatmentHeads(treatments, context) {
    return html `<tr role="row"> <th role="columnheader" scope="col"> <span class="visually-hidden">${context.messages.criterion}</span> </th> ${treatments.map((treatment) => html `<th role="columnheader" scope="col" class="${treatmentClass(treatment, context)}"> ${shortNameOf(treatment)} </th>`)} </tr>`;
}
function criterionRow({ label, icon, note, cell }, treatments, context) {
    return html `<tr role="row"> <th role="rowheader" scope="row"> <span class="criterion">${icon ? iconView(icon) : nothing}${label}</span> ${note ? html `<div class="small">${note}</div>` : ''} </th> ${treatments.map((treatment) => html `<td role="cell" class="${treatmentClass(treatment, context)}"> <p class="treatment-label">${shortNameOf(treatment)}</p> ${cell(treatment) ?? html `<p class="not-known">${context.messages.notKnown}</p>`} </td>`)} </tr>`;
}

export { criteriaTable };
//# sourceMappingURL=criteria-table.js.map

import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortNameOf } from '../model/comparison/schema.js';
import { emptyCell } from './empty-cell.js';
import { heading } from './heading.js';

/** The class that gives a treatment its colour, which stays its own whatever else is shown. */
function treatmentClass(treatment, { comparison }) {
    return `treatment-${comparison.treatments.indexOf(treatment) + 1}`;
}
/** The name of a treatment with its colour. */
function treatmentName(treatment) {
    return html `<span class="swatch"></span>${shortNameOf(treatment)}`;
}
/**
 * The treatments side by side, or below each other where there is little room.
 *
 * @param apart whether they never met in one trial: then each stands by itself, and says so
 */
function treatmentColumns(row, context, content, apart = false) {
    const { treatments, messages, headingLevel } = context;
    const isApart = apart && treatments.length > 1;
    return html `<div class="columns ${isApart ? 'apart' : 'together'}">${repeat(treatments, ({ id }) => id, (treatment) => html `<section class="column ${treatmentClass(treatment, context)}">${headingLevel > 0
        ? heading(headingLevel + 3, treatmentName(treatment))
        : html `<p class="heading">${treatmentName(treatment)}</p>`}${isApart ? html `<p class="apart-note small" .textContent="${messages.apart}"></p>` : nothing}${content(treatment) ?? emptyCell(row, treatment, context) ?? html `<p class="not-known" .textContent="${messages.notKnown}"></p>`}</section>`)}</div>`;
}

export { treatmentClass, treatmentColumns, treatmentName };
//# sourceMappingURL=treatment-columns.js.map

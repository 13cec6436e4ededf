import { html } from 'lit';
import { framesOf, inFrame } from '../../model/comparison/frames.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { fold } from '../fold.js';
import { eventWords, likelyRange, naturalFrequency } from '../frequency.js';
import { cellOf } from './row-view.js';
import { elements, sequence, element } from '../sequence.js';
import { treatmentClass } from '../treatment-columns.js';

/** The same numbers as a table, in both frames. */
function numbersTable(row, context) {
    const { messages, treatments } = context;
    const table = () => html `<table class="drawn"><caption class="visually-hidden" .textContent="${row.label}"></caption><thead><tr>${elements('th scope="col"', [messages.group, ...framesOf(row).map((frame) => eventWords(row, frame, context))])}</tr></thead>${sequence(treatments.flatMap((treatment) => (cellOf(row, treatment) ?? []).map((arm) => trialRows(arm, row, treatment, context))))}</table>`;
    return fold(messages.numbers, table, context, 'numbers');
}
function trialRows(arm, row, treatment, context) {
    return html `<tbody class="${treatmentClass(treatment, context)}">${groupRow(arm, shortNameOf(treatment), arm.timeframe ?? row.timeframe, row, context)}${groupRow(arm.comparator, arm.comparator.label, undefined, row, context)}</tbody>`;
}
function groupRow(estimate, label, timeframe, row, context) {
    const cell = (frame) => {
        const counted = inFrame(estimate, row, frame);
        const range = likelyRange(counted, context);
        const number = naturalFrequency(counted, row.per, context);
        return range ? html `${number}<br>${range}` : number;
    };
    const head = timeframe
        ? html `${label} <span class="small" .textContent="${timeframe}"></span>`
        : label;
    return html `<tr>${element('th scope="row"', head)}${elements('td', framesOf(row).map(cell))}</tr>`;
}

export { numbersTable };
//# sourceMappingURL=outcome-numbers.js.map

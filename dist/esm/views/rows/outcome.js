import { nothing, html } from 'lit';
import { fill } from '../../model/fill.js';
import { framesOf, inFrame, differenceInFrame } from '../../model/comparison/frames.js';
import { peopleDrawn } from '../../model/comparison/frequencies.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { iconArray } from '../charts/icon-array.js';
import { pairedMarks } from '../charts/paired-marks.js';
import { evidenceNote } from '../evidence-note.js';
import { eventWords, differenceWords, likelyRange, naturalFrequency } from '../frequency.js';
import { listener } from '../listener.js';
import { treatmentColumns } from '../treatment-columns.js';
import { numbersTable } from './outcome-numbers.js';
import { cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

const outcomeView = {
    layout: 'block',
    content: outcomeCharts,
    foldsAfterFirst: true,
};
/** The charts of an outcome with all that must stand with them, for every treatment shown. */
function outcomeCharts(row, context) {
    const { messages, formats } = context;
    const frame = context.frameOf(row);
    const trials = (treatment) => cellOf(row, treatment) ?? [];
    const arms = context.treatments.flatMap(trials).flatMap((arm) => [arm, arm.comparator]);
    // What a frame changes stands after its switch, so that the switch stays where it is pressed.
    return html `${frameSwitch(row, frame, context)}<p class="about">${frame === 'gain' ? messages.betterMore : messages.betterFewer} ${messages[row.comparison]}</p><p class="legend small">${fill(messages.eachShape, { per: formats.number(row.per) })} ${arms.some((estimate) => peopleDrawn(estimate, row.per).band) ? messages.eachBand : nothing}</p>${treatmentColumns(row, context, (treatment) => {
        const list = trials(treatment);
        return list.length > 0
            ? sequence(list.map((trial) => trialView(trial, row, treatment, frame, context)))
            : undefined;
    }, row.comparison === 'indirect')}${numbersTable(row, context)}`;
}
function frameSwitch(row, shown, context) {
    const { messages, actions } = context;
    return html `<div class="frames" role="group" aria-label="${messages.peopleWho}: ${row.label}"><span class="small" aria-hidden="true">${messages.peopleWho}</span> ${framesOf(row).map((frame) => html `<button type="button" aria-pressed="${frame === shown ? 'true' : 'false'}" @click="${listener(() => actions.showFrame?.(row, frame))}">${eventWords(row, frame, context)}</button>`)}</div>`;
}
function trialView(arm, row, treatment, frame, context) {
    const { timeframe = row.timeframe, population = row.population } = arm;
    const treated = inFrame(arm, row, frame);
    const compared = inFrame(arm.comparator, row, frame);
    const difference = arm.difference && differenceInFrame(arm.difference, row, frame);
    const marks = difference && marksOf(treated, compared, difference, row.per);
    // The marks need no legend where each name has its own.
    const label = (kind, name) => html `<p class="arm-label ${marks ? `key ${kind}` : ''}">${name}</p>`;
    return html `<figure class="trial ${row.per > 100 ? 'thousand' : ''}"><div class="arms"><div class="arm">${label('treatment', shortNameOf(treatment))}${armView(treated, 'treatment', row, frame, context)}</div><div class="arm">${label('comparator', arm.comparator.label)}${armView(compared, 'comparator', row, frame, context)}</div></div><figcaption>${difference
        ? html `<p class="difference">${differenceWords(difference, [treated, compared], row.per, context)}</p>`
        : nothing}${marks}${evidenceNote({ ...arm, timeframe, population }, context)}</figcaption></figure>`;
}
/** The marks of a treatment and its comparator, where each is one number. */
function marksOf({ events }, { events: comparator }, difference, per) {
    if (events === undefined || comparator === undefined)
        return undefined;
    return pairedMarks({ events, comparator, difference }, per);
}
function armView(estimate, kind, row, frame, context) {
    const range = likelyRange(estimate, context);
    const words = `${context.messages.people} ${eventWords(row, frame, context)}`;
    return html `<p class="number"><strong>${naturalFrequency(estimate, row.per, context)}</strong>${` ${words}${range ? ` (${range})` : ''}`}</p>${iconArray(estimate, row.per, kind, context)}`;
}

export { outcomeCharts, outcomeView };
//# sourceMappingURL=outcome.js.map

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
import { sequence, element } from '../sequence.js';

const outcomeView = {
    layout: 'block',
    content: outcomeCharts,
    foldsAfterFirst: true,
};
/** The charts of an outcome with all that must stand with them, for every treatment shown. */
function outcomeCharts(row, context) {
    const { messages, formats, form } = context;
    const trials = (treatment) => cellOf(row, treatment) ?? [];
    const arms = context.treatments.flatMap(trials).flatMap((arm) => [arm, arm.comparator]);
    // What a frame changes stands after its switch, so that the switch stays where it is pressed.
    return html `${form ? form.frames(row, context) : frameSwitch(row, context)}${inFrames(row, context, (frame) => element('p class="about"', `${frame === 'gain' ? messages.betterMore : messages.betterFewer} ${messages[row.comparison]}`))}<p class="legend small">${fill(messages.eachShape, { per: formats.number(row.per) })} ${arms.some((estimate) => peopleDrawn(estimate, row.per).band) ? messages.eachBand : nothing}</p>${treatmentColumns(row, context, (treatment) => {
        const list = trials(treatment);
        return list.length > 0
            ? sequence(list.map((trial) => trialView(trial, row, treatment, context)))
            : undefined;
    }, row.comparison === 'indirect')}${numbersTable(row, context)}`;
}
function frameSwitch(row, context) {
    const { messages, actions, frameOf } = context;
    const shown = frameOf(row);
    return html `<div class="frames" role="group" aria-label="${messages.peopleWho}: ${row.label}"><span class="small" aria-hidden="true" .textContent="${messages.peopleWho}"></span> ${sequence(framesOf(row).map((frame) => html `<button type="button" aria-pressed="${frame === shown ? 'true' : 'false'}" @click="${listener(() => actions.showFrame?.(row, frame))}" .textContent="${eventWords(row, frame, context)}"></button>`))}</div>`;
}
/** What depends on the frame. */
function inFrames(row, context, content) {
    const { form, frameOf } = context;
    return form ? form.inFrames(row, content, context) : content(frameOf(row));
}
function trialView(arm, row, treatment, context) {
    const { timeframe = row.timeframe, population = row.population } = arm;
    const label = (kind, name) => 
    // The marks need no legend where each name has its own.
    element(`p class="arm-label${hasMarks(arm) ? ` key ${kind}` : ''}"`, name);
    const side = (estimate, kind, name) => html `<div class="arm">${label(kind, name)}${inFrames(row, context, (frame) => armView(inFrame(estimate, row, frame), kind, row, frame, context))}</div>`;
    return html `<figure class="trial ${row.per > 100 ? 'thousand' : ''}"><div class="arms">${side(arm, 'treatment', shortNameOf(treatment))}${side(arm.comparator, 'comparator', arm.comparator.label)}</div><figcaption>${arm.difference ? inFrames(row, context, (frame) => differenceView(arm, row, frame, context)) : nothing}${evidenceNote({ ...arm, timeframe, population }, context)}</figcaption></figure>`;
}
/** How many more or fewer, in words and as marks. */
function differenceView(arm, row, frame, context) {
    if (!arm.difference)
        return undefined;
    const rates = [inFrame(arm, row, frame), inFrame(arm.comparator, row, frame)];
    const difference = differenceInFrame(arm.difference, row, frame);
    return html `<p class="difference" .textContent="${differenceWords(difference, rates, row.per, context)}"></p>${marksOf(...rates, difference, row.per)}`;
}
/** Whether a treatment and its comparator are each one number, and their difference is known. */
const hasMarks = ({ difference, events, comparator }) => difference !== undefined && events !== undefined && comparator.events !== undefined;
/** The marks of a treatment and its comparator, where each is one number. */
function marksOf({ events }, { events: comparator }, difference, per) {
    if (events === undefined || comparator === undefined)
        return undefined;
    return pairedMarks({ events, comparator, difference }, per);
}
function armView(estimate, kind, row, frame, context) {
    const range = likelyRange(estimate, context);
    const words = `${context.messages.people} ${eventWords(row, frame, context)}`;
    return html `<p class="number"><strong .textContent="${naturalFrequency(estimate, row.per, context)}"></strong>${` ${words}${range ? ` (${range})` : ''}`}</p>${iconArray(estimate, row.per, kind, context)}`;
}

export { outcomeCharts, outcomeView };
//# sourceMappingURL=outcome.js.map

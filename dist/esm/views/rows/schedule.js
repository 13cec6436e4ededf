import { html, nothing } from 'lit';
import { fill } from '../../model/fill.js';
import { coversAllWeeks } from '../../model/comparison/dose-days.js';
import { doseCalendar } from '../charts/dose-calendar.js';
import { sourcedNote } from '../evidence-note.js';
import { term } from '../term.js';
import { treatmentColumns } from '../treatment-columns.js';
import { blockHead } from './block-head.js';
import { cellOf } from './row-view.js';

const scheduleView = {
    layout: 'block',
    block: (row, context) => html `<div class="block"> ${blockHead(row, context)} <p class="legend small">${context.messages.calendar}</p> ${treatmentColumns(context, (treatment) => {
        const cell = cellOf(row, treatment);
        return (cell &&
            html `${doseCalendar(cell.phases)} <dl class="pairs">${cell.phases.map((phase) => phaseTerm(phase, context))} ${otherWeeks(cell.phases, context)}</dl> ${sourcedNote(cell.note, cell.sources, context)}`);
    })} </div>`,
};
function phaseTerm({ from, to, label }, { messages, formats }) {
    const weeks = { from: formats.number(from), to: formats.number(to) };
    return term(fill(from === to ? messages.oneWeek : messages.weeks, weeks), label);
}
/** Weeks that no phase is about are drawn as not set, so they are told as well. */
function otherWeeks(phases, { messages }) {
    return coversAllWeeks(phases) ? nothing : term(messages.otherWeeks, messages.notKnown);
}

export { scheduleView };
//# sourceMappingURL=schedule.js.map

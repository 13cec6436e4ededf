import { html, nothing } from 'lit';
import { fill } from '../../model/fill.js';
import { coversAllWeeks } from '../../model/comparison/dose-days.js';
import { doseCalendar } from '../charts/dose-calendar.js';
import { noteWithCitations } from '../evidence-note.js';
import { namedValue } from '../named-value.js';
import { treatmentColumns } from '../treatment-columns.js';
import { cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

const scheduleView = {
    layout: 'block',
    content: (row, context) => html `<p class="legend small" .textContent="${context.messages.calendar}"></p>${treatmentColumns(row, context, (treatment) => {
        const cell = cellOf(row, treatment);
        return (cell &&
            html `${doseCalendar(cell.phases)}<dl class="pairs">${sequence(cell.phases.map((phase) => phaseTerm(phase, context)))}${otherWeeks(cell.phases, context)}</dl>${noteWithCitations(cell.note, cell.sources, context)}`);
    })}`,
};
function phaseTerm({ from, to, label }, { messages, formats }) {
    const weeks = { from: formats.number(from), to: formats.number(to) };
    return namedValue(fill(from === to ? messages.oneWeek : messages.weeks, weeks), label);
}
/** Weeks that no phase is about are drawn as not set, so they are told as well. */
function otherWeeks(phases, { messages }) {
    return coversAllWeeks(phases) ? nothing : namedValue(messages.otherWeeks, messages.notKnown);
}

export { scheduleView };
//# sourceMappingURL=schedule.js.map

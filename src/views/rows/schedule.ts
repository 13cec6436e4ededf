import { html, nothing } from 'lit';
import { fill } from '../../model/fill.js';
import { coversAllWeeks } from '../../model/comparison/dose-days.js';
import type { Phase } from '../../model/comparison/rows/schedule.js';
import type { RowOf } from '../../model/comparison/schema.js';
import { doseCalendar } from '../charts/dose-calendar.js';
import type { ViewContext } from '../context.js';
import { noteWithCitations } from '../evidence-note.js';
import { namedValue } from '../named-value.js';
import { treatmentColumns } from '../treatment-columns.js';
import { type BlockView, cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

export const scheduleView: BlockView<RowOf<'schedule'>> = {
  layout: 'block',
  content: (row, context) =>
    html`<p class="legend small" .textContent=${context.messages.calendar}></p>
      ${treatmentColumns(row, context, (treatment) => {
        const cell = cellOf(row, treatment);
        return (
          cell &&
          html`${doseCalendar(cell.phases)}
            <dl class="pairs">${sequence(cell.phases.map((phase) => phaseTerm(phase, context)))}${otherWeeks(cell.phases, context)}</dl>
            ${noteWithCitations(cell.note, cell.sources, context)}`
        );
      })}`,
};

function phaseTerm({ from, to, label }: Phase, { messages, formats }: ViewContext): unknown {
  const weeks = { from: formats.number(from), to: formats.number(to) };
  return namedValue(fill(from === to ? messages.oneWeek : messages.weeks, weeks), label);
}

/** Weeks that no phase is about are drawn as not set, so they are told as well. */
function otherWeeks(phases: readonly Phase[], { messages }: ViewContext): unknown {
  return coversAllWeeks(phases) ? nothing : namedValue(messages.otherWeeks, messages.notKnown);
}

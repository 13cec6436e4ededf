import { html, type TemplateResult } from 'lit';
import { fill } from '../../model/fill.js';
import { TimeScale } from '../../model/comparison/time-scale.js';
import type { RowOf, Treatment } from '../../model/comparison/schema.js';
import { timeAxis, timeBar } from '../charts/time-bar.js';
import type { ViewContext } from '../context.js';
import { emptyCell } from '../empty-cell.js';
import { noteWithCitations } from '../evidence-note.js';
import { elements, sequence } from '../sequence.js';
import { treatmentClass, treatmentName } from '../treatment-columns.js';
import { type BlockView, cellOf } from './row-view.js';

type Timeline = RowOf<'timeline'>;
type Timing = Timeline['cells'][string];

export const timelineView: BlockView<Timeline> = {
  layout: 'block',
  content(row, context) {
    const { messages, treatments } = context;
    const timings = Object.values(row.cells);
    const scale = new TimeScale(timings.flatMap(({ onset, duration }) => [onset, duration]));
    return html`<table class="times drawn">
      <caption class="legend small">
        <span class="key some" .textContent=${messages.someBegin}></span>
        <span class="key holds" .textContent=${messages.holds}></span>
        <span class="key wears" .textContent=${messages.wearsOff}></span>
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden" .textContent=${messages.treatment}></span></th>
          <th scope="col" .textContent=${messages.onset}></th>
          <th scope="col" .textContent=${messages.duration}></th>
        </tr>
        <tr aria-hidden="true">
          <td colspan="3">${timeAxis(scale, context)}</td>
        </tr>
      </thead>
      ${sequence(treatments.map((treatment) => timingRows(row, treatment, scale, context)))}
    </table>`;
  },
};

function timingRows(
  row: Timeline,
  treatment: Treatment,
  scale: TimeScale,
  context: ViewContext,
): TemplateResult {
  const timing = cellOf(row, treatment);
  const { messages } = context;
  const missing = emptyCell(row, treatment, context);
  return html`<tbody class=${treatmentClass(treatment, context)}>
    <tr>
      <th scope="row">${treatmentName(treatment)}</th>
      ${elements('td', [
        timing?.onset
          ? fill(messages.someFrom, { span: context.formats.span(timing.onset) })
          : messages.notKnown,
        durationText(timing, context),
      ])}
    </tr>
    ${
      timing
        ? html`<tr>
            <td colspan="3">
              ${timeBar(timing, scale)}${noteWithCitations(timing.note, timing.sources, context)}
            </td>
          </tr>`
        : missing && html`<tr><td colspan="3">${missing}</td></tr>`
    }
  </tbody>`;
}

function durationText(timing: Timing | undefined, { formats, messages }: ViewContext): string {
  if (timing?.duration) return fill(messages.afterOneDose, { span: formats.span(timing.duration) });
  return timing?.ongoing ? messages.ongoing : messages.notKnown;
}

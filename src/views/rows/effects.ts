import { html, type TemplateResult } from 'lit';
import { fill } from '../../model/fill.js';
import { effectGroups } from '../../model/comparison/effect-groups.js';
import type { Effect } from '../../model/comparison/rows/effects.js';
import { shortNameOf, type RowOf } from '../../model/comparison/schema.js';
import { pairedMarks } from '../charts/paired-marks.js';
import type { ViewContext } from '../context.js';
import { evidenceNote } from '../evidence-note.js';
import { peopleCount } from '../frequency.js';
import { treatmentColumns } from '../treatment-columns.js';
import { type BlockView, cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

type Effects = RowOf<'effects'>;

export const effectsView: BlockView<Effects> = {
  layout: 'block',
  content: (row, context) =>
    treatmentColumns(
      row,
      context,
      (treatment) => {
        const cell = cellOf(row, treatment);
        return (
          cell &&
          html`<figure>
            ${effectsTable(cell, row, shortNameOf(treatment), context)}
            <figcaption>${evidenceNote(cell, context)}</figcaption>
          </figure>`
        );
      },
      true,
    ),
};

/** The table is the chart: each effect has its marks under its name and its numbers beside it. */
function effectsTable(
  { effects, comparator }: Effects['cells'][string],
  row: Effects,
  armLabel: string,
  context: ViewContext,
): TemplateResult {
  const { messages, formats } = context;
  const ofAll = fill(messages.ofAll, { per: formats.number(row.per) });
  return html`<table class="effects drawn">
    <caption class="legend small">
      <span class="key treatment" .textContent=${armLabel}></span>
      <span class="key comparator" .textContent=${comparator}></span>
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden" .textContent=${messages.effect}></span></th>
        <th scope="col"><span class="visually-hidden arm-name" .textContent=${armLabel}></span> ${ofAll}</th>
        <th scope="col"><span class="visually-hidden arm-name" .textContent=${comparator}></span> ${ofAll}</th>
      </tr>
    </thead>
    ${sequence(
      effectGroups(effects, row.order).map(({ name, effects: group }) => {
        const head = html`<tr><th scope="rowgroup" colspan="3" class="group" .textContent=${name}></th></tr>`;
        const lines = group.map((effect) => effectRow(effect, row.per, context));
        return html`<tbody>${sequence(name ? [head, ...lines] : lines)}</tbody>`;
      }),
    )}
  </table>`;
}

function effectRow(effect: Effect, per: number, context: ViewContext): TemplateResult {
  return html`<tr>
    <th scope="row">${effect.label}${pairedMarks(effect, per)}</th>
    <td class="treatment" .textContent=${peopleCount(effect.events, per, context)}></td>
    <td class="comparator" .textContent=${peopleCount(effect.comparator, per, context)}></td>
  </tr>`;
}

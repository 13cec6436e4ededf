import { html, nothing } from 'lit';
import type { RowOf } from '../../model/schema.js';
import { shortNameOf } from '../../model/short-name.js';
import { bar, inGroup } from '../frequency.js';
import { citations, inline } from '../inline.js';
import { type CellView, cellOf } from './row-view.js';

export const effectsView: CellView<RowOf<'effects'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const cell = cellOf(row, treatment);
    if (!cell) return undefined;
    const { messages } = context;
    const armName = shortNameOf(treatment);
    const number = (events: number, arm: 'treatment' | 'comparator', name: string) =>
      html`<dd>
        <span>${inGroup({ events }, row.per, context)}<span class="visually-hidden"> ${name}</span></span>
        ${bar({ events }, row.per, arm)}
      </dd>`;
    return html`<p class="legend" aria-hidden="true">
        <span class="key treatment">${armName}</span> <span class="key comparator">${cell.comparator}</span>
      </p>
      <dl class="effects">
        ${cell.effects.map(
          ({ label, events, comparator }) =>
            html`<div>
              <dt>${label}</dt>
              ${number(events, 'treatment', armName)} ${number(comparator, 'comparator', cell.comparator)}
            </div>`,
        )}
      </dl>
      <p class="small">
        ${messages.timeframe}: ${cell.timeframe}. ${messages.population}: ${cell.population}.
        ${cell.certainty ? `${messages.certainty}: ${messages[cell.certainty]}. ` : nothing}${
          cell.caveat ? inline(cell.caveat, context) : nothing
        }${citations(cell.sources, context)}
      </p>`;
  },
};

import { html, nothing } from 'lit';
import type { RowOf } from '../../model/comparison/schema.js';
import { richText } from '../rich-text.js';
import { type CellView, cellOf } from './row-view.js';

export const factsView: CellView<RowOf<'facts'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const fact = cellOf(row, treatment);
    if (!fact) return undefined;
    return html`<p class="fact">${fact.value}</p>
      ${fact.note ? html`<p class="small">${richText(fact.note, context)}</p>` : nothing}`;
  },
};

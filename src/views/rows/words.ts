/** The views of rows that are words alone. */
import { html, nothing } from 'lit';
import type { RichText } from '../../model/comparison/inline.js';
import type { Passage } from '../../model/comparison/rows/passages.js';
import type { RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { points, richText } from '../rich-text.js';
import { type BlockView, type CellView, cellOf } from './row-view.js';

export const textView: CellView<RowOf<'text'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const text = cellOf(row, treatment);
    return text && html`<p>${richText(text, context)}</p>`;
  },
};

export const factsView: CellView<RowOf<'facts'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const fact = cellOf(row, treatment);
    return (
      fact &&
      html`<p class="fact">${fact.value}</p>
        ${fact.note ? html`<p class="small">${richText(fact.note, context)}</p>` : nothing}`
    );
  },
};

export const passagesView: CellView<RowOf<'passages'>> = {
  layout: 'cells',
  cell: (row, treatment, context) =>
    cellOf(row, treatment)?.map((passage) => passageView(passage, context)),
};

export const listView: BlockView<RowOf<'list'>> = {
  layout: 'block',
  content: (row, context) => points(row.items, context),
};

function passageView({ text, points: items, ordered }: Passage, context: ViewContext): unknown {
  if (text) return html`<p>${richText(text, context)}</p>`;
  const listed = items?.map((point: RichText) => html`<li>${richText(point, context)}</li>`);
  return ordered ? html`<ol class="steps">${listed}</ol>` : html`<ul class="points">${listed}</ul>`;
}

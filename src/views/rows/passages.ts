import { html } from 'lit';
import type { RichText } from '../../model/comparison/inline.js';
import { isFromTable } from '../../model/comparison/from-table.js';
import type { Passage } from '../../model/comparison/rows/passages.js';
import type { RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { richText } from '../rich-text.js';
import { type CellView, cellOf } from './row-view.js';
import { sequence } from '../sequence.js';

export const passagesView: CellView<RowOf<'passages'>> = {
  layout: 'cells',
  cell: (row, treatment, context) =>
    cellOf(row, treatment)?.map((passage) => passageView(passage, context)) ?? emptyCell(context),
};

/** An empty cell of a page's table says nothing, not even that nobody knows. */
const emptyCell = ({ comparison, messages }: ViewContext): unknown =>
  isFromTable(comparison) ? html`<p class="not-known">${messages.notStated}</p>` : undefined;

/** A paragraph or a list. */
export function passageView({ text, points, ordered }: Passage, context: ViewContext): unknown {
  if (text) return html`<p>${richText(text, context)}</p>`;
  const items = sequence(
    points?.map((point: RichText) => html`<li>${richText(point, context)}</li>`) ?? [],
  );
  return ordered ? html`<ol class="steps">${items}</ol>` : html`<ul class="points">${items}</ul>`;
}

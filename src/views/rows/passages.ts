import { html } from 'lit';
import { isFromTable } from '../../model/comparison/from-table.js';
import type { Passage } from '../../model/comparison/rows/passages.js';
import type { RowOf } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { richText } from '../rich-text.js';
import { type CellView, cellOf } from './row-view.js';
import { element, elements, sequence } from '../sequence.js';

export const passagesView: CellView<RowOf<'passages'>> = {
  layout: 'cells',
  cell: (row, treatment, context) =>
    allPassages(cellOf(row, treatment), context) ?? emptyCell(context),
};

/** An empty cell of a page's table says nothing, not even that nobody knows. */
const emptyCell = ({ comparison, messages }: ViewContext): unknown =>
  isFromTable(comparison) ? element('p class="not-known"', messages.notStated) : undefined;

/** Passages one after the other, where there are any. */
export const allPassages = (
  passages: readonly Passage[] | undefined,
  context: ViewContext,
): unknown => passages && sequence(passages.map((passage) => passageView(passage, context)));

/** A paragraph or a list. */
export function passageView({ text, points, ordered }: Passage, context: ViewContext): unknown {
  if (text) return element('p', richText(text, context));
  const items = elements('li', points?.map((point) => richText(point, context)) ?? []);
  return ordered ? html`<ol class="steps">${items}</ol>` : html`<ul class="points">${items}</ul>`;
}

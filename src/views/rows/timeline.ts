import { html } from 'lit';
import type { Span } from '../../model/rows/timeline.js';
import type { RowOf } from '../../model/schema.js';
import type { ViewContext } from '../context.js';
import { citations, inline } from '../inline.js';
import { type CellView, cellOf } from './row-view.js';

export const timelineView: CellView<RowOf<'timeline'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const timing = cellOf(row, treatment);
    if (!timing) return undefined;
    const { messages } = context;
    return html`<dl class="pairs">
        ${spanView(messages.onset, timing.onset, context)}
        ${spanView(messages.duration, timing.duration, context)}
      </dl>
      <p class="small">${inline(timing.note, context)}${citations(timing.sources, context)}</p>`;
  },
};

function spanView(
  name: string,
  span: Span | undefined,
  { formats, messages }: ViewContext,
): unknown {
  return html`<div>
    <dt>${name}</dt>
    <dd>${span ? formats.span(span) : messages.notKnown}</dd>
  </div>`;
}

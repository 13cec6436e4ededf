import { html } from 'lit';
import type { Span } from '../../model/rows/timeline.js';
import type { RowOf } from '../../model/schema.js';
import type { ViewContext } from '../context.js';
import { citations, inline } from '../inline.js';
import { term } from '../term.js';
import { type CellView, cellOf } from './row-view.js';

export const timelineView: CellView<RowOf<'timeline'>> = {
  layout: 'cells',
  cell(row, treatment, context) {
    const timing = cellOf(row, treatment);
    if (!timing) return undefined;
    const { messages } = context;
    return html`<dl class="pairs">
        ${term(messages.onset, spanText(timing.onset, context))}
        ${term(messages.duration, spanText(timing.duration, context))}
      </dl>
      <p class="small">${inline(timing.note, context)}${citations(timing.sources, context)}</p>`;
  },
};

function spanText(span: Span | undefined, { formats, messages }: ViewContext): string {
  return span ? formats.span(span) : messages.notKnown;
}

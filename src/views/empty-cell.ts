import { html, nothing, type TemplateResult } from 'lit';
import type { Row, Treatment } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { richText } from './rich-text.js';

/** An empty cell in the words of its author: that there are no good studies is not that nobody here has looked. */
export function emptyCell(
  row: Row,
  treatment: Treatment,
  context: ViewContext,
): TemplateResult | undefined {
  const cell = 'missing' in row ? row.missing?.[treatment.id] : undefined;
  return (
    cell &&
    html`<p class="not-known">
      ${context.messages[cell.missing]}${cell.why ? [' ', richText(cell.why, context)] : nothing}
    </p>`
  );
}

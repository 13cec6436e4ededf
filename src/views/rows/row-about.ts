import { html, nothing } from 'lit';
import type { Row } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { richText } from '../rich-text.js';

/** What is said under the label of a row. */
export function rowAbout({ about }: Row, context: ViewContext): unknown {
  return about ? html`<p class="about">${richText(about, context)}</p>` : nothing;
}

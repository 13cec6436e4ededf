import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../model/comparison/schema.js';
import type { ViewContext } from '../context.js';
import { heading } from '../heading.js';
import { richText } from '../rich-text.js';

/** The label of a row that stands by itself, and what is said under it. */
export function blockHead(row: Row, context: ViewContext): TemplateResult {
  return html`${rowHeading(row, context)} ${rowAbout(row, context)}`;
}

export function rowHeading({ label }: Row, { headingLevel }: ViewContext): TemplateResult {
  return heading(headingLevel + 2, label);
}

export function rowAbout({ about }: Row, context: ViewContext): unknown {
  return about ? html`<p class="about">${richText(about, context)}</p>` : nothing;
}

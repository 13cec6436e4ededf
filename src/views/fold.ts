import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';

/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param look `folds` for a line across the page with a heading in it, `numbers` for those beside a chart
 */
export function fold(
  summary: unknown,
  content: unknown,
  look?: 'folds' | 'numbers',
): TemplateResult {
  return html`<details class=${look ?? nothing}>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

/**
 * A section that begins folded under its heading.
 *
 * @param name its part, and the anchor of its heading
 */
export function foldedSection(
  title: string,
  content: unknown,
  { headingLevel }: ViewContext,
  name?: string,
): TemplateResult {
  return html`<section class="section" part=${name ?? nothing}>
    ${fold(heading(headingLevel + 1, title, name), content, 'folds')}
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { later } from './later.js';
import { listener } from './listener.js';
import { element } from './sequence.js';

/** For content that waits for nothing. */
export const AT_ONCE = {};

/**
 * Content that begins folded.
 *
 * @param summary what is always seen, and unfolds the rest
 * @param content is made once it is its turn
 * @param look `numbers` for what a chart shows as a table, `detail` for small print beside a number or a point
 */
export function fold(
  summary: string,
  content: () => unknown,
  { queue }: Pick<ViewContext, 'queue'>,
  look?: 'numbers' | 'detail',
): TemplateResult {
  return html`<details class=${look ?? nothing}>
    <summary .textContent=${summary}></summary>
    ${later(content, queue)}
  </details>`;
}

/** What is folded under a heading. */
export interface Folded {
  readonly title: unknown;
  /** A line that answers it, which is always seen. */
  readonly gist?: unknown;
  /** What the fold holds, for its label. */
  readonly name: string;
  /** Whether charts are in it. */
  readonly isDrawn?: boolean;
  /** What it is remembered by once a reader has opened it. */
  readonly id?: string | undefined;
  readonly content: () => unknown;
}

/** The line that answers what is under a heading, where there is one. */
export const gistLine = (gist: unknown): unknown =>
  gist ? element('p class="gist"', gist) : nothing;

/**
 * Content that begins folded under its heading and the line that answers it. Both stand above the fold: of a heading in
 * a summary few screen readers tell, and a link in it cannot be reached.
 */
export function foldUnder(
  { title, gist, name, isDrawn, id, content }: Folded,
  { messages, folds, queue }: ViewContext,
): TemplateResult {
  const isOpen = id !== undefined && folds?.isOpen(id);
  const label = fill(isDrawn ? messages.showFigures : messages.show, { name });
  return html`${title}${gistLine(gist)}
    <details
      class="folds"
      ?open=${isOpen}
      @toggle=${listener((event: Event) => {
        if (id !== undefined) folds?.remember(id, (event.currentTarget as HTMLDetailsElement).open);
      })}
    >
      <summary .textContent=${label}></summary>
      ${later(content, queue, isOpen)}
    </details>`;
}

/**
 * A section that begins folded under its heading.
 *
 * @param id what it is remembered by, in every language
 * @param name its part, and the anchor of its heading
 */
export function foldedSection(
  title: string,
  content: () => unknown,
  context: ViewContext,
  id: string,
  name?: string,
): TemplateResult {
  return html`<section class="section" part=${name ?? nothing}>
    ${name && context.form?.landing(name)}${foldUnder({ title: heading(context.headingLevel + 1, title, name), name: title, id, content }, context)}
  </section>`;
}

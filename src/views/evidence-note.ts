import { html, nothing, type TemplateResult } from 'lit';
import type { RichText } from '../model/comparison/inline.js';
import type { Arm } from '../model/comparison/rows/outcome.js';
import type { ViewContext } from './context.js';
import { citations, inline } from './inline.js';
import { term } from './term.js';

/** What must stand with every number. */
interface Evidence {
  readonly timeframe?: string | undefined;
  readonly population?: string | undefined;
  readonly certainty?: Arm['certainty'] | undefined;
  readonly caveat?: RichText | undefined;
  readonly sources: readonly string[];
}

/** When, in whom, how sure, with which caveat, and where that is written. */
export function evidenceNote(
  { timeframe, population, certainty, caveat, sources }: Evidence,
  context: ViewContext,
): TemplateResult {
  const { messages } = context;
  return html`<dl class="pairs small">
      ${term(messages.timeframe, timeframe)} ${term(messages.population, population)}
      ${term(messages.certainty, certainty && messages[certainty])}
    </dl>
    ${sourcedNote(caveat, sources, context)}`;
}

/** Small print, and where it is written. */
export function sourcedNote(
  text: RichText | undefined,
  sources: readonly string[],
  context: ViewContext,
): TemplateResult {
  return html`<p class="small">${text ? inline(text, context) : nothing}${citations(sources, context)}</p>`;
}

import { html, type TemplateResult } from 'lit';
import type { RichText } from '../model/comparison/inline.js';
import type { Arm } from '../model/comparison/rows/outcome.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { namedValue } from './named-value.js';
import { richText } from './rich-text.js';
import { element, sequence } from './sequence.js';

/** What must stand with every number. */
type Evidence = Pick<Arm, 'timeframe' | 'population' | 'caveat' | 'sources'> & {
  readonly certainty?: Arm['certainty'] | undefined;
};

/** When, in whom, how sure, with which caveat, and where that is written. */
export function evidenceNote(
  { timeframe, population, certainty, caveat, sources }: Evidence,
  context: ViewContext,
): TemplateResult {
  const { messages, detailsFold } = context;
  const note = () => html`<dl class="pairs small">
      ${sequence([
        namedValue(messages.timeframe, timeframe),
        namedValue(messages.population, population),
        ...(certainty ? [namedValue(messages.certainty, messages[certainty])] : []),
      ])}
    </dl>
    ${noteWithCitations(caveat, sources, context)}`;
  return detailsFold ? fold(messages.studyDetails, note, context, 'detail') : note();
}

/** Small print, and where it is written. */
export function noteWithCitations(
  text: RichText | undefined,
  sources: readonly string[],
  context: ViewContext,
): TemplateResult {
  const cited = sources.map((source) => ({ kind: 'citation', source }) as const);
  return element('p class="small"', richText([...(text ?? []), ...cited], context));
}

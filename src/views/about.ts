import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { foldedSection } from './fold.js';
import { heading } from './heading.js';
import { inline } from './inline.js';
import { term } from './term.js';

/** The words a reader may not know. */
export function glossaryView(context: ViewContext): unknown {
  const { comparison, messages } = context;
  if (comparison.glossary.length === 0) return nothing;
  const words = html`<dl class="terms">
    ${comparison.glossary.map(({ term: word, meaning }) => term(word, inline(meaning, context)))}
  </dl>`;
  return foldedSection(messages.glossary, words, context);
}

export function furtherReadingView(context: ViewContext): unknown {
  const { comparison, messages, headingLevel } = context;
  if (comparison.furtherReading.length === 0) return nothing;
  return html`<section class="section">
    ${heading(headingLevel + 1, messages.furtherReading)}
    <ul class="points">
      ${comparison.furtherReading.map(
        ({ title, url, note }) =>
          html`<li>
            <a href=${url} rel="noopener">${title}</a>${note ? html` ${inline(note, context)}` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Who made the comparison, how, and who paid. */
export function aboutView(context: ViewContext): TemplateResult {
  const { comparison, messages, formats } = context;
  const { authors, funding, competingInterests, method, published } = comparison;
  const facts = html`<dl class="terms">
    ${term(messages.authors, people(authors))}
    ${term(messages.reviewedBy, people(comparison.reviewedBy) ?? messages.nobody)}
    ${term(messages.funding, funding)} ${term(messages.competingInterests, competingInterests)}
    ${term(messages.method, method && inline(method, context))}
    ${term(messages.translation, translation(context))}
    ${term(messages.published, published && formats.date(published))}
  </dl>`;
  return foldedSection(messages.about, facts, context);
}

function people(list: Comparison['authors']): string | undefined {
  if (list.length === 0) return undefined;
  return list
    .map(({ name, credentials }) => (credentials ? `${name}, ${credentials}` : name))
    .join('; ');
}

function translation({ comparison, messages }: ViewContext): string | undefined {
  if (!comparison.translation) return undefined;
  const { translatedBy: translator, reviewedBy: reviewer } = comparison.translation;
  return reviewer
    ? fill(messages.translatedBy, { translator, reviewer })
    : fill(messages.translatedUnchecked, { translator });
}

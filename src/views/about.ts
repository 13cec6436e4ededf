import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../model/fill.js';
import type { Comparison } from '../model/comparison/schema.js';
import type { ViewContext } from './context.js';
import { foldedSection } from './fold.js';
import { namedValue } from './named-value.js';
import { richText } from './rich-text.js';
import { sequence } from './sequence.js';

/** The words a reader may not know. */
export function glossaryView(context: ViewContext): unknown {
  const { comparison, messages } = context;
  if (comparison.glossary.length === 0) return nothing;
  const words = () => html`<dl class="terms">
    ${sequence(comparison.glossary.map(({ term, meaning }) => namedValue(term, richText(meaning, context))))}
  </dl>`;
  return foldedSection(messages.glossary, words, context, 'glossary');
}

export function furtherReadingView(context: ViewContext): unknown {
  const { comparison, messages } = context;
  if (comparison.furtherReading.length === 0) return nothing;
  const list = () => html`<ul class="points">
    ${sequence(
      comparison.furtherReading.map(
        ({ title, url, note }) =>
          html`<li>
          <a href=${url} rel="noopener" .textContent=${title}></a>${note ? [' ', richText(note, context)] : nothing}
        </li>`,
      ),
    )}
  </ul>`;
  return foldedSection(messages.furtherReading, list, context, 'further-reading');
}

/** Who made the comparison, how, and who paid. */
export function aboutView(context: ViewContext): TemplateResult {
  const { comparison, messages, formats } = context;
  const { authors, funding, competingInterests, method, published } = comparison;
  const facts = () => html`<dl class="terms">
    ${namedValue(messages.authors, namesOf(authors))}
    ${namedValue(messages.reviewedBy, namesOf(comparison.reviewedBy) ?? messages.nobody)}
    ${namedValue(messages.funding, funding)} ${namedValue(messages.competingInterests, competingInterests)}
    ${namedValue(messages.method, method && richText(method, context))}
    ${namedValue(messages.translation, translation(context))}
    ${namedValue(messages.published, published && formats.date(published))}
  </dl>`;
  return foldedSection(messages.about, facts, context, 'about');
}

function namesOf(people: Comparison['authors']): string | undefined {
  if (people.length === 0) return undefined;
  return people
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

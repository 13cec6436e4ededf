import { parseComparisonText } from '../../../model/comparison/parse-comparison.js';
import type { Comparison } from '../../../model/comparison/schema.js';
import { isSafeUrl } from '../../../model/safe-url.js';
import { OptionError, prerender, type PrerenderOptions } from '../../../static/index.js';
import { shadowForm } from '../../../static/shadow-form.js';
import { staticContext } from '../../../static/static-context.js';
import type { FoundElement } from '../../scan-page.js';
import { type LockedFact, lockedFacts, lockedFactsOfOutcome } from './locked-facts.js';
import { tagsIn } from './tags.js';

/** A document that a stored text may be of. */
export interface KnownDocument {
  readonly json: string;
  readonly comparison: Comparison;
  /** Where it is, in words. */
  readonly where: string;
}

/** A text that stored ones may be of, alone in a list, which is empty where the text is no comparison. */
export function knownDocument(json: string, where: string): KnownDocument[] {
  const { comparison } = parseComparisonText(json);
  return comparison ? [{ json, comparison, where }] : [];
}

/** A stored text as the prerenderer writes it today, with the facts that it holds. */
export interface WrittenCopy {
  readonly html: string;
  readonly facts: readonly LockedFact[];
}

/** @returns nothing where the options name what the document has not */
export function writeAgain(
  { json, comparison }: KnownDocument,
  options: PrerenderOptions,
): WrittenCopy | undefined {
  try {
    const { html } = prerender(json, options);
    const isOutcome = options.outcome !== undefined;
    const context = staticContext(comparison, options, shadowForm, isOutcome ? 1 : 2);
    const facts = isOutcome ? lockedFactsOfOutcome(context) : lockedFacts(context);
    return html === undefined ? undefined : { html, facts };
  } catch (error) {
    if (error instanceof OptionError) return undefined;
    throw error;
  }
}

/** What a page asked of the comparison that is stored in an element. */
export function optionsOf(element: FoundElement, html: string): PrerenderOptions {
  const { tag, attributes, start, end, template } = element;
  const { lang, region, frame, theme, comparison, outcome } = attributes;
  const { treatments, sections, offers, 'heading-level': level } = attributes;
  return {
    lang,
    region,
    comparison,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    outcome: tag === 'outcome-chart' ? (outcome ?? true) : undefined,
    guide: guideIn(element),
    frame: frame === 'gain' || frame === 'loss' ? frame : undefined,
    treatments: namesIn(treatments),
    sections: namesIn(sections),
    offers: namesIn(offers),
    headingLevel: level === undefined ? undefined : Number(level),
    alternate: alternatesIn(html, start, end),
    styleHref: template && styleHrefIn(html, template.start, template.end),
  };
}

function guideIn({ tag, attributes }: FoundElement): PrerenderOptions['guide'] {
  if (tag === 'treatment-guide') return 'alone';
  return tag === 'treatment-compare' && 'guide' in attributes ? 'inside' : undefined;
}

const namesIn = (words: string | undefined): string[] | undefined =>
  words?.match(/\S+/g) ?? undefined;

/** The links to the same in other languages: no attribute of the element says them. */
export function alternatesIn(html: string, start: number, end: number): Record<string, string> {
  const links = tagsIn(html, start, end).flatMap(
    ({ name, attributes: { hreflang, href } }): [string, string][] =>
      name === 'a' && hreflang && href && isSafeUrl(href) ? [[hreflang, href]] : [],
  );
  return Object.fromEntries(links);
}

function styleHrefIn(html: string, start: number, end: number): string | undefined {
  const sheet = tagsIn(html, start, end).find(
    ({ name, attributes: { rel } }) => name === 'link' && rel === 'stylesheet',
  );
  return sheet?.attributes.href;
}

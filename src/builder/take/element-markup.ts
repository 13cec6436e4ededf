import { outcomesOf } from '../../model/comparison/outcomes.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { jsonInScript } from '../../static/json-in-script.js';
import { escapeAttribute, escapeText } from '../../static/write-template.js';
import { isUsable } from '../addresses.js';
import type { Choices, Subject } from '../choices.js';
import type { Shown } from '../shown.js';
import { linksIn } from './links.js';

const TAGS: Readonly<Record<Subject, string>> = {
  comparison: 'treatment-compare',
  chart: 'outcome-chart',
  guide: 'treatment-guide',
  posts: 'related-posts',
};

/** The tag of what an author shows. */
export const tagOf = ({ subject }: Choices): string => TAGS[subject];

type Value = string | number | boolean | undefined;

/** What readers without a script can read of the built-in comparison, by language. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  en: 'Depression in adults: the NICE guideline',
  es: 'La depresión en adultos: la guía de NICE (en inglés)',
};
const GUIDELINE = 'https://www.nice.org.uk/guidance/ng222';

/**
 * The element as it stands in a page, with something to read inside.
 *
 * @param src address of a comparison of the author's own; without it the comparison stands inside
 */
export function elementMarkup(choices: Choices, shown: Shown, src?: string): string {
  const tag = tagOf(choices);
  const attributes = attributesOf(choices, shown, src)
    .map(([name, value]) => attribute(name, value))
    .join('');
  const inside = insideOf(choices, shown, src).map((line) => `  ${line}\n`);
  return `<${tag}${attributes}>\n${inside.join('')}</${tag}>`;
}

function attribute(name: string, value: Value): string {
  if (value === undefined || value === '' || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
}

export type Attributes = readonly (readonly [name: string, value: Value])[];

/** What is asked of the element; what is nothing, is not set. */
export function attributesOf(choices: Choices, shown: Shown, src: string | undefined): Attributes {
  const own = OWN_ATTRIBUTES[choices.subject](choices, shown);
  const source: Attributes =
    choices.subject === 'posts'
      ? []
      : [
          ['comparison', shown.name],
          ['src', shown.name === undefined ? src : undefined],
        ];
  return [...source, ...own, ['lang', choices.language], ['theme', unless('auto', choices.theme)]];
}

const unless = <Kind>(usual: Kind, value: Kind): Kind | undefined =>
  value === usual ? undefined : value;

const OWN_ATTRIBUTES: Readonly<Record<Subject, (choices: Choices, shown: Shown) => Attributes>> = {
  comparison: (choices, shown) => [
    ['region', choices.region],
    ['treatments', treatmentsShown(choices, shown)?.join(' ')],
    ['sections', sectionsShown(choices, shown)?.join(' ')],
    ['offers', offered(choices, shown)?.join(' ')],
    ['view', unless('auto', choices.view)],
    ['heading-level', unless(2, choices.headingLevel)],
    ['guide', choices.guide],
  ],
  chart: (choices, shown) => [
    ['outcome', outcomeShown(choices, shown)],
    ['frame', unless('auto', choices.frame)],
    ['treatments', treatmentsShown(choices, shown)?.join(' ')],
  ],
  guide: (choices) => [
    ['region', choices.region],
    ['heading-level', unless(2, choices.headingLevel)],
  ],
  posts: (choices) => [
    ['src', choices.postsFrom === 'feed' ? feedsIn(choices.feed).join(' ') : undefined],
    ['rank', unless('related', choices.rank)],
    ['limit', unless(3, choices.limit)],
    ['layout', unless('list', choices.layout)],
    ['heading', choices.heading],
    ['heading-level', unless(2, choices.headingLevel)],
  ],
};

/** The addresses of a text with several, without those that are none. */
export const feedsIn = (feed: string): string[] => feed.split(/\s/).filter(isUsable);

/** The outcome that was chosen, where this comparison has it: another may have been chosen since. */
export const outcomeShown = ({ outcome }: Choices, { comparison }: Shown): string | undefined =>
  comparison && outcomesOf(comparison).some(({ id }) => id === outcome) ? outcome : undefined;

type Items = readonly { readonly id: string }[] | undefined;

/** The ids of those that are not hidden; nothing where none is, for that is how it is by itself. */
function idsShown(items: Items, hidden: readonly string[], fewest: number): string[] | undefined {
  const ids = items?.map(({ id }) => id) ?? [];
  const kept = ids.filter((id) => !hidden.includes(id));
  return kept.length === ids.length || kept.length < fewest ? undefined : kept;
}

/** The treatments to begin with; nothing for all. Fewer than two compare nothing. */
export const treatmentsShown = (
  { hiddenTreatments }: Choices,
  { comparison }: Shown,
): string[] | undefined => idsShown(comparison?.treatments, hiddenTreatments, 2);

/** The sections; nothing for all. */
export const sectionsShown = (
  { hiddenSections }: Choices,
  { comparison }: Shown,
): string[] | undefined => idsShown(comparison?.sections, hiddenSections, 1);

/** The treatments that the site offers, of those that there are. */
export function offered({ offers }: Choices, { comparison }: Shown): string[] | undefined {
  const known = comparison?.treatments.map(({ id }) => id).filter((id) => offers.includes(id));
  return known?.length ? known : undefined;
}

function insideOf(choices: Choices, shown: Shown, src: string | undefined): string[] {
  if (choices.subject === 'posts') return postsInside(choices);
  const isInside = shown.name === undefined && src === undefined && shown.document;
  return [
    ...(isInside
      ? [`<script type="application/json">${jsonInScript(shown.document)}</script>`]
      : []),
    ...(choices.subject === 'comparison' ? nextStep(choices) : []),
    ...(choices.subject === 'chart' && choices.caption.trim()
      ? [`<span slot="caption">${escapeText(choices.caption.trim())}</span>`]
      : []),
    readable(choices, shown),
  ];
}

function nextStep({ nextLabel, nextHref }: Choices): string[] {
  const [label, href] = [nextLabel.trim(), nextHref.trim()];
  if (!label || !href || !isUsable(href)) return [];
  return [`<a slot="next-step" href="${escapeAttribute(href)}">${escapeText(label)}</a>`];
}

/** What is read where no script runs. */
function readable({ language }: Choices, { name, comparison }: Shown): string {
  if (name === undefined) return `<p>${escapeText(comparison?.title ?? '')}</p>`;
  const words = ELSEWHERE[primaryLanguage(language)] ?? ELSEWHERE.en ?? '';
  return `<p><a href="${GUIDELINE}">${escapeText(words)}</a></p>`;
}

function postsInside({ postsFrom, links, feed }: Choices): string[] {
  if (postsFrom === 'feed') {
    const [first = ''] = feedsIn(feed);
    // A link inside would be a post.
    return [`<p>${escapeText(first)}</p>`];
  }
  const items = linksIn(links).map(
    ({ url, title }) => `  <li><a href="${escapeAttribute(url)}">${escapeText(title)}</a></li>`,
  );
  return ['<ul>', ...items, '</ul>'];
}

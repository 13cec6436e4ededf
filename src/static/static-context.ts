import { type Formats, formatsFor } from '../i18n/formats.js';
import { messagesOf } from '../i18n/messages.js';
import { regionNamed } from '../i18n/region-named.js';
import { ownFrame } from '../model/comparison/frames.js';
import type { Comparison, Treatment } from '../model/comparison/schema.js';
import { regionOf } from '../model/language-tag.js';
import type { StaticForm, ViewContext } from '../views/context.js';
import type { GuideForm } from './guide/guide-form.js';
import { languageOf } from './language.js';
import { languageLinks } from './language-links.js';
import { OptionError } from './option-error.js';

/** What of a comparison is written, and how it is told. */
export interface StaticSelection {
  /** A language tag, for a comparison that names none of its own; by default `en`. */
  readonly lang?: string | undefined;
  /** Region of the readers, such as `US`: its crisis line and approvals come first. By default that of the language. */
  readonly region?: string | undefined;
  /** Ids of the treatments side by side, two or more; by default all. */
  readonly treatments?: readonly string[] | undefined;
  /** Ids of the sections; by default all. Approval and serious risks are always there. */
  readonly sections?: readonly string[] | undefined;
  /** Ids of the treatments that the site offers, which readers are told. */
  readonly offers?: readonly string[] | undefined;
  /** Level of the title, 1 to 4; by default 2, and 1 where it is that of a page. */
  readonly headingLevel?: number | undefined;
  /** Addresses of the same comparison in other languages, by language tag, for links under the title. */
  readonly alternate?: Readonly<Record<string, string>> | undefined;
}

const HIGHEST_LEVEL = 4;

/** What each form says in its own way. */
export interface FormParts extends Omit<StaticForm, 'languages'> {
  readonly guide: GuideForm;
}

/**
 * What the views are given where they are written.
 *
 * @throws OptionError where the selection names what is not there
 */
export function staticContext(
  comparison: Comparison,
  selection: StaticSelection,
  form: FormParts,
  fewestTreatments = 2,
): ViewContext {
  const language = languageOf(comparison, selection);
  const formats = formatsFor(language);
  const region = regionAsked(selection.region, formats) ?? regionOf(language);
  return {
    comparison,
    treatments: treatmentsOf(comparison, selection, fewestTreatments),
    sections: named('sections', selection.sections, comparison.sections, 1),
    offers: selection.offers ? named('offers', selection.offers, comparison.treatments, 0) : [],
    regions: region ? [region] : [],
    otherLanguages: [],
    view: 'auto',
    headingLevel: levelOf(selection.headingLevel),
    today: dayOfWriting(comparison),
    messages: messagesOf(language, comparison.messages),
    formats,
    sourceNumbers: new Map(comparison.sources.map(({ id }, index) => [id, index + 1])),
    frameOf: ownFrame,
    detailsFold: true,
    isWide: false,
    pageAddress: '',
    form: { ...form, languages: () => languageLinks(selection.alternate ?? {}) },
    actions: {},
  };
}

/** The treatments side by side, in the order of the document. */
export const treatmentsOf = (
  { treatments }: Comparison,
  selection: StaticSelection,
  fewest: number,
): readonly Treatment[] => named('treatments', selection.treatments, treatments, fewest);

/**
 * Noon on the day of the last review, where the machine is: the same document gives the same text on every day and in every
 * time zone.
 */
export const dayOfWriting = ({ lastReviewed, published }: Comparison): Date =>
  new Date(`${lastReviewed ?? published ?? '1970-01-01'}T12:00:00`);

/** The items that are named, in the order of the document. */
function named<Item extends { readonly id: string }>(
  what: string,
  ids: readonly string[] | undefined,
  items: readonly Item[],
  atLeast: number,
): readonly Item[] {
  if (!ids) return items;
  const known = items.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new OptionError(
      what,
      `"${unknown.join('", "')}" is not there`,
      `Known: ${known.join(', ')}.`,
    );
  const chosen = items.filter(({ id }) => ids.includes(id));
  if (chosen.length < atLeast)
    throw new OptionError(what, 'names too few', `Name ${atLeast} or more of ${known.join(', ')}.`);
  return chosen;
}

function levelOf(level = 2): number {
  if (Number.isInteger(level) && level >= 1 && level <= HIGHEST_LEVEL) return level;
  throw new OptionError(
    'headingLevel',
    `${level} is none`,
    `Give a whole number from 1 to ${HIGHEST_LEVEL}.`,
  );
}

function regionAsked(region: string | undefined, formats: Formats): string | undefined {
  if (region === undefined) return undefined;
  const code = regionNamed(region, formats);
  if (code) return code;
  throw new OptionError('region', `"${region}" is none`, 'Give a code such as US, GB or INTL.');
}

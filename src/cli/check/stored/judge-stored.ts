import { storedDocument } from '../../../check/page-rules/stored-document.js';
import { storedFacts } from '../../../check/page-rules/stored-facts.js';
import { storedMarkup } from '../../../check/page-rules/stored-markup.js';
import { storedWords } from '../../../check/page-rules/stored-words.js';
import type { PageRule } from '../../../check/rule.js';
import { outcomesOf } from '../../../model/comparison/outcomes.js';
import type { Comparison } from '../../../model/comparison/schema.js';
import { readVersionMark } from '../../../model/comparison/version-mark.js';
import type { PrerenderOptions } from '../../../static/index.js';
import { type FoundElement, type ScannedPage, scanPage, type Span } from '../../scan-page.js';
import { changedMarkup } from './changed-markup.js';
import {
  type ChangedFact,
  type ChangedWords,
  compare,
  type Compared,
  type Readable,
  readable,
} from './compare.js';
import { joined, type Letters, lettersIn, lettersOf } from './letters.js';
import { disclaimerIn } from './locked-facts.js';
import {
  alternatesIn,
  type KnownDocument,
  optionsOf,
  writeAgain,
  type WrittenCopy,
} from './written-copy.js';

/** What was found in a stored text. */
export interface StoredFinding {
  readonly rule: PageRule;
  /** Where in the document that it is of. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
  /** Where in the page. */
  readonly index: number;
}

/** A stored comparison, and what is wrong with it. */
export interface JudgedCopy {
  readonly title: string | undefined;
  readonly findings: readonly StoredFinding[];
}

/** A page, and the documents that its stored texts may be of. */
export interface StoredPage {
  readonly html: string;
  readonly scanned: ScannedPage;
  readonly documents: readonly KnownDocument[];
}

/** Judges the comparisons that were stored in a page: in elements with their hash, and in words alone. */
export function judgeStored(page: StoredPage): JudgedCopy[] {
  const { elements } = page.scanned;
  const stored = elements.filter((element) => isStored(element) && !isNested(element, elements));
  return [...stored.map((element) => judgeElement(element, page)), ...judgeWords(stored, page)];
}

const isStored = ({ attributes }: FoundElement): boolean => 'data-prerendered' in attributes;

/** Whether it is a part of what another element has stored, and is compared with that. */
const isNested = ({ start, end }: FoundElement, elements: readonly FoundElement[]): boolean =>
  elements.some((other) => isStored(other) && other.start < start && end < other.end);

const WRITE_ANEW = 'Write it anew: treatment-compare prerender.';

/** A document, and how what an element asks of it is written. */
interface Match {
  readonly document: KnownDocument;
  readonly copy: WrittenCopy;
  /** Whether the hash is that of the document as it is. */
  readonly isSame: boolean;
}

function judgeElement(element: FoundElement, page: StoredPage): JudgedCopy {
  const options = optionsOf(element, page.html);
  const match = matchOf(element, options, page);
  if (!match) return { title: undefined, findings: ofNoDocument(element, options, page) };
  const { document, isSame } = match;
  const findings = [
    ...(isSame ? [] : [ofAnotherState(element, document)]),
    ...compareElement(element, options, match, page),
  ];
  return { title: `${document.comparison.title} (stored)`, findings };
}

/** The document whose hash the element has; else one whose name it has. */
function matchOf(
  element: FoundElement,
  options: PrerenderOptions,
  { html, documents }: StoredPage,
): Match | undefined {
  const hash = element.attributes['data-prerendered'];
  const matches = documents.flatMap((document) => {
    const copy = writeAgain(document, { ...options, as: 'shadow' });
    if (!copy) return [];
    return { document, copy, isSame: copy.html.includes(` data-prerendered="${hash}"`) };
  });
  const ids = [...element.marks].map((mark) => readVersionMark(mark)?.id);
  const { text } = lettersIn(html, element.start, element.end);
  return (
    matches.find(({ isSame }) => isSame) ??
    matches.find(({ document: { comparison } }) =>
      [ids.includes(comparison.id), text.includes(lettersOf(comparison.title))].some(Boolean),
    )
  );
}

function ofNoDocument(
  { start, end, attributes }: FoundElement,
  options: PrerenderOptions,
  { html }: StoredPage,
): StoredFinding[] {
  const hash = attributes['data-prerendered'] ?? '';
  const unknown = {
    rule: storedDocument,
    path: '$',
    message: `is of no document at hand: none has the hash ${hash}`,
    mend: 'Name the document in the same call: treatment-compare check page.html document.json.',
    index: start,
  };
  if (options.outcome !== undefined) return [unknown];
  const { text } = lettersIn(html, start, end);
  const fact = disclaimerIn(options.lang ?? 'en');
  const isThere = fact.pieces.every((piece) => text.includes(lettersOf(piece)));
  return isThere ? [unknown] : [unknown, ofFact({ fact, index: start })];
}

const ofAnotherState = (
  { start, attributes }: FoundElement,
  { comparison, where }: KnownDocument,
): StoredFinding => ({
  rule: storedDocument,
  path: '$',
  message: `has the hash ${attributes['data-prerendered'] ?? ''}, which is not that of “${comparison.id}” as it is in ${where}`,
  mend: 'Write it anew, or name the document that it was written from.',
  index: start,
});

function compareElement(
  element: FoundElement,
  options: PrerenderOptions,
  { document, copy, isSame }: Match,
  { html }: StoredPage,
): StoredFinding[] {
  const { template } = element;
  const again = partsOf(copy.html);
  if (!template || !again) {
    const stored = { html, letters: lettersIn(html, element.start, element.end) };
    return findingsOf(likestForm(document, options, stored, true));
  }
  const inside = lettersBeside(html, element, [template]);
  const page = compare(again.shadow, readable(html, template), copy.facts, true);
  const rest = compare(again.inside, { html, letters: inside }, copy.facts, true);
  const found = [...findingsOf(page), ...findingsOf(rest)];
  const isWhole = page.facts.length + page.words.length === 0;
  return isSame && isWhole ? [...found, ...ofMarkup(copy, html, template)] : found;
}

/** A stored element in its two parts: its shadow root, and what is inside it beside that. */
function partsOf(
  html: string,
): { readonly shadow: Readable; readonly inside: Readable } | undefined {
  const [element] = scanPage(html).elements;
  if (!element?.template) return undefined;
  const { template } = element;
  const inside = lettersBeside(html, element, [template]);
  return { shadow: readable(html, template), inside: { html, letters: inside } };
}

/** What can be read in a part of a page, but for smaller parts in it. */
function lettersBeside(html: string, { start, end }: Span, left: readonly Span[]): Letters {
  const ends = [start, ...left.map((part) => part.end)];
  return joined(ends.map((from, index) => lettersIn(html, from, left[index]?.start ?? end)));
}

/** So much of a form has to be there for a text to be taken for it. */
const LEAST_ALIKE = 0.5;

/** Comparisons whose tags were taken away, and what was written without a hash. */
function judgeWords(stored: readonly FoundElement[], page: StoredPage): JudgedCopy[] {
  const { html, documents } = page;
  const letters = lettersBeside(html, { start: 0, end: html.length }, stored);
  const titles = documents.map(({ comparison }) => comparison.title);
  return documents.flatMap((document, index) => {
    const { comparison } = document;
    if (titles.indexOf(comparison.title) < index) return [];
    if (!letters.text.includes(lettersOf(comparison.title))) return [];
    const options = {
      lang: comparison.lang,
      region: regionIn(letters.text, comparison),
      alternate: alternatesIn(html, 0, html.length),
    };
    const form = likestForm(document, options, { html, letters }, false);
    if (!form || form.kept < LEAST_ALIKE * (form.kept + form.lost)) {
      return [];
    }
    return [{ title: `${comparison.title} (as text)`, findings: findingsOf(form) }];
  });
}

/** The region that a text was written for: that of the crisis line that stands first. */
function regionIn(text: string, { crisisLines }: Comparison): string | undefined {
  const [first] = crisisLines
    .map(({ name, region }) => ({ region, at: text.indexOf(lettersOf(name)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return first?.region;
}

/** What became of the form in which a comparison was written that a text without its tags is most like. */
function likestForm(
  document: KnownDocument,
  options: PrerenderOptions,
  stored: Readable,
  isAlone: boolean,
): Compared | undefined {
  const { wholes, parts } = subjectsOf(document, options);
  const likest = (subjects: readonly SubjectAsked[], found?: Compared) =>
    subjects
      .flatMap((subject) => formsOf(document, { ...options, ...subject }))
      .reduce((best, form) => closer(best, form, stored, isAlone), found);
  const whole = likest(wholes);
  // A text that has most of the whole is not of one outcome; to write each takes long.
  return whole && likeness(whole) >= 0 ? whole : likest(parts, whole);
}

/** What was found already, or what is found of another form where that is more. */
function closer(
  best: Compared | undefined,
  { written, facts }: WrittenForm,
  stored: Readable,
  isAlone: boolean,
): Compared {
  // Not even all of it would be more than what was found of another.
  if (best && likeness(best) >= written.letters.text.length) return best;
  const form = compare(written, stored, facts, isAlone);
  return best && likeness(best) >= likeness(form) ? best : form;
}

type SubjectAsked = Pick<PrerenderOptions, 'outcome' | 'guide'>;

/** What a text may be of a document, where no element says it: a guide holds rows of the whole, an outcome is small. */
function subjectsOf(
  { comparison }: KnownDocument,
  { outcome, guide }: PrerenderOptions,
): { readonly wholes: readonly SubjectAsked[]; readonly parts: readonly SubjectAsked[] } {
  if (outcome !== undefined || guide !== undefined)
    return { wholes: [{ outcome, guide }], parts: [] };
  const outcomes = outcomesOf(comparison).flatMap(({ id }) => (id ? [{ outcome: id }] : []));
  const guides = [{ guide: 'inside' }, { guide: 'alone' }] as const;
  return { wholes: [{}, ...(comparison.guide === undefined ? [] : guides)], parts: outcomes };
}

const likeness = ({ kept, lost }: Compared): number => kept - lost;

interface WrittenForm {
  readonly written: Readable;
  readonly facts: WrittenCopy['facts'];
}

/** Pages of one site hold the same forms of the same documents. */
const forms = new WeakMap<KnownDocument, Map<string, readonly WrittenForm[]>>();

function formsOf(document: KnownDocument, options: PrerenderOptions): readonly WrittenForm[] {
  const known = forms.get(document) ?? new Map<string, readonly WrittenForm[]>();
  forms.set(document, known);
  const key = JSON.stringify(options);
  const written = known.get(key) ?? writeForms(document, options);
  known.set(key, written);
  return written;
}

/** The plain form, and the element with its shadow root, or without it. */
function writeForms(document: KnownDocument, options: PrerenderOptions): WrittenForm[] {
  const light = writeAgain(document, { ...options, as: 'light' });
  const shadow = writeAgain(document, { ...options, as: 'shadow' });
  const parts = shadow && partsOf(shadow.html);
  return [
    ...(light ? [{ written: readable(light.html), facts: light.facts }] : []),
    ...(shadow && parts
      ? [readable(shadow.html), parts.inside].map((written) => ({ written, facts: shadow.facts }))
      : []),
  ];
}

const MOST_CHANGES = 20;

function findingsOf(compared: Compared | undefined): StoredFinding[] {
  if (!compared) return [];
  const { facts, words } = compared;
  const more = words.length - MOST_CHANGES;
  return [
    ...facts.map(ofFact),
    ...words.slice(0, MOST_CHANGES).map((changed, index) => {
      const isLast = more > 0 && index === MOST_CHANGES - 1;
      return ofWords(changed, isLast ? `; so do ${more} other places` : '');
    }),
  ];
}

function ofFact({ fact, instead, index }: ChangedFact): StoredFinding {
  const { path, name } = fact;
  return {
    rule: storedFacts,
    path,
    message:
      instead === undefined
        ? `is not in the stored text: ${name}`
        : `is another in the stored text: ${name} is told as “${instead}”`,
    mend: WRITE_ANEW,
    index,
  };
}

function ofWords({ before, after, index }: ChangedWords, more: string): StoredFinding {
  const message =
    before === ''
      ? `has more in the stored text: “${after}”`
      : after === ''
        ? `has less in the stored text, without “${before}”`
        : `has other words in the stored text: “${after}” in place of “${before}”`;
  const mend = `Change the document, and write the page anew: treatment-compare prerender.`;
  return { rule: storedWords, path: '$', message: `${message}${more}`, mend, index };
}

function ofMarkup({ html: written }: WrittenCopy, html: string, template: Span): StoredFinding[] {
  const span = scanPage(written).elements[0]?.template;
  const change = span && changedMarkup(written, span, html, template);
  if (!change) return [];
  const { before, after, index } = change;
  const message = `has other markup than is written today: ${short(after)} in place of ${short(before)}`;
  return [{ rule: storedMarkup, path: '$', message, mend: WRITE_ANEW, index }];
}

const LONGEST = 80;

const short = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;

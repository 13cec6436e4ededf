import type { Language } from './built-in.js';
import { NOTATIONS, numbersIn } from './numbers.js';

export interface Translatable {
  readonly lang: Language;
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  readonly crisisLines: readonly { readonly region: string; readonly name: string }[];
  readonly [field: string]: unknown;
}

/** What a translation says of itself. */
const OWN = new Set(['lang', 'translation']);

/** The fields whose words are for the reader; all others are the same in every language. */
const WORDS =
  /(?:^|\/)(?:title|shortTitle|crisisTitle|question|name|shortName|alt|route|note|experience|label|about|value|event|noEvent|timeframe|population|caveat|comparator|group|intro|body|emergency|funding|competingInterests|method|term|meaning|gist|short|more|why)$|^(?:treatments\/\*\/kind|(?:condition|treatments\/\*)\/summary)$|(?:summary|seriousRisks|items|points)\/\*$|^guide\/(?:.*\/(?:text|meaning|notKnown|feedback)|questions\/\*)$|\/cells\/[^/]+$/;

/** Names by which a paper or a service is found. */
const NAMES = /^(?:sources\/\*\/(?:title|body)|crisisLines\/\*\/name)$/;

/** Words for the reader that are the same in every language of the content. */
const SHARED = new Set(['Placebo', 'Midazolam', 'FDA', 'NHS', 'NICE', 'GRADE']);

/** Words that no English text of some length lacks, and that are no words of another language of the content. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|for|from|was|were|are|is|not|people|who|that|this|these|they|it|its|in|on|by|or|to|at|an|you|your|ask|how|when|most|some|than|more|less)(?!\p{L})/iu;

/** What each language calls one of two equal parts. */
const HALF: Readonly<Record<Language, RegExp>> = {
  en: /\bhal(?:f|ves|ved)\b/gi,
  es: /\bmitad\b/gi,
};

/**
 * Finds where a translation differs from its original in anything but words: fields and how many there are,
 * ids, numbers, dates, addresses, sources, citations, marked words, and the figures in the text.
 * Two lists alone may have another order: the glossary, that of its alphabet, and the crisis lines,
 * those first for which most readers of the language look.
 */
export function findDifferences(original: Translatable, translation: Translatable): string[] {
  const [one, other] = [factsOf(original), factsOf(translation)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((place) => {
    const [left, right] = [one.get(place), other.get(place)];
    const isSame = left && right && (left.value === right.value || left.facts === right.facts);
    return isSame
      ? []
      : [`${place}: ${left?.facts ?? 'nothing'} became ${right?.facts ?? 'nothing'}`];
  });
}

/** Finds words for the reader that are as they were in the original, or English. */
export function findUntranslated(original: Translatable, translation: Translatable): string[] {
  const words = new Set(leavesOf(original).map(({ value }) => value));
  return leavesOf(translation).flatMap(({ kind, place, value }) => {
    if (typeof value !== 'string' || !WORDS.test(kind) || NAMES.test(kind)) return [];
    const said = value.replaceAll(/\[@[^\]]+\]/g, '');
    const isSame = words.has(value) && /\p{L}/u.test(said) && !SHARED.has(value);
    const isEnglish = ENGLISH.test(said);
    return isSame || isEnglish ? [`${place}: ${value}`] : [];
  });
}

interface Leaf {
  readonly place: string;
  /** The place, with a star for each number in a list. */
  readonly kind: string;
  readonly value: unknown;
}

interface Fact {
  readonly value: unknown;
  /** What must be the same in every language. */
  readonly facts: string;
}

function factsOf(document: Translatable): Map<string, Fact> {
  const { lang, glossary, crisisLines, ...others } = document;
  const entries = glossary.map(({ meaning }) => factsIn(meaning, lang)).sort();
  const lines = Object.fromEntries(
    crisisLines.map((line) => [line.region === 'EU' ? 'EU' : `${line.region} ${line.name}`, line]),
  );
  return new Map(
    leavesOf({ ...others, entries, lines, regions: crisisLines.length }).map(
      ({ place, kind, value }) => {
        const isWords = typeof value === 'string' && WORDS.test(kind);
        return [place, { value, facts: isWords ? factsIn(value, lang) : JSON.stringify(value) }];
      },
    ),
  );
}

/** What a text says without words. */
function factsIn(text: string, lang: Language): string {
  const prose = text.replaceAll(/\[@[^\]]+\]/g, '');
  const halves = prose.match(HALF[lang])?.map(() => 0.5) ?? [];
  const numbers = [...numbersIn(prose, NOTATIONS[lang]), ...halves].sort((a, b) => a - b);
  const marks = text.match(/\[@[^\]]+\]|\*\*|\\./g) ?? [];
  return [...marks, ...numbers].join(' ');
}

function leavesOf(document: Readonly<Record<string, unknown>>): Leaf[] {
  return Object.entries(document).flatMap(([key, value]) =>
    OWN.has(key) ? [] : leavesIn(value, key, key),
  );
}

function leavesIn(value: unknown, place: string, kind: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ place, kind, value }];
  const isList = Array.isArray(value);
  const inside = Object.entries(value).flatMap(([key, child]) =>
    leavesIn(child, `${place}/${key}`, `${kind}/${isList ? '*' : key}`),
  );
  return isList
    ? [{ place: `${place}/length`, kind: `${kind}/length`, value: value.length }, ...inside]
    : inside;
}

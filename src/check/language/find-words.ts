import { primaryLanguage } from '../../model/language-tag.js';
import type { CheckSubject, RuleFinding } from '../rule.js';
import { type ReadText, readTexts } from './read-text.js';

/** The languages whose words are known. */
export type KnownLanguage = 'en' | 'es' | 'de' | 'ar';

export type ByLanguage<Value> = Readonly<Partial<Record<KnownLanguage, Value>>>;

/** What is known of the language of a comparison, whatever its country. */
export function inLanguage<Value>(
  values: ByLanguage<Value>,
  { language }: Pick<CheckSubject, 'language'>,
): Value | undefined {
  const base = primaryLanguage(language);
  return Object.hasOwn(values, base) ? values[base as KnownLanguage] : undefined;
}

/** Words that were found in a sentence. */
export interface FoundWords {
  readonly words: string;
  readonly sentence: string;
  /** What of the sentence stands before the words, and after. */
  readonly before: string;
  readonly after: string;
  readonly place: ReadText;
}

/** Finds words of a language, each once in a text. */
export function* wordsFound(
  subject: CheckSubject,
  patterns: ByLanguage<readonly RegExp[]>,
): Generator<FoundWords> {
  const known = inLanguage(patterns, subject) ?? [];
  if (known.length === 0) return;
  for (const place of readTexts(subject.comparison)) {
    const seen = new Set<string>();
    for (const sentence of place.sentences) {
      for (const [start, end] of spansOf(sentence, known)) {
        const words = sentence.slice(start, end).trim();
        if (seen.has(words.toLowerCase())) continue;
        seen.add(words.toLowerCase());
        yield {
          words,
          sentence,
          before: sentence.slice(0, start),
          after: sentence.slice(end),
          place,
        };
      }
    }
  }
}

type Span = readonly [start: number, end: number];

/** Where patterns match, in order, the longer of two that overlap. */
function spansOf(sentence: string, patterns: readonly RegExp[]): Span[] {
  const all = patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(({ 0: words, index }): Span => [
      index,
      index + words.length,
    ]),
  );
  return all
    .sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end)
    .reduce<Span[]>(
      (spans, span) => (span[0] < (spans.at(-1)?.[1] ?? 0) ? spans : [...spans, span]),
      [],
    );
}

/** The finding about words, where they stand. */
export function findingOf(
  { words, place }: Pick<FoundWords, 'words' | 'place'>,
  what: string,
  mend: string,
): RuleFinding {
  return { path: place.path, message: `says “${words}”${what}`, mend };
}

/** Whether a sentence holds a number, in digits. */
export const holdsNumber = (sentence: string): boolean => /\d/.test(sentence);

/** Numbers of people out of as many as the page counts in. */
const OUT_OF: ByLanguage<RegExp> = {
  en: /\d (?:[\p{L}-]{1,20} ){0,3}(?:in|of|out of)(?: every| each)? (?:100|1,?000)(?!\d)/iu,
  es: /\d (?:[\p{L}-]{1,20} ){0,3}(?:de cada|de|por cada|en|entre) (?:100|1[. ]?000)(?!\d)/iu,
  de: /\d (?:[\p{L}-]{1,20} ){0,3}(?:von|unter|auf)(?: je)? (?:100|1[. ]?000)(?!\d)/iu,
  ar: /\d (?:[\p{L}-]{1,20} ){0,3}(?:من كل|من بين|من|لكل) (?:100|1[,٬]?000)(?!\d)/iu,
};

/** Whether a text says how many people out of 100 or 1,000. */
export function saysHowMany(text: string, subject: CheckSubject): boolean {
  return inLanguage(OUT_OF, subject)?.test(text) ?? false;
}

/** What denies, doubts or asks about what follows it, across commas too. */
const DOUBTS: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:not|never|nobody|nor|neither|cannot|\p{L}{2,6}n't|whether|if|unless|until|how|ask\p{L}*|unproven|unknown|beware|claim\p{L}*|avoid\p{L}*|warn\p{L}*|enough to say)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|nadie|tampoco|ni|si|hasta que|pregunt\p{L}*|cómo de|cuán|qué tan|desconoc\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemand|weder|noch nicht|ob|falls|wie|fragen|unbekannt|unklar)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:لا|ليس|ليست|لم|لن|هل|إذا|غير|دون)(?!\p{L})/u,
};

/** What denies the one thing that follows it. */
const WITHOUT: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:no|none|without)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sin|ningún|ninguna|ninguno)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kein\p{L}{0,2}|ohne)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:بدون|بلا)(?!\p{L})/u,
};

/** What denies the thing that stands before it. */
const DENIED_AFTER: ByLanguage<RegExp> = {
  en: /^ (?:(?:is|are|was|were|has|have|does|do|did|could|can) (?:not|never|unknown|unproven)|cannot|(?:is|are|has|have|does|do|was)n't)(?!\p{L})/iu,
  es: /^ (?:no|nunca|tampoco) /iu,
  de: /^ (?:ist|sind|gibt es|wurde|hat) (?:\p{L}{1,12} )?(?:nicht|nie|kein\p{L}{0,2})(?!\p{L})/iu,
};

/** A question that a reader might ask. */
const ASKED: ByLanguage<RegExp> = {
  en: /^[“"']?(?:is|are|am|can|could|does|do|did|will|would|should|what|which|who|how|why|when|where|has|have)(?!\p{L})/iu,
  es: /^[“"']?¿/u,
  de: /^[“"„']?(?:ist|sind|kann|können|wird|werden|soll|was|welche\p{L}?|wer|wie|warum|wann|wo|hat|haben|darf|muss)(?!\p{L})/iu,
  ar: /^[“"«]?(?:هل|ما|كم|كيف|أي|متى|لماذا)(?!\p{L})/u,
};

/** How many words before what is found may deny it. */
const REACH = 7;

/** Whether words are denied, doubted or asked about where they stand, and so claim nothing. */
export function isDenied(found: FoundWords, subject: CheckSubject): boolean {
  const { before, after, sentence } = found;
  if (/[?؟]["”»']?$/.test(sentence) && inLanguage(ASKED, subject)?.test(sentence)) return true;
  const near =
    before
      .split(' ')
      .slice(-REACH - 1)
      .join(' ')
      .split(/[;:(]/)
      .at(-1) ?? '';
  const clause = near.split(',').at(-1) ?? '';
  return [
    inLanguage(DOUBTS, subject)?.test(near),
    inLanguage(WITHOUT, subject)?.test(clause),
    inLanguage(DENIED_AFTER, subject)?.test(after),
  ].some(Boolean);
}

import type { Guide } from '../../model/comparison/guide.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import { primaryLanguage } from '../../model/language-tag.js';
import { guideOf } from '../guide.js';
import type { CheckSubject, RuleFinding } from '../rule.js';
import { type ReadText, readTexts } from './read-text.js';
import { WORDING } from './wording/index.js';

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

/** Finds words of a language, whatever their case, each once in a text, but for those that are only named, or a wrong answer of a guide. */
export function* wordsFound(
  subject: CheckSubject,
  patterns: ByLanguage<readonly RegExp[]>,
): Generator<FoundWords> {
  const known = inLanguage(patterns, subject) ?? [];
  if (known.length === 0) return;
  const guide = guideOf(subject.comparison);
  const places = readTexts(subject.comparison).filter(
    ({ path }) => !guide || !isWrongAnswer(path, guide),
  );
  const spans = spansOf(new Set(places.flatMap(({ sentences }) => sentences)), known);
  for (const place of places) {
    const seen = new Set<string>();
    for (const sentence of place.sentences) {
      for (const [start, end] of spans.get(sentence) ?? []) {
        const words = sentence.slice(start, end).trim();
        const before = sentence.slice(0, start);
        const after = sentence.slice(end);
        if (seen.has(words.toLowerCase()) || isNamed(before, words, after)) continue;
        seen.add(words.toLowerCase());
        yield { words, sentence, before, after, place };
      }
    }
  }
}

/** Whether what stands between is only named: “halved” in quotation marks says nothing of anybody. */
const isNamed = (before: string, words: string, after: string): boolean =>
  (/[“"«„‘']$/.test(before) || /[“"«„]/.test(words)) && /^[.,]?[”“"»’']/.test(after);

/** Whether a place is an answer of a guide that is wrong: what somebody might think. */
function isWrongAnswer(
  [top, part, index, field, answer]: PathKeys,
  { understanding }: Guide,
): boolean {
  if (top !== 'guide' || part !== 'understanding' || field !== 'answers') return false;
  return understanding[Number(index)]?.answers[Number(answer)]?.right !== true;
}

type Span = readonly [start: number, end: number];

/** What was found in a sentence before: authors change one, and all are judged anew. */
const remembered = new WeakMap<readonly RegExp[], Map<string, readonly Span[]>>();
/** As many sentences as several long comparisons have. */
const MOST_REMEMBERED = 10_000;

/** Where patterns match in each sentence. */
function spansOf(
  sentences: ReadonlySet<string>,
  patterns: readonly RegExp[],
): ReadonlyMap<string, readonly Span[]> {
  const memory = remembered.get(patterns) ?? new Map<string, readonly Span[]>();
  remembered.set(patterns, memory);
  if (memory.size > MOST_REMEMBERED) memory.clear();
  const unknown = [...sentences].filter((sentence) => !memory.has(sentence));
  for (const { sentence, spans } of spansFound(unknown, patterns))
    memory.set(sentence, inOrder(spans));
  return memory;
}

/**
 * One pattern goes through all sentences before the next begins: an engine that takes up a hundred large expressions in turn,
 * for each sentence, takes three times as long.
 */
function spansFound(
  sentences: readonly string[],
  patterns: readonly RegExp[],
): readonly { readonly sentence: string; readonly spans: readonly Span[] }[] {
  const found = sentences.map((sentence) => ({
    sentence,
    small: inSmallLetters(sentence),
    spans: [] as Span[],
  }));
  for (const pattern of patterns) {
    for (const { small, spans } of found) {
      for (const { 0: words, index } of small.matchAll(pattern))
        spans.push([index, index + words.length]);
    }
  }
  return found;
}

/** A sentence in small letters, each of them where the capital one stood. */
const inSmallLetters = (sentence: string): string =>
  sentence.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** Spans in order, the longer of two that overlap. */
function inOrder(spans: readonly Span[]): Span[] {
  const inText: Span[] = [];
  for (const span of [...spans].sort(([a, b], [c, d]) => a - c || d - b))
    if (span[0] >= (inText.at(-1)?.[1] ?? 0)) inText.push(span);
  return inText;
}

/** The names of what an outcome counts. */
const NAMES: readonly unknown[] = ['label', 'event', 'noEvent'];

/** Whether words say what an outcome counts, such as “half as many headache days”: the cells say in how many people. */
export function namesOutcome(
  { place }: Pick<FoundWords, 'place'>,
  { comparison }: Pick<CheckSubject, 'comparison'>,
): boolean {
  const [list, section, rows, row, field] = place.path;
  if (list !== 'sections' || rows !== 'rows' || !NAMES.includes(field)) return false;
  return comparison.sections[Number(section)]?.rows[Number(row)]?.kind === 'outcome';
}

/** The finding about words, where they stand. */
export function findingOf(
  { words, place }: Pick<FoundWords, 'words' | 'place'>,
  what: string,
  mend: string,
): RuleFinding {
  return { path: place.path, message: `says “${words}”${what}`, mend };
}

/** Whether a sentence holds a number that is no time, dose, age or year, in digits. */
export function holdsCount(sentence: string, subject: CheckSubject): boolean {
  const uncounted = inLanguage(WORDING, subject)?.uncounted;
  return /\d/.test(uncounted ? sentence.replace(uncounted, '') : sentence);
}

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

/** What asks about what follows it, or leaves it open, across commas too. */
const ASKS: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:whether|if|unless|until|how|ask\p{L}*|unproven|unknown|unclear|not known)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:si|hasta que|pregunt\p{L}*|cómo de|cuán|qué tan|desconoc\p{L}*|no se sabe)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ob|falls|wie|fragen|unbekannt|unklar|nicht bekannt)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:هل|إذا|لا نعرف|غير معروف)(?!\p{L})/u,
};

/** What denies or doubts what follows it, across commas too. */
const DENIES: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:not|never|nobody|nor|neither|cannot|unlikely|doubtful|\p{L}{2,6}n't|beware|claim\p{L}*|avoid\p{L}*|warn\p{L}*|enough to say)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|nadie|tampoco|ni|poco probable|improbable|dudos[oa])(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemand|weder|noch nicht|unwahrscheinlich|fraglich)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:لا|ليس|ليست|لم|لن|غير|دون|قد)(?!\p{L})/u,
};

/** What says that nobody knows what the rest of the sentence says. */
const UNPROVEN: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:no (?:[\p{L}-]{1,14} )?(?:evidence|proof|signs?|data|trials?|stud(?:y|ies)|indication)|not aware|do not (?:say|know)|(?:no one|nobody) knows|not (?:yet )?known)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no hay (?:pruebas|datos|evidencia|estudios|ensayos)|ningún (?:estudio|ensayo)|no (?:se )?sab\p{L}{1,5}|nadie sabe)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:keine? (?:Belege?|Beweise?|Daten|Studien?|Hinweise?)|nicht bekannt|niemand weiß|wissen wir nicht)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:لا (?:دليل|توجد أدلة|نعرف|يعرف)|لا أحد يعرف|غير معروف)(?!\p{L})/u,
};

/** What denies the one thing that follows it. */
const WITHOUT: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:no|none|without)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sin|ningún|ninguna|ninguno)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kein\p{L}{0,2}|ohne|vielleicht)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:بدون|بلا)(?!\p{L})/u,
};

/** What denies the thing that stands before it. */
const DENIED_AFTER: ByLanguage<RegExp> = {
  en: /^(?: (?:for|of|against) (?:[\p{L}-]{1,20} ){0,3}[\p{L}-]{1,20})?(?: (?:(?:is|are|was|were|has|have|does|do|did|could|can) (?:(?:yet |so far )?(?:not|never|unknown|unproven))|cannot|(?:is|are|has|have|does|do|was)n't))(?!\p{L})/iu,
  es: /^ (?:no|nunca|tampoco) /iu,
  de: /^ (?:ist|sind|gibt es|wurde|hat) (?:\p{L}{1,12} )?(?:nicht|nie|kein\p{L}{0,2})(?!\p{L})/iu,
};

/** A question that a reader might ask. */
const ASKED: ByLanguage<RegExp> = {
  en: /^[“"']?(?:is|are|am|can|could|does|do|did|will|would|should|what|which|who|how|why|when|where|has|have)(?!\p{L})/iu,
  es: /^[“"']?¿/u,
  de: /^[“"„']?(?:ist|sind|kann|können|wird|werden|soll|wirkt|wirken|hilft|helfen|gibt|macht|bringt|braucht|lohnt|heilt|was|welche\p{L}?|wer|wie|warum|wann|wo|hat|haben|darf|muss)(?!\p{L})/iu,
  ar: /^[“"«]?(?:هل|ما|كم|كيف|أي|متى|لماذا)(?!\p{L})/u,
};

/** How many words before what is found may deny it. */
const REACH = 7;

/** What stands near before what is found, and what of that is in its clause. */
function nearBefore({ before }: FoundWords): { readonly near: string; readonly clause: string } {
  const words = before.split(' ').slice(-REACH - 1);
  const near = words.join(' ').split(/[;:(]/).at(-1) ?? '';
  return { near, clause: near.split(/[,،]/).at(-1) ?? '' };
}

/** Whether a sentence is a question, whoever asks it. */
const isQuestion = (sentence: string): boolean => /[?؟]["”»']?$/.test(sentence);

/** Whether words stand in a question that a reader might ask. */
export function isReadersQuestion({ sentence }: FoundWords, subject: CheckSubject): boolean {
  return isQuestion(sentence) && (inLanguage(ASKED, subject)?.test(sentence) ?? false);
}

/** Whether words stand in a question that the next sentence says no to: “Painless? No: …”. */
function isAnsweredNo({ sentence, place: { sentences } }: FoundWords): boolean {
  if (!isQuestion(sentence)) return false;
  const answer = sentences[sentences.indexOf(sentence) + 1] ?? '';
  return /^(?:no|not|nobody|nein|nicht|niemand|nadie|لا|ليس)(?!\p{L})/iu.test(answer);
}

/** Whether words are asked about, or left open, where they stand. */
export function isAsked(found: FoundWords, subject: CheckSubject): boolean {
  return (
    isQuestion(found.sentence) || (inLanguage(ASKS, subject)?.test(nearBefore(found).near) ?? false)
  );
}

/** Whether words are denied, doubted or asked about where they stand, and so claim nothing. */
export function isDenied(found: FoundWords, subject: CheckSubject): boolean {
  const { after } = found;
  if (isReadersQuestion(found, subject) || isAnsweredNo(found)) return true;
  const { near } = nearBefore(found);
  return [
    inLanguage(UNPROVEN, subject)?.test(found.before),
    inLanguage(ASKS, subject)?.test(near),
    inLanguage(DENIES, subject)?.test(near),
    isDeniedInClause(found, subject),
    inLanguage(DENIED_AFTER, subject)?.test(after),
  ].some(Boolean);
}

/** Whether words are denied by what stands before them in their clause. */
export function isDeniedInClause(found: FoundWords, subject: CheckSubject): boolean {
  const { clause } = nearBefore(found);
  return [
    inLanguage(DENIES, subject)?.test(clause),
    inLanguage(WITHOUT, subject)?.test(clause),
  ].some(Boolean);
}

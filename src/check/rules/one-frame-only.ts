import { visitRows } from '../../model/comparison/visit.js';
import { type Count, countsAheadIn, countsIn, sharesIn } from '../language/counts.js';
import { type ByLanguage, inLanguage } from '../language/find-words.js';
import { numbersIn } from '../language/numbers.js';
import { type ReadText, readTexts } from '../language/read-text.js';
import type { CheckSubject, Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

/** In the clause after a number of people: that something did not happen to them. */
const SPARED: ByLanguage<RegExp> = {
  en: /^(?:(?! (?:and|but|while|with) )[ \p{L}'-]){0,50} (?:(?:had|have|has|felt|got|saw|showed|reported|suffered|experienced|needed|noticed) (?:no|none|neither|nothing)|(?:did|do|does|were|was|are|is|had|have|has) (?:not|never)|(?:did|do|does|were|was|are|had|have)n't|never|(?:stayed|stay|remained|remain|were|was|are|kept|got through|went) (?:[\p{L}-]{1,14} ){0,2}(?:free|without|clear|unharmed|unaffected)|(?:avoided|escaped|tolerated))(?!\p{L})/iu,
  es: /^(?:(?! (?:y|pero|con) )[ \p{L}-]){0,50} (?:no (?:se |lo |la )?(?:tuv|tien|sint|sient|sufr|not|present|hub|dej|necesit|padec|perd|vomit|mare)\p{L}*|nunca|(?:siguieron|siguen|quedaron|quedan|se mantuvieron|permanecieron|estaban|están|continuaron|pasaron) (?:\p{L}{1,14} ){0,3}(?:sin|libres)|(?:evitaron|se libraron|toleraron))(?!\p{L})/iu,
  de: /^[ \p{L}-]{0,60} (?:kein\p{L}{0,2}|nicht|nie|niemals|frei von|\p{L}{3,16}frei|unversehrt|verschont)(?!\p{L})/iu,
};

/** The same, where most were spared: that they are as they were, or that it went well. */
const MOST_SPARED: ByLanguage<RegExp> = {
  en: /^(?:(?! (?:and|but|while) )[ \p{L}'-]){0,50} (?:(?:stayed|stay|stays|remained|remain|remains|were|was|are|is|kept|keep|got through|went|came through|come through|made it through|go|live|lived|finished|left|sailed through|recovered|healed)(?: [\p{L}-]{1,14}){0,3} (?:free|without|clear|unharmed|unaffected|alive|well|safe|healthy|intact|in place|fine|unscathed|untroubled|dry|stable|spared|[\p{L}]{2,14}-free|home|(?:working|standing|there))|(?:avoid|escape|tolerate|surviv)(?:s|d|ed|e|es)?|kept their|keep their|dodged|passed without|with(?:out| no) (?:any |a |an )?(?:side effects?|complications?|problems?|trouble|infections?|incident|harm|rash|pain|symptoms?|bleeding|scars?|damage|relapse|hitch|nausea|reaction)|no|not|never|nothing|none|neither|nobody|without(?: [\p{L}-]{1,16}){0,2} (?:damage|injur\p{L}*|complications?|problems?|trouble|infections?|symptoms?|pain|bleeding|scars?|relapse|attacks?|seizures?|clots?|harm|reactions?|side effects?|incident))(?!\p{L})/iu,
  es: /^(?:(?! (?:y|pero) )[ \p{L}-]){0,50} (?:(?:sobreviv|conserv|segu[ií]an con vida|estaban viv|están viv|siguen viv|supera)\p{L}*|sin (?:ningún |ninguna )?(?:efecto|complicaci|problema|infecci|secuela|dolor|síntoma|recaída|incidente|molestia|daño|lesi|crisis|reacci)\p{L}*|(?:lo |la )?toler(?:a|an|aron|ó)(?: bien)?|libres? de|no|nunca|nada|ningun[oa]?|ningún)(?!\p{L})/iu,
  de: /^[ \p{L}-]{0,60} (?:\p{L}{3,16}los|überleb\p{L}*|am Leben|ohne (?:jede )?\p{L}{0,16}(?:wirkung|komplikation|problem|infektion|beschwerden|schaden|schäden|rückfall|schmerz|verletzung|folge|zwischenf|blutung|narbe|entzündung|anf[aä]ll|reaktion)\p{L}*|nichts|niemand|intakt|gesund|verträgt|vertrugen|vertragen)(?!\p{L})/iu,
  ar: /^(?:(?! لكن )[ \p{L}-]){0,60} (?:لم|بدون|بلا|دون|نجا|نجوا|بقوا|ظلوا|ظل|خالين|سلموا|على قيد الحياة)(?!\p{L})/u,
};

/** Before a number of most people: the harm that did not happen to them. */
const SPARED_BEFORE: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:(?:no|without|free (?:of|from)|avoided|clear of|never|not(?! (?:known|clear|measured|reported|counted)))(?: [\p{L}'-]{1,20},?){1,6} (?:in|for|by|among)|(?:stayed|stays|remained|remains|was|were|is|are|still)(?: [\p{L}'-]{1,20},?){0,2} (?:in place|alive|intact|clear|stable|working|safe|well),?(?: [\p{L}'-]{1,20},?){0,6} (?:in|for|by|among)|(?:un(?:harmed|scathed|damaged|affected|touched|injured|scarred|troubled)|intact|alive|spared)(?: [\p{L}'-]{1,20},?){0,6} (?:in|for|by|among)|(?:survived|safe|harmless|painless|uneventful|smoothly|well) (?:in|for))(?: (?:about|around|nearly|almost|over|some|fully|all))?(?: a)? $/iu,
  es: /(?<!\p{L})(?:no (?:hubo|se vio|apareci|se produj|present|caus)\p{L}*|sin|ningun[oa]?|nunca)(?: [\p{L}-]{1,20},?){1,6} (?:en|para|entre)(?: (?:casi|unos|el))? $/iu,
};

/** In the sentence of a number of most people: that they kept what others lost. */
const KEPT: ByLanguage<RegExp> = {
  en: /(?<!\p{L})(?:(?:was|were|is|are) kept|kept (?:their|his|her)|preserv\p{L}*|retain\p{L}*|surviv\p{L}*|alive|intact|unharmed|unscathed|tolerat\p{L}*|escap\p{L}*|avoid\p{L}*|spared|saved|maintain\p{L}*|held on to|without (?:a|an|any) \p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sobreviv|superviv|conserv|toler|evit|intact|mantien|mantuv|a salvo|se libr|preserv)\p{L}*/iu,
  de: /(?<!\p{L})(?:überleb\p{L}*|vertrug(?:en)?|vertragen|verträgt|erhalten geblieben|erhalten blieb(?:en)?|behiel\p{L}*|behalten|verschont|unversehrt|intakt)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:ينجو|نجا|نجوا|نجت|البقاء|يبقى على|بقي على|بقوا|على قيد الحياة|سليما|سليمة|تحملوا|تحمل|حافظ|حافظوا|حافظت|لم|دون أي|بدون أي|بلا أي)(?!\p{L})/u,
};

/** In German, the verb stands before the number, and “ohne” alone is of those who were not treated. */
const STAYED_WITHOUT = /(?<!\p{L})(?:blieben|bleiben|blieb|waren|kamen)(?!\p{L})/iu;
const WITHOUT = /^[ \p{L}-]{0,60} ohne(?!\p{L})/iu;

/** Finds outcomes that can be told by those for whom it went well, or by the others, but not by both. */
export const oneFrameOnly: Rule = {
  id: 'one-frame-only',
  title: 'Both frames of an outcome',
  severity: 'warn',
  why: '“64 in 100 felt better” and “36 in 100 did not” say the same, and readers choose differently by which of the two they read. With both told, a page can offer both. The same holds in a text: “97 in 100 had no rash” hides three who had.',
  source: IPDAS,
  bad: { '$.sections[1].rows[0].noEvent': undefined, '$.sections[1].rows[0].event': undefined },
  good: {
    '$.sections[1].rows[0].event': 'felt much better',
    '$.sections[1].rows[0].noEvent': 'did not feel much better',
  },
  *find(subject) {
    const { comparison } = subject;
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind !== 'outcome' || (row.event && row.noEvent)) return;
      const missing = row.event ? 'noEvent' : row.noEvent ? 'event' : 'event" and "noEvent';
      found.push({
        path,
        message: `tells “${row.label}” in one way only`,
        mend: `Give "${missing}": words that go on from “64 in 100 people”, such as “felt better” and “did not feel better”.`,
      });
    });
    yield* found;
    for (const place of readTexts(comparison)) yield* sparedAlone(place, subject);
  },
};

/** Names of what is counted, and what is to go on from a number. */
const NAMES = new Set<unknown>(['label', 'event', 'noEvent', 'timeframe', 'population']);

/** Those whom a harm has spared, where nobody says whom it has not. */
function* sparedAlone(
  { path, text, sentences }: ReadText,
  subject: CheckSubject,
): Generator<RuleFinding> {
  if (NAMES.has(path.at(-1)) || path.includes('understanding')) return;
  const numbers = new Set(numbersIn(text));
  for (const sentence of sentences) {
    for (const count of [
      ...countsIn(sentence, subject),
      ...countsAheadIn(sentence, subject),
      ...sharesIn(sentence, subject),
    ]) {
      if (!isSpared(count, sentence, subject) || numbers.has(othersOf(count))) continue;
      yield {
        path,
        message: `says “${count.words}” of those to whom it did not happen, and not to how many it did`,
        mend: 'Say both: how many had it, and how many did not.',
      };
      return;
    }
  }
}

const othersOf = ({ events, per = 100 }: Count): number => per - events;

function isSpared(count: Count, sentence: string, subject: CheckSubject): boolean {
  const { index, words, events } = count;
  const before = sentence.slice(0, index);
  const [clause = ''] = sentence.slice(index + words.length).split(/[,،;:.()]/);
  const isMost = events > othersOf(count);
  return [
    inLanguage(SPARED, subject)?.test(clause),
    STAYED_WITHOUT.test(before) && WITHOUT.test(clause),
    isMost && inLanguage(MOST_SPARED, subject)?.test(clause),
    isMost && inLanguage(SPARED_BEFORE, subject)?.test(before),
    isMost && inLanguage(KEPT, subject)?.test(sentence),
  ].some(Boolean);
}

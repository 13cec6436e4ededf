import { visitRows } from '../../model/comparison/visit.js';
import { type Count, countsIn, sharesIn } from '../language/counts.js';
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
  const spared = inLanguage(SPARED, subject);
  if (!spared || NAMES.has(path.at(-1)) || path.includes('understanding')) return;
  const numbers = new Set(numbersIn(text));
  for (const sentence of sentences) {
    for (const count of [...countsIn(sentence, subject), ...sharesIn(sentence, subject)]) {
      if (!isSpared(count, sentence, spared) || numbers.has(othersOf(count))) continue;
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

function isSpared({ index, words }: Count, sentence: string, spared: RegExp): boolean {
  const [clause = ''] = sentence.slice(index + words.length).split(/[,;:.()]/);
  return (
    spared.test(clause) || (STAYED_WITHOUT.test(sentence.slice(0, index)) && WITHOUT.test(clause))
  );
}

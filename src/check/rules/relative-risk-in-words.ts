import {
  type FoundWords,
  findingOf,
  inLanguage,
  namesOutcome,
  saysHowMany,
  wordsFound,
} from '../language/find-words.js';
import { WORDING, wordLists } from '../language/wording/index.js';
import type { CheckSubject, Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

const RATIOS = wordLists('ratios');

/** What parts a sentence, but not a number. */
const CLAUSES = /[;:()،]|,(?!\d)/;

/** Finds a risk that is told by how much larger or smaller it is, and not by how many people. */
export const relativeRiskInWords: Rule = {
  id: 'relative-risk-in-words',
  title: 'No risk told by its ratio alone',
  severity: 'error',
  why: '“Twice as likely” is 2 people instead of 1, or 40 instead of 20: without the numbers nobody can know. Told so, treatments look better, and people choose them more. A text that also says how many in 100 or 1,000 may say the ratio too.',
  source: NUMBERS,
  bad: { '$.summary[0]': 'With the spray, people were twice as likely to feel better.' },
  good: {
    '$.summary[0]':
      'With the spray, people were twice as likely to feel better: 20 in 100, and 10 in 100 without it.',
  },
  *find(subject) {
    for (const found of wordsFound(subject, RATIOS)) {
      if (saysHowMany(found.place.text, subject)) continue;
      if ([namesOutcome, saysWhatCounts, isOfNoRisk].some((is) => is(found, subject))) continue;
      yield findingOf(
        found,
        ' without the numbers that it compares',
        'Say how many people out of 100 (or 1,000) it was in each group.',
      );
    }
  },
};

/** Whether a ratio says from where on somebody is counted: “fell by at least half”, about an outcome. */
function saysWhatCounts(found: FoundWords, subject: CheckSubject): boolean {
  const { place, words, sentence } = found;
  if (place.path.at(-1) !== 'about' || place.path[2] !== 'rows') return false;
  return THRESHOLD.test(words) && !inLanguage(WORDING, subject)?.risk.test(sentence);
}

/** What a score or a symptom has to come down to. */
const THRESHOLD = /\d ?%|percent|half|halv|third|mitad|tercio|halb|hälfte|drittel|نصف|ثلث/iu;

/** Whether a ratio is of a price, a dose or a score, or says what a word means. */
function isOfNoRisk(
  { words, before, after, sentence, place }: FoundWords,
  subject: CheckSubject,
): boolean {
  if (place.path[0] === 'glossary') return true;
  const wording = inLanguage(WORDING, subject);
  if (!wording) return false;
  const clause = `${before.split(CLAUSES).at(-1)}${words}${after.split(CLAUSES)[0]}`;
  if (wording.risk.test(clause)) return false;
  return wording.noRisk.test(clause) || wording.defines.test(sentence);
}

import {
  findingOf,
  type FoundWords,
  inLanguage,
  isAsked,
  isDenied,
  isDeniedInClause,
  wordsFound,
} from '../language/find-words.js';
import { WORDING, wordLists } from '../language/wording/index.js';
import type { CheckSubject, Rule } from '../rule.js';
import { FDA_KETAMINE } from '../sources.js';

/** Claims, which a denial or a question turns into none. */
const CLAIMS = wordLists('claims');
/** Claims that are denials themselves, which another denial turns into none. */
const ASSURANCES = wordLists('assurances');

/** Whether words say who counted as cured in a study. */
function saysWhoCounts({ words, sentence }: FoundWords, subject: CheckSubject): boolean {
  const defines = inLanguage(WORDING, subject)?.defines;
  return OF_CURE.test(words) && OF_STUDY.test(sentence) && (defines?.test(sentence) ?? false);
}

const OF_CURE = /^(?:cure|geheilt|heil|cura)/iu;
const OF_STUDY = /(?<!\p{L})(?:stud(?:y|ies)|trials?|estudios?|ensayos?|Studien?)(?!\p{L})/iu;

/** What a bone or a wound does. */
const OF_TISSUE =
  /(?<!\p{L})(?:\p{L}{0,12}wunden?|knochen|\p{L}{0,12}bruch|narben?|haut|sehnen?|gewebe)(?!\p{L})/iu;

/** Finds the words that advertisements use. */
export const advertisingWords: Rule = {
  id: 'advertising-words',
  title: 'No advertising words',
  severity: 'error',
  why: '“Safe”, “cure” and “breakthrough” promise what no study has shown, and regulators have warned clinics for them. Patients who are promised much weigh harms less. Denials and questions, such as “no cure” or “ask if it is safe”, may stand.',
  source: FDA_KETAMINE,
  bad: { '$.summary[0]': 'Ketamine is a safe breakthrough.' },
  good: {
    '$.summary[0]': 'Ketamine is no cure. Ask your clinician whether it is safe for you.',
  },
  *find(subject) {
    const mend = 'Say what was measured: how many people, after how long, beside what else.';
    for (const found of wordsFound(subject, CLAIMS)) {
      if (saysWhoCounts(found, subject)) continue;
      const isOfTissue = /^heil|^geheil/iu.test(found.words) && OF_TISSUE.test(found.sentence);
      if (!isOfTissue && !isDenied(found, subject))
        yield findingOf(found, ', as an advertisement does', mend);
    }
    for (const found of wordsFound(subject, ASSURANCES)) {
      if (!isAsked(found, subject) && !isDeniedInClause(found, subject))
        yield findingOf(found, ', as an advertisement does', mend);
    }
  },
};

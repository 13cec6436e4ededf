import {
  findingOf,
  isAsked,
  isDenied,
  isDeniedInClause,
  wordsFound,
} from '../language/find-words.js';
import { wordLists } from '../language/wording/index.js';
import type { Rule } from '../rule.js';
import { FDA_KETAMINE } from '../sources.js';

/** Claims, which a denial or a question turns into none. */
const CLAIMS = wordLists('claims');
/** Claims that are denials themselves, which another denial turns into none. */
const ASSURANCES = wordLists('assurances');

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

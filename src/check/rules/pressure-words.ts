import {
  findingOf,
  type FoundWords,
  inLanguage,
  isDeniedInClause,
  isReadersQuestion,
  wordsFound,
} from '../language/find-words.js';
import { WORDING, wordLists } from '../language/wording/index.js';
import type { CheckSubject, Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const URGING = wordLists('urging');

/** Finds words that push readers to choose, or to choose now. */
export const pressureWords: Rule = {
  id: 'pressure-words',
  title: 'No pressure to choose',
  severity: 'warn',
  why: 'A reader who is told what sensible people do, or what a day of waiting costs, decides from fear or shame. Waiting, asking and declining are choices too. What to do in an emergency, and how a treatment is used, may be told as an order.',
  source: IPDAS,
  bad: {
    '$.summary[0]': 'Any sensible person picks heat. Do not settle for cold packs.',
  },
  good: {
    '$.summary[0]':
      'You can take your time to choose. Do not wait if you cannot breathe: call an ambulance.',
  },
  *find(subject) {
    for (const found of wordsFound(subject, URGING)) {
      if (found.place.path[0] === 'guide' || isNoPush(found, subject)) continue;
      yield findingOf(
        found,
        ', which pushes readers to choose',
        'Say what is known of each choice, waiting among them, and leave the choice to readers.',
      );
    }
  },
};

/** Whether words are for safety, deny that readers have to choose, or are a question that a reader might ask. */
function isNoPush(found: FoundWords, subject: CheckSubject): boolean {
  return (
    (inLanguage(WORDING, subject)?.safety.test(found.sentence) ?? false) ||
    isDeniedInClause(found, subject) ||
    (found.before !== '' && isReadersQuestion(found, subject))
  );
}

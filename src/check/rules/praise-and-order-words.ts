import {
  findingOf,
  holdsCount,
  isDenied,
  namesOutcome,
  wordsFound,
} from '../language/find-words.js';
import { wordLists } from '../language/wording/index.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const PRAISE = wordLists('praise');
/** The same, unless a number of people stands with it. */
const UNMEASURED = wordLists('unmeasured');

/** Finds praise for a treatment, and words that rank treatments. */
export const praiseAndOrderWords: Rule = {
  id: 'praise-and-order-words',
  title: 'No praise, and no winner',
  severity: 'warn',
  why: 'Which treatment is best depends on what matters to a reader. A text that has chosen already takes the choice away, and is no comparison. Denials and questions may stand, and so may a comparison with its numbers.',
  source: IPDAS,
  bad: { '$.summary[0]': 'Heat is the best treatment and the gold standard.' },
  good: {
    '$.summary[0]': 'No one knows which is the best treatment for you. Which matters most to you?',
  },
  *find(subject) {
    const mend = 'Say what each treatment does, with its numbers, and let readers choose.';
    for (const found of wordsFound(subject, PRAISE)) {
      if (!isDenied(found, subject)) yield findingOf(found, ', which praises or ranks', mend);
    }
    for (const found of wordsFound(subject, UNMEASURED)) {
      if (holdsCount(found.sentence, subject) || namesOutcome(found, subject)) continue;
      if (isDenied(found, subject)) continue;
      yield findingOf(found, ', which praises or ranks without a number', mend);
    }
  },
};

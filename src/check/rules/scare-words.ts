import {
  findingOf,
  type FoundWords,
  holdsCount,
  inLanguage,
  isDeniedInClause,
  wordsFound,
} from '../language/find-words.js';
import { readTexts } from '../language/read-text.js';
import { WORDING, wordLists } from '../language/wording/index.js';
import type { CheckSubject, Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const FEARS = wordLists('fears');

const MEND =
  'Say what harm was seen and in how many people, and what is not known of each treatment.';

/** Finds words that make readers afraid of one treatment, and what is not known, told of one to set off another. */
export const scareWords: Rule = {
  id: 'scare-words',
  title: 'No fear of one side',
  severity: 'warn',
  why: 'Words such as “poison” or “guinea pig” frighten where a number would inform. Something is unknown of every treatment: told of one alone, beside one that is “trusted for centuries”, it makes the other look safe, whatever is known of it.',
  source: IPDAS,
  bad: {
    '$.summary[0]':
      'Nobody knows what cold packs do to your body, while heat has been trusted for centuries.',
  },
  good: {
    '$.summary[0]': 'What either pack does after two weeks is not known.',
  },
  *find(subject) {
    for (const found of wordsFound(subject, FEARS)) {
      if (isNoFear(found, subject)) continue;
      yield findingOf(found, ', which frightens readers of one treatment', MEND);
    }
    const wording = inLanguage(WORDING, subject);
    if (!wording) return;
    for (const place of readTexts(subject.comparison)) {
      const sentence = place.sentences.find((words) => setsOff(words, wording));
      if (sentence === undefined || holdsCount(sentence, subject)) continue;
      yield {
        path: place.path,
        message: 'says of one treatment alone what nobody knows, and of the other that it is sure',
        mend: MEND,
      };
    }
  },
};

/** Whether words are denied or left open, but for “nobody knows what it does to your body”, or are asked by a reader. */
function isNoFear(found: FoundWords, subject: CheckSubject): boolean {
  const unknown = inLanguage(WORDING, subject)?.unknown;
  const before = unknown ? found.before.replace(unknown, '') : found.before;
  return isDeniedInClause({ ...found, before }, subject) || ASKED.test(found.sentence);
}

/** A question that a reader might ask, and no reproach: “Is it toxic?”. */
const ASKED =
  /^[“"¿„]?(?:is|are|can|could|does|do|did|will|has|have|how|puede|es|son|hay|tiene|ist|sind|kann|hat|هل)(?!\p{L})[^]*[?؟]["”»]?$/iu;

type Sides = Readonly<Record<'unknown' | 'contrast' | 'assured', RegExp>>;

/** Whether a sentence sets what nobody knows of one off against what is sure of the other, in either order. */
function setsOff(sentence: string, { unknown, contrast, assured }: Sides): boolean {
  const known = unknown.exec(sentence);
  if (!known) return false;
  const before = sentence.slice(0, known.index);
  const after = sentence.slice(known.index + known[0].length);
  const turn = contrast.exec(after);
  const isAfter =
    turn !== null &&
    assured.test(after.slice(turn.index)) &&
    !unknown.test(after.slice(turn.index));
  return isAfter || (contrast.test(before) && assured.test(before));
}

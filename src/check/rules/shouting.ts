import { findingOf } from '../language/find-words.js';
import { readTexts } from '../language/read-text.js';
import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';

/** Two words or more in capitals, which no short name of an agency or a trial is. */
const CAPITALS = /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?:[ ,]{1,2}\p{Lu}{2,30}){1,20}(?![\p{L}\p{N}-])/gu;
/** So many letters are no row of short names. */
const LONG = 5;
const EXCLAMATION = /[\p{L}\p{N})]{1,40}!{1,9}/u;

/** Finds capitals and exclamation marks. */
export const shouting: Rule = {
  id: 'shouting',
  title: 'No shouting',
  severity: 'warn',
  why: 'Words in capitals are slower to read, and a reader who is shouted at cannot tell what matters most. Both are marks of an advertisement.',
  source: CDC_INDEX,
  bad: { '$.summary[0]': 'FEEL BETTER TODAY!' },
  good: {
    '$.summary[0]': 'The FDA and the NHS warn of it. **Call at once** if you cannot breathe.',
  },
  *find({ comparison }) {
    for (const place of readTexts(comparison)) {
      const capitals = [...place.text.matchAll(CAPITALS)]
        .map(([words]) => words)
        .find((words) => words.split(/[ ,]+/).some(({ length }) => length > LONG));
      const words = capitals ?? EXCLAMATION.exec(place.text)?.[0];
      if (words === undefined) continue;
      yield findingOf(
        { words, place },
        ' as if shouting',
        'Write it as a plain sentence, and mark what matters most as **strong**.',
      );
    }
  },
};

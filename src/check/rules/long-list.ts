import { readTexts } from '../language/read-text.js';
import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';

/** More points of a list than these nobody keeps in mind. */
export const MOST_POINTS = 7;

/** The lists that an author can part. Of serious risks none may be left out for the length of their list. */
const LISTS: ReadonlySet<unknown> = new Set(['items', 'points']);

const pointsTo = (last: number): string[] =>
  [...Array(last).keys()].map((index) => `Question ${index + 1} to your nurse.`);

export const longList: Rule = {
  id: 'long-list',
  title: 'A list has seven points at most',
  severity: 'warn',
  why: 'In a longer list readers lose what stands in the middle. Parted into lists with names of their own, each can be found again. Serious risks are not counted.',
  source: CDC_INDEX,
  bad: { '$.beforeYouStart': [{ points: pointsTo(8) }] },
  good: { '$.beforeYouStart': [{ points: pointsTo(7) }] },
  find: ({ comparison }) =>
    readTexts(comparison)
      .filter(({ path }) => LISTS.has(path.at(-2)) && path.at(-1) === MOST_POINTS)
      .map(({ path }) => ({
        path: path.slice(0, -1),
        message: `has more than ${MOST_POINTS} points`,
        mend: 'Part it into lists that each have a name, or take out what readers can do without.',
      })),
};

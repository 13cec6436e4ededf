import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';
import { MOST_POINTS } from './long-list.js';

export const mainPoints: Rule = {
  id: 'main-points',
  title: 'The main points come first, and are few',
  severity: 'warn',
  why: 'Of a list longer than seven, readers keep the beginning and the end. Of none, they keep what they happened to see.',
  source: CDC_INDEX,
  noTable: 'the main points',
  bad: { '$.summary': [] },
  good: { '$.summary': ['Both may ease a stiff neck.[@packs][@guide]'] },
  find: ({ comparison: { summary } }) => {
    const path = ['summary'];
    if (summary.length === 0) {
      return [{ path, message: 'is missing', mend: 'Say the main points, one sentence each.' }];
    }
    const message = `has ${summary.length} points, and readers keep ${MOST_POINTS} at most`;
    return summary.length > MOST_POINTS
      ? [{ path, message, mend: 'Take out what is not a main point.' }]
      : [];
  },
};

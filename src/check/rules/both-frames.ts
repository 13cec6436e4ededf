import { visitRows } from '../../model/comparison/visit.js';
import type { RuleFinding } from '../rule.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

export const bothFrames: Rule = {
  id: 'both-frames',
  title: 'Outcomes are said of those counted and of the others',
  severity: 'warn',
  why: '“64 in 100 felt better” and “36 in 100 did not” are the same, and move readers in opposite ways. They should have both.',
  source: NUMBERS,
  bad: { '$.sections[1].rows[0].noEvent': undefined },
  good: { '$.sections[1].rows[0].noEvent': 'did not feel better' },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind !== 'outcome') return;
      for (const field of ['event', 'noEvent'] as const) {
        if (row[field]) continue;
        const message = 'is missing, so that one of both groups has no words of its own';
        const mend = 'Add words that go on from "64 in 100 people", such as "felt better".';
        found.push({ path: [...path, field], message, mend });
      }
    });
    return found;
  },
};

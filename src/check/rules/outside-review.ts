import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const outsideReview: Rule = {
  id: 'outside-review',
  title: 'Somebody outside has read it',
  severity: 'warn',
  why: 'An author does not see the own mistakes. IPDAS asks for people who had no part in it.',
  source: IPDAS,
  noTable: 'who reviewed it',
  bad: { '$.reviewedBy': [] },
  good: { '$.reviewedBy': [{ name: 'Ben Reader', credentials: 'MD' }] },
  find: ({ comparison }) =>
    comparison.reviewedBy.length > 0
      ? []
      : [
          {
            path: ['reviewedBy'],
            message: 'is missing',
            mend: 'Name in "reviewedBy" who read it, with credentials.',
          },
        ],
};

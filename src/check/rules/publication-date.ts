import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const publicationDate: Rule = {
  id: 'publication-date',
  title: 'The day of publication is given',
  severity: 'warn',
  why: 'A reader can tell how old the facts may be.',
  source: IPDAS,
  noTable: 'the day of publication',
  bad: { '$.published': undefined },
  good: { '$.published': '2026-01-15' },
  find: ({ comparison }) =>
    comparison.published
      ? []
      : [
          {
            path: ['published'],
            message: 'is missing',
            mend: 'Give the day as "published": "2026-01-15".',
          },
        ],
};

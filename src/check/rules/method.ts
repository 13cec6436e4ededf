import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const method: Rule = {
  id: 'method',
  title: 'It says how the evidence was found',
  severity: 'warn',
  why: 'Whoever chooses the studies chooses the answer. How they were looked for shows that nobody picked.',
  source: IPDAS,
  noTable: 'how the evidence was found',
  bad: { '$.method': undefined },
  good: { '$.method': 'We read the trials and guidelines on stiff necks up to March 2026.' },
  find: ({ comparison }) =>
    comparison.method
      ? []
      : [
          {
            path: ['method'],
            message: 'is missing',
            mend: 'Say in "method" what was searched, until when, and how it was judged.',
          },
        ],
};

import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const funding: Rule = {
  id: 'funding',
  title: 'It says who paid',
  severity: 'warn',
  why: 'Who pays may gain from a choice. Readers trust a comparison that says so more, and rightly.',
  source: IPDAS,
  noTable: 'who paid',
  bad: { '$.funding': undefined },
  good: { '$.funding': 'No one paid for this.' },
  find: ({ comparison }) =>
    comparison.funding
      ? []
      : [
          {
            path: ['funding'],
            message: 'is missing',
            mend: 'Say in "funding" who paid for it; that nobody did is an answer too.',
          },
        ],
};

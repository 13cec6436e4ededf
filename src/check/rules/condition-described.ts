import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const conditionDescribed: Rule = {
  id: 'condition-described',
  title: 'The condition is described',
  severity: 'warn',
  why: 'Readers have to see that the comparison is about them, and what happens to people like them, before they weigh treatments.',
  source: IPDAS,
  noTable: 'what the condition is',
  bad: { '$.condition': { name: 'Stiff neck' } },
  good: { '$.condition': { name: 'Stiff neck', summary: 'A neck that hurts when it turns.' } },
  find: ({ comparison }) =>
    comparison.condition?.summary
      ? []
      : [
          {
            path: ['condition', 'summary'],
            message: 'is missing',
            mend: 'Say in "summary" of "condition" what it is.',
          },
        ],
};

import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const competingInterests: Rule = {
  id: 'competing-interests',
  title: 'It says what its authors may gain',
  severity: 'warn',
  why: 'An author who sells or gives one of the treatments sees it with other eyes.',
  source: IPDAS,
  noTable: 'competing interests',
  bad: { '$.competingInterests': undefined },
  good: { '$.competingInterests': 'One author works in a clinic that sells cold packs.' },
  find: ({ comparison }) =>
    comparison.competingInterests
      ? []
      : [
          {
            path: ['competingInterests'],
            message: 'is missing',
            mend: 'Say in "competingInterests" what the authors have to declare, or "None".',
          },
        ],
};

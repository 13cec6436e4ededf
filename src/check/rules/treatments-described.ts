import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const treatmentsDescribed: Rule = {
  id: 'treatments-described',
  title: 'Every treatment says what it is',
  severity: 'warn',
  why: 'Readers cannot weigh what they cannot picture.',
  source: IPDAS,
  bad: { '$.treatments[1].summary': undefined },
  good: { '$.treatments[1].summary': 'A cool pack on the neck.' },
  find: ({ comparison }) =>
    comparison.treatments.flatMap((treatment, index) =>
      treatment.summary
        ? []
        : {
            path: ['treatments', index, 'summary'],
            message: 'is missing',
            mend: 'Say in a sentence what the treatment is.',
          },
    ),
};

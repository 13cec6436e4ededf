import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const experienceDescribed: Rule = {
  id: 'experience-described',
  title: 'Every treatment says what it is like',
  severity: 'warn',
  why: 'What it takes of body, mind and days is for many what decides, and for a program the easiest to forget.',
  source: IPDAS,
  noTable: 'what each is like',
  bad: { '$.treatments[1].experience': undefined },
  good: { '$.treatments[1].experience': 'You feel cold at once. It can sting for some minutes.' },
  find: ({ comparison }) =>
    comparison.treatments.flatMap((treatment, index) =>
      treatment.experience
        ? []
        : {
            path: ['treatments', index, 'experience'],
            message: 'is missing',
            mend: 'Say what a reader would feel, do and need.',
          },
    ),
};

import { risksOf, unequal } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const balancedRisks: Rule = {
  id: 'balanced-risks',
  title: 'Treatments name a like number of serious risks',
  severity: 'warn',
  why: 'A treatment with one risk beside one with six looks safer, also where nobody has looked.',
  source: IPDAS,
  bad: {
    '$.treatments[1].seriousRisks': ['Frostbite.'],
    '$.treatments[0].seriousRisks': ['Burns.', 'Blisters.', 'Scars.', 'Infection.'],
  },
  good: { '$.treatments[0].seriousRisks': ['Burns.', 'Blisters.'] },
  find: ({ comparison }) =>
    unequal(comparison, risksOf, { least: 3, ratio: 3 }).map(({ index, count, most, other }) => ({
      path: ['treatments', index],
      message: `has far fewer serious risks (${count}) than "${other}" (${most})`,
      mend: 'Look for more in its label and guidelines, or say that no other is known.',
    })),
};

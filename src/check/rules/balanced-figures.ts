import { figuresOn, unequal } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const balancedFigures: Rule = {
  id: 'balanced-figures',
  title: 'Treatments have a like number of figures',
  severity: 'warn',
  why: 'Numbers for one treatment and words for another make the first look proved.',
  source: IPDAS,
  bad: {
    '$.sections[2].rows[0].cells.cold.effects': [{ label: 'Red skin', events: 10, comparator: 3 }],
    '$.sections[2].rows[0].cells.heat.effects': [
      'Red skin',
      'Itching',
      'Sleepiness',
      'Sweating',
      'Swelling',
      'Blisters',
    ].map((label) => ({ label, events: 4, comparator: 3 })),
  },
  good: {
    '$.sections[2].rows[0].cells.heat.effects': [{ label: 'Red skin', events: 12, comparator: 3 }],
  },
  find: ({ comparison }) =>
    unequal(comparison, figuresOn, { least: 4, ratio: 3 }).map(({ index, count, most, other }) => ({
      path: ['treatments', index],
      message: `has far fewer figures (${count}) than "${other}" (${most})`,
      mend: 'Look for numbers on it, or say where there are none.',
    })),
};

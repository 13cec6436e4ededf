import { wordsOn, unequal } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const balancedWords: Rule = {
  id: 'balanced-words',
  title: 'Treatments are told of at like length',
  severity: 'warn',
  why: 'A treatment with twice the words looks twice as important, or twice as dangerous.',
  source: IPDAS,
  bad: {
    '$.treatments[1].experience': 'It is cold.',
    '$.treatments[0].experience':
      'A warm pack on the neck eases muscles, brings blood and calms. It can be used at any hour, and costs little. '.repeat(
        8,
      ),
  },
  good: { '$.treatments[0].experience': 'You feel warmth at once. You need a place to lie down.' },
  find: ({ comparison }) =>
    unequal(comparison, wordsOn, { least: 40, ratio: 2 }).map(({ index, count, most, other }) => ({
      path: ['treatments', index],
      message: `has far fewer words (${count}) than "${other}" (${most})`,
      mend: 'Tell as much of it, or less of the other.',
    })),
};

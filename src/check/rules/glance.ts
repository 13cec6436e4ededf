import { glanceOf } from '../../model/comparison/sections.js';
import type { Rule } from '../rule.js';
import { LAYERS } from '../sources.js';

export const glance: Rule = {
  id: 'glance',
  title: 'The first section answers in one look',
  severity: 'warn',
  why: 'A row of short facts for each treatment is what readers compare first, and many compare nothing else.',
  source: LAYERS,
  noTable: 'a look at a glance',
  bad: {
    '$.sections[0].rows[0]': {
      kind: 'text',
      label: 'Where',
      cells: { heat: 'At home.', cold: 'At home.' },
    },
  },
  good: {
    '$.sections[0].rows[0]': {
      kind: 'facts',
      label: 'Where',
      cells: { heat: { value: 'At home' }, cold: { value: 'At home' } },
    },
  },
  find: ({ comparison }) =>
    glanceOf(comparison)
      ? []
      : [
          {
            path: ['sections', 0],
            message: 'does not hold short facts alone',
            mend: 'Begin with a section whose rows are all of the kind "facts".',
          },
        ],
};

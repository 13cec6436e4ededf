import { sourcesOn, unequal } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const balancedSources: Rule = {
  id: 'balanced-sources',
  title: 'Treatments rest on a like number of sources',
  severity: 'warn',
  why: 'Where one treatment has ten sources and another one, the search may have been for the first.',
  source: IPDAS,
  bad: {
    '$.treatments[1].experience': 'Cold at once.',
    '$.sources': ['packs', 'guide', 'a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      kind: 'trial',
      title: `Trial ${id}`,
      doi: `10.1000/${id}`,
    })),
    '$.treatments[0].experience': 'Warm at once.[@a][@b][@c][@d][@e]',
  },
  good: {
    '$.treatments[0].experience': 'You feel warmth at once.[@guide] You need a place to lie down.',
  },
  find: ({ comparison }) =>
    unequal(comparison, sourcesOn, { least: 4, ratio: 4 }).map(({ index, count, most, other }) => ({
      path: ['treatments', index],
      message: `has far fewer sources (${count}) than "${other}" (${most})`,
      mend: 'Look for more on it, or say in "method" why there is none.',
    })),
};

import { citedSources } from '../cited-sources.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const sourceUnused: Rule = {
  id: 'source-unused',
  title: 'Every source is cited',
  severity: 'warn',
  why: 'A source that nothing rests on makes a text look better founded than it is.',
  source: IPDAS,
  bad: { '$.sources[2]': { id: 'other', kind: 'trial', title: 'Another trial', pmid: '23963501' } },
  good: {
    '$.sources[2]': { id: 'other', kind: 'trial', title: 'Another trial', pmid: '23963501' },
    '$.summary[1]': 'No one knows more.[@other][@guide]',
  },
  find: ({ comparison }) => {
    const cited = citedSources(comparison);
    return comparison.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : {
            path: ['sources', index],
            message: `is cited nowhere ("${id}")`,
            mend: `Cite it as [@${id}] where something rests on it, or take it out.`,
          },
    );
  },
};

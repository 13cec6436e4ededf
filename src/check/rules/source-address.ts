import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const sourceAddress: Rule = {
  id: 'source-address',
  title: 'Every source can be found',
  severity: 'warn',
  why: 'A reader, and the next reviewer, should get from a number to where it comes from in one step.',
  source: IPDAS,
  bad: {
    '$.sources[0]': { id: 'packs', kind: 'trial', title: 'Packs for necks' },
  },
  good: {
    '$.sources[0]': { id: 'packs', kind: 'trial', title: 'Packs for necks', pmid: '23963501' },
  },
  find: ({ comparison }) =>
    comparison.sources.flatMap(({ doi, pmid, url }, index) =>
      (doi ?? pmid ?? url)
        ? []
        : {
            path: ['sources', index],
            message: 'has no DOI, no PubMed number and no address',
            mend: 'Add "doi", "pmid" or "url".',
          },
    ),
};

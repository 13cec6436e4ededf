import type { Rule } from '../rule.js';
import { PUBMED } from '../sources.js';

export const pmidShape: Rule = {
  id: 'pmid-shape',
  title: 'A PubMed number has the shape of one',
  severity: 'warn',
  why: 'A wrong number leads to another study, and nobody sees it.',
  source: PUBMED,
  bad: { '$.sources[0].pmid': '012345678' },
  good: { '$.sources[0].pmid': '23963501' },
  find: ({ comparison }) =>
    comparison.sources.flatMap(({ pmid }, index) =>
      pmid === undefined || /^[1-9]\d{0,7}$/.test(pmid)
        ? []
        : {
            path: ['sources', index, 'pmid'],
            message: `is "${pmid.slice(0, 80)}", which is no PubMed number`,
            mend: 'Write its one to eight digits, the first of which is not 0. A number with PMC before it is another.',
          },
    ),
};

import { visitRows } from '../../model/comparison/visit.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const benefitCounted: Rule = {
  id: 'benefit-counted',
  title: 'Every treatment says how many it helps',
  severity: 'warn',
  why: 'Without a number, readers guess, and guess too high.',
  source: IPDAS,
  noTable: 'a chart of how many each helps',
  bad: { '$.sections[1].rows[0].cells.cold': undefined },
  good: {
    '$.sections[1].rows[0].cells.cold': { missing: 'no-studies', why: 'We found no trial.' },
  },
  find: ({ comparison }) => {
    const told = new Set<string>();
    visitRows(comparison, (row) => {
      if (row.kind !== 'outcome' || row.better !== 'more') return;
      for (const id of Object.keys({ ...row.cells, ...row.missing })) told.add(id);
    });
    return comparison.treatments.flatMap(({ id }, index) =>
      told.has(id)
        ? []
        : {
            path: ['treatments', index],
            message: 'is in no outcome that says how many people it helps',
            mend: 'Add it to a row of the kind "outcome", or say there that it is "missing".',
          },
    );
  },
};

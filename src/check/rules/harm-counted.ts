import { visitRows } from '../../model/comparison/visit.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const harmCounted: Rule = {
  id: 'harm-counted',
  title: 'Every treatment says how many it harms',
  severity: 'warn',
  why: 'Benefits with numbers beside harms without them make a treatment look better than it is.',
  source: IPDAS,
  noTable: 'a chart of how many each harms',
  bad: { '$.sections[2].rows[0].cells.cold': undefined },
  good: {
    '$.sections[2].rows[0].cells.cold': { missing: 'no-studies', why: 'We found no trial.' },
  },
  find: ({ comparison }) => {
    const told = new Set<string>();
    visitRows(comparison, (row) => {
      const isHarm = row.kind === 'effects' || (row.kind === 'outcome' && row.better === 'fewer');
      if (!isHarm) return;
      for (const id of Object.keys({ ...row.cells, ...row.missing })) told.add(id);
    });
    return comparison.treatments.flatMap(({ id }, index) =>
      told.has(id)
        ? []
        : {
            path: ['treatments', index],
            message: 'is in no row that says how many people it harms',
            mend: 'Add it to a row of the kind "effects", or say there that it is "missing".',
          },
    );
  },
};

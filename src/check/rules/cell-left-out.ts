import { visitRows } from '../../model/comparison/visit.js';
import type { RuleFinding } from '../rule.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const cellLeftOut: Rule = {
  id: 'cell-left-out',
  title: 'No cell is left out without a word',
  severity: 'warn',
  why: 'A cell left out is shown as “not known”. Readers cannot tell whether nobody knows, or nobody has looked.',
  source: IPDAS,
  bad: { '$.sections[0].rows[0].cells': { heat: { value: 'At home' } } },
  good: {
    '$.sections[0].rows[0].cells': { heat: { value: 'At home' }, cold: { missing: 'not-checked' } },
  },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind === 'list') return;
      const there = { ...row.cells, ...row.missing };
      const left = comparison.treatments.filter(({ id }) => !Object.hasOwn(there, id));
      if (left.length === 0) return;
      found.push({
        path: [...path, 'cells'],
        message: `leaves out ${left.map(({ id }) => `"${id}"`).join(', ')}`,
        mend: 'Fill it, or write { "missing": "no-studies" } or { "missing": "not-checked" }.',
      });
    });
    return found;
  },
};

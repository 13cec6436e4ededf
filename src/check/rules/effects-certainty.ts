import { visitRows } from '../../model/comparison/visit.js';
import type { RuleFinding } from '../rule.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const effectsCertainty: Rule = {
  id: 'effects-certainty',
  title: 'Rates of effects say how sure they are',
  severity: 'warn',
  why: 'A number from one small trial looks like one from twenty. Only its certainty tells them apart.',
  source: IPDAS,
  bad: { '$.sections[2].rows[0].cells.cold.certainty': undefined },
  good: { '$.sections[2].rows[0].cells.cold.certainty': 'very-low' },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind !== 'effects') return;
      for (const [id, { certainty }] of Object.entries(row.cells)) {
        if (certainty) continue;
        found.push({
          path: [...path, 'cells', id],
          message: 'has numbers without their certainty',
          mend: 'Add "certainty": "high", "moderate", "low" or "very-low".',
        });
      }
    });
    return found;
  },
};

import type { Estimate } from '../../model/comparison/rows/outcome.js';
import { visitRows } from '../../model/comparison/visit.js';
import type { RuleFinding } from '../rule.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const hasRange = ({ low, high }: Estimate): boolean => low !== undefined && high !== undefined;

export const estimateRange: Rule = {
  id: 'estimate-range',
  title: 'Numbers of outcomes have their range',
  severity: 'warn',
  why: 'One number looks surer than it is. How far it may be off is part of what is known.',
  source: IPDAS,
  bad: {
    '$.sections[1].rows[0].cells.cold[0]': {
      events: 60,
      comparator: { label: 'No pack', events: 40 },
      certainty: 'low',
      sources: ['packs'],
    },
  },
  good: {
    '$.sections[1].rows[0].cells.cold[0]': {
      events: 60,
      comparator: { label: 'No pack', events: 40 },
      difference: { events: 20, low: 8, high: 31 },
      certainty: 'low',
      sources: ['packs'],
    },
  },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind !== 'outcome') return;
      for (const [id, arms] of Object.entries(row.cells)) {
        arms.forEach((arm, index) => {
          if (hasRange(arm) || (arm.difference && hasRange(arm.difference)) || arm.caveat) return;
          found.push({
            path: [...path, 'cells', id, index],
            message: 'has neither a range nor a difference with one',
            mend: 'Add "low" and "high", to it or to its "difference", or say in "caveat" why there are none.',
          });
        });
      }
    });
    return found;
  },
};

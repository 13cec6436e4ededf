import { visitRows } from '../../model/comparison/visit.js';
import type { Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

/** Finds outcomes that can be told by those for whom it went well, or by the others, but not by both. */
export const oneFrameOnly: Rule = {
  id: 'one-frame-only',
  title: 'Both frames of an outcome',
  severity: 'warn',
  why: '“64 in 100 felt better” and “36 in 100 did not” say the same, and readers choose differently by which of the two they read. With both told, a page can offer both.',
  source: IPDAS,
  bad: { '$.sections[1].rows[0].noEvent': undefined, '$.sections[1].rows[0].event': undefined },
  good: {
    '$.sections[1].rows[0].event': 'felt much better',
    '$.sections[1].rows[0].noEvent': 'did not feel much better',
  },
  *find({ comparison }) {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      if (row.kind !== 'outcome' || (row.event && row.noEvent)) return;
      const missing = row.event ? 'noEvent' : row.noEvent ? 'event' : 'event" and "noEvent';
      found.push({
        path,
        message: `tells “${row.label}” in one way only`,
        mend: `Give "${missing}": words that go on from “64 in 100 people”, such as “felt better” and “did not feel better”.`,
      });
    });
    yield* found;
  },
};

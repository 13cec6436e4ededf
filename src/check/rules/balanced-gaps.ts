import { gapsOf } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

/** How many rows are far more than another has, as shares of all: of so few rows as two, more is asked. */
const FAR_MORE = [
  { least: 3, apart: 0.25 },
  { least: 2, apart: 0.34 },
] as const;

export const balancedGaps: Rule = {
  id: 'balanced-gaps',
  title: '“Not known” is said of all treatments alike',
  severity: 'warn',
  why: 'Gaps in one column alone may mean that nobody looked there. They also make the other treatment look like the one that is known.',
  source: IPDAS,
  bad: {
    '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' },
    '$.sections[1].rows[0].cells.cold': { missing: 'not-checked' },
    '$.sections[2].rows[0].cells.cold': { missing: 'not-checked' },
  },
  good: { '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' } },
  find: ({ comparison }) => {
    const counts = comparison.treatments.map(({ id }) => gapsOf(comparison, id));
    const fewest = Math.min(...counts.map(({ share }) => share));
    return counts.flatMap(({ gaps, share }, index) =>
      !FAR_MORE.some(({ least, apart }) => gaps >= least && share - fewest >= apart)
        ? []
        : {
            path: ['treatments', index],
            message: `is not known in ${gaps} rows, far more than another`,
            mend: 'Look for what is known of it, or compare in other rows.',
          },
    );
  },
};

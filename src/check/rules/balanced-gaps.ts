import { gapsOf } from '../balance.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const LEAST = 3;
/** As shares of the rows. */
const MOST_APART = 0.25;

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
      gaps < LEAST || share - fewest < MOST_APART
        ? []
        : {
            path: ['treatments', index],
            message: `is not known in ${gaps} rows, far more than another`,
            mend: 'Look for what is known of it, or compare in other rows.',
          },
    );
  },
};

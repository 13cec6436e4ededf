import { visitRows, visitText } from '../../model/comparison/visit.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import type { RuleFinding } from '../rule.js';
import type { Rule } from '../rule.js';
import { NUMBERS } from '../sources.js';

/** “3 in 100”, “of 1,000”, in the languages of the package. */
const COUNTED =
  /(?<=\d )(?:in|of|out of|von|de|de cada|من كل|من) (1[.,\u00a0\u202f ]?000|10[.,\u00a0\u202f ]?000|100)(?![\d.,]*\d)(?! ?(?:mg|µg|mcg|g|ml|%))/gu;

export const rowDenominator: Rule = {
  id: 'row-denominator',
  title: 'A row counts in one denominator',
  severity: 'warn',
  why: 'Most readers cannot compare 3 in 100 with 20 in 1,000 without a sum, and get it wrong.',
  source: NUMBERS,
  bad: { '$.sections[1].rows[0].about': 'Without a pack it is 400 in 1,000.' },
  good: { '$.sections[1].rows[0].about': 'Without a pack it is 40 in 100.' },
  find: ({ comparison }) => {
    const found: RuleFinding[] = [];
    visitRows(comparison, (row, path) => {
      const counts = new Map<number, PathKeys>();
      if ('per' in row) counts.set(row.per, path);
      visitText(
        row,
        {
          words: (words, place) => {
            for (const [, number = ''] of words.matchAll(COUNTED)) {
              const per = Number(number.replace(/\D/g, ''));
              if (!counts.has(per)) counts.set(per, place);
            }
          },
        },
        path,
      );
      if (counts.size < 2) return;
      const numbers = [...counts.keys()].map((count) => count.toLocaleString('en'));
      found.push({
        path: [...counts.values()].at(-1) ?? path,
        message: `is in a row that counts in ${numbers.join(' and in ')}`,
        mend: 'Give every number of the row in the same denominator.',
      });
    });
    return found;
  },
};

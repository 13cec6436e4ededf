import { guideOf, tiedRows } from '../guide.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const guideValuesTied: Rule = {
  id: 'guide-values-tied',
  title: 'Each value of a guide leads to a row that compares',
  severity: 'error',
  why: 'What a reader marks brings the rows tied to it to the top. A value that leads to no row, or to a list that says the same of every treatment, asks a question and then gives no answer.',
  source: IPDAS,
  bad: { '$.guide.values[0].rows': ['no-such-row'] },
  good: { '$.guide.values[0].rows': ['felt-better', 'where'] },
  find: ({ comparison }) =>
    (guideOf(comparison)?.values ?? []).flatMap(({ label, rows }, index) =>
      tiedRows(comparison, rows).some(({ kind }) => kind !== 'list')
        ? []
        : {
            path: ['guide', 'values', index, 'rows'],
            message: `ties “${label}” to no row that says something of each treatment`,
            mend: 'Tie it to a row with a cell for each treatment, by the "id" of the row, or take the value out.',
          },
    ),
};

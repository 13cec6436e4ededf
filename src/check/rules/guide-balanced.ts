import type { Guide, GuideValue } from '../../model/comparison/guide.js';
import { type Comparison, type Row, shortNameOf } from '../../model/comparison/schema.js';
import { visitRows } from '../../model/comparison/visit.js';
import { guideOf, tiedRows } from '../guide.js';
import type { Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

const LEAST = 2;
/** As shares of the values. */
const MOST_APART = 0.25;

export const guideBalanced: Rule = {
  id: 'guide-balanced',
  title: 'What a guide asks about is known of each treatment, and of both sides',
  severity: 'warn',
  why: 'Readers see first what is tied to what they have marked. Values that lead to benefits alone leave out what they are bought with. A treatment of which nothing is known there seems to have none of the harms, or none of the benefits, that the others are weighed by.',
  source: IPDAS,
  bad: {
    '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' },
    '$.guide.values[2].rows': ['where'],
    '$.guide.values[3].rows': ['where'],
  },
  good: {
    '$.sections[0].rows[0].cells.cold': { missing: 'not-checked' },
    '$.guide.values[3].rows': ['where', 'side-effects'],
  },
  find: ({ comparison }) => {
    const guide = guideOf(comparison);
    if (!guide) return [];
    const lopsided = oneSided(comparison, guide);
    if (lopsided) return [lopsided];
    const silent = comparison.treatments.map(({ id }) => silentValues(comparison, guide, id));
    const fewest = Math.min(...silent.map(({ length }) => length));
    return comparison.treatments.flatMap((treatment, index) => {
      const values = silent[index] ?? [];
      const isFar = (values.length - fewest) / guide.values.length >= MOST_APART;
      return values.length < LEAST || !isFar
        ? []
        : {
            path: ['guide', 'values'],
            message: `asks about ${listOf(values)}, of which nothing is known of “${shortNameOf(treatment)}”`,
            mend: 'Tie them to rows in which something is known of it, or ask about what is known of each.',
          };
    });
  },
};

/** Whether a row counts whom treatments help, or whom they harm. */
const SIDES: Readonly<Record<'help' | 'harm', (row: Row) => boolean>> = {
  help: (row) => row.kind === 'outcome' && row.better === 'more',
  harm: (row) => row.kind === 'effects' || (row.kind === 'outcome' && row.better === 'fewer'),
};

/** Values that lead to no row of one side, while the comparison has some. */
function oneSided(comparison: Comparison, { values }: Guide): RuleFinding | undefined {
  const all: Row[] = [];
  visitRows(comparison, (row) => all.push(row));
  const tied = values.flatMap(({ rows }) => tiedRows(comparison, rows));
  const missing = (['help', 'harm'] as const).find(
    (side) => all.some(SIDES[side]) && !tied.some(SIDES[side]),
  );
  return missing === undefined
    ? undefined
    : {
        path: ['guide', 'values'],
        message:
          missing === 'harm'
            ? 'lead to no row that counts whom a treatment harms'
            : 'lead to no row that counts whom a treatment helps',
        mend: 'Add a value for it, tied to such a row.',
      };
}

/** The values whose rows are empty for a treatment. A list says the same of each. */
function silentValues(comparison: Comparison, { values }: Guide, treatment: string): GuideValue[] {
  return values.filter(({ rows }) =>
    tiedRows(comparison, rows).every(
      (row) => row.kind !== 'list' && !Object.hasOwn(row.cells, treatment),
    ),
  );
}

const listOf = (values: readonly GuideValue[]): string =>
  values.map(({ label }) => `“${label}”`).join(', ');

import type { Comparison, Row, Treatment } from '../../model/comparison/schema.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { partsOf } from '../../model/comparison/fields.js';
import { visitRows } from '../../model/comparison/visit.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import { citedSources } from '../cited-sources.js';
import type { Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';
import { wordCount } from '../word-count.js';

/** So many times as much is far more; of the longer, fewer than `least` nobody takes for more. */
const WORDS = { ratio: 3, least: 30 } as const;
const SOURCES = { ratio: 4, least: 4 } as const;
const EFFECTS = { ratio: 3, least: 3 } as const;

interface Limit {
  readonly ratio: number;
  readonly least: number;
}

export const balancedCells: Rule = {
  id: 'balanced-cells',
  title: 'What stands side by side is told in like detail',
  severity: 'warn',
  why: 'Two words beside a paragraph, or a number beside none, look like less to say. Readers compare what stands side by side, and take what is longer, or counted, for what is known or feared more.',
  source: IPDAS,
  bad: { '$.treatments[1].experience': 'Cold.' },
  good: { '$.treatments[1].experience': 'You feel cold at once. It can sting.' },
  *find({ comparison }) {
    yield* inParts(comparison);
    yield* inRows(comparison);
  },
};

const MEND = 'Tell as much of each, or say of the shorter that no more is known.';

/** What is told of each treatment under its name. */
type Part = 'summary' | 'experience' | 'seriousRisks';

const PARTS: readonly (readonly [part: Part, limit: Limit])[] = [
  ['summary', { ratio: 4, least: 12 }],
  ['experience', { ratio: 3, least: 12 }],
  ['seriousRisks', { ratio: 4, least: 24 }],
];

/** What stands open at first. */
const openOf = (treatment: Treatment, part: Part): unknown =>
  part === 'seriousRisks'
    ? treatment.seriousRisks.map((risk) => partsOf(risk).short)
    : treatment[part];

function* inParts({ treatments }: Comparison): Generator<RuleFinding> {
  for (const [part, limit] of PARTS) {
    const told = treatments.flatMap((treatment, index) => {
      const count = wordCount(openOf(treatment, part));
      return count > 0 ? [{ name: shortNameOf(treatment), index, count }] : [];
    });
    for (const { index, count, most, other } of farLess(told, limit)) {
      yield {
        path: ['treatments', index, part],
        message: `has ${count} words, and that of “${other}” ${most}`,
        mend: MEND,
      };
    }
  }
}

interface Told {
  readonly name: string;
  readonly count: number;
}

/** Of what is told of treatments, what is far less than what is told of another. */
function farLess<One extends Told>(
  told: readonly One[],
  { ratio, least }: Limit,
): (One & { readonly most: number; readonly other: string })[] {
  const [richest] = [...told].sort((one, other) => other.count - one.count);
  if (!richest || richest.count < least) return [];
  const { count: most, name: other } = richest;
  return told.flatMap((one) => (one.count * ratio <= most ? [{ ...one, most, other }] : []));
}

type Words = Extract<Row, { kind: 'text' | 'passages' | 'effects' }>;

function inRows(comparison: Comparison): RuleFinding[] {
  const found: RuleFinding[] = [];
  visitRows(comparison, (row, path) => {
    if (row.kind === 'text' || row.kind === 'passages' || row.kind === 'effects')
      found.push(...inRow(row, path, comparison));
  });
  return found;
}

/** Ways in which a cell can say far less than one beside it. */
function inRow(row: Words, path: PathKeys, { treatments }: Comparison): RuleFinding[] {
  const cells = treatments.flatMap((treatment) => {
    const cell = row.cells[treatment.id];
    return cell === undefined ? [] : [{ name: shortNameOf(treatment), cell }];
  });
  const by = (what: string, limit: Limit, count: (cell: unknown) => number): RuleFinding[] =>
    farLess(
      cells.map(({ name, cell }) => ({ name, count: count(cell) })),
      limit,
    ).map(({ name, count, most, other }) => ({
      path: [...path, 'cells'],
      message: `have ${count} ${what} for “${name}”, and ${most} for “${other}”`,
      mend: MEND,
    }));
  if (row.kind === 'effects') return by('effects', EFFECTS, effectsIn);
  return [
    ...by('words', WORDS, wordCount),
    ...by('sources', SOURCES, (cell) => citedSources([cell]).size),
  ];
}

const effectsIn = (cell: unknown): number => (cell as { effects: unknown[] }).effects.length;

import { plainText } from '../../model/comparison/inline.js';
import type { Row, Section } from '../../model/comparison/schema.js';
import { shortNameOf } from '../../model/comparison/schema.js';
import { holdsCount } from '../language/find-words.js';
import { countsIn } from '../language/counts.js';
import { numbersIn, numbersOf } from '../language/numbers.js';
import { normalise } from '../language/read-text.js';
import type { CheckSubject, Rule, RuleFinding } from '../rule.js';
import { LAYERS } from '../sources.js';

export const gistNumbers: Rule = {
  id: 'gist-numbers',
  title: 'The line above a fold has the numbers of its rows',
  severity: 'warn',
  why: 'Who opens nothing reads this line alone. Without numbers “both help” may mean 2 in 100 or 90. With those of one treatment alone, the other seems to have none; and a number that no row holds contradicts the page.',
  source: LAYERS,
  bad: { '$.sections[1].gist': 'Both packs ease a stiff neck.[@packs]' },
  good: {
    '$.sections[1].gist':
      'Felt better in three days: heat 64 in 100, cold pack 60, no pack 40.[@packs]',
  },
  find: (subject) =>
    subject.comparison.sections.flatMap((section, index) =>
      faultsOf(section, subject).map((fault) => ({ ...fault, path: ['sections', index, 'gist'] })),
    ),
};

function faultsOf(section: Section, subject: CheckSubject): Omit<RuleFinding, 'path'>[] {
  const counted = section.rows.filter(isCounted);
  if (!section.gist || counted.length === 0) return [];
  const gist = normalise(plainText(section.gist));
  if (!holdsCount(gist, subject)) {
    const message = 'answers a section that counts people, without a number';
    const mend = 'Say how many people it was with each treatment, and without.';
    return [{ message, mend }];
  }
  return [...strangeCounts(gist, section.rows, subject), ...leftOut(gist, counted, subject)];
}

type Counted = Extract<Row, { kind: 'outcome' | 'effects' }>;

const isCounted = (row: Row): row is Counted =>
  (row.kind === 'outcome' || row.kind === 'effects') && Object.keys(row.cells).length > 0;

/** The people that are counted in the line and in none of the rows. */
function strangeCounts(
  gist: string,
  rows: readonly Row[],
  subject: CheckSubject,
): Omit<RuleFinding, 'path'>[] {
  const known = new Set(rows.flatMap((row) => [...numbersOf(row)]));
  return countsIn(gist, subject)
    .filter(({ events }) => !known.has(events))
    .map(({ words }) => ({
      message: `says “${words}”, which stands in none of its rows`,
      mend: 'Say the number as a row has it, or add the row that has it.',
    }));
}

/** The treatments whose numbers are left out, while those of another are there. */
function leftOut(
  gist: string,
  rows: readonly Counted[],
  { comparison }: CheckSubject,
): Omit<RuleFinding, 'path'>[] {
  const said = new Set(numbersIn(gist));
  const counted = comparison.treatments.filter(({ id }) => rows.some(({ cells }) => cells[id]));
  const silent = counted.filter(
    ({ id }) => !rows.some(({ cells }) => [...numbersOf(cells[id])].some((n) => said.has(n))),
  );
  if (silent.length === 0 || silent.length === counted.length) return [];
  return [
    {
      message: `has no number of ${silent.map((treatment) => `“${shortNameOf(treatment)}”`).join(', ')}, while its rows have`,
      mend: 'Say the numbers of each treatment, or of none.',
    },
  ];
}

import { visitRows, visitText } from '../../model/comparison/visit.js';
import type { PathKeys } from '../../model/diagnostics/finding.js';
import { countsAheadIn, countsIn, sharesIn } from '../language/counts.js';
import { normalise, readTexts } from '../language/read-text.js';
import type { CheckSubject, Rule, RuleFinding } from '../rule.js';
import { NUMBERS } from '../sources.js';

/** Out of how many people a row, or a text, counts, and where it says so. */
type Denominators = Map<number, PathKeys>;

export const rowDenominator: Rule = {
  id: 'row-denominator',
  title: 'A row, and a text, counts in one denominator',
  severity: 'warn',
  why: 'Most readers cannot compare 3 in 100 with 20 in 1,000 without a sum, and get it wrong.',
  source: NUMBERS,
  bad: { '$.sections[1].rows[0].about': 'Without a pack it is 400 in 1,000.' },
  good: { '$.sections[1].rows[0].about': 'Without a pack it is 40 in 100.' },
  *find(subject) {
    yield* inRows(subject);
    for (const { text, path } of readTexts(subject.comparison)) {
      if (path[2] === 'rows') continue;
      const found = differing(denominatorsIn(text, path, subject), 'counts', path);
      if (found) yield found;
    }
  },
};

function inRows(subject: CheckSubject): RuleFinding[] {
  const found: RuleFinding[] = [];
  visitRows(subject.comparison, (row, path) => {
    const counts: Denominators = new Map();
    if ('per' in row) counts.set(row.per, path);
    const words = (said: string, place: PathKeys) => {
      for (const [per, where] of denominatorsIn(normalise(said), place, subject)) {
        if (!counts.has(per)) counts.set(per, where);
      }
    };
    visitText(row, { words }, path);
    const differs = differing(counts, 'is in a row that counts', path);
    if (differs) found.push(differs);
  });
  return found;
}

function denominatorsIn(text: string, path: PathKeys, subject: CheckSubject): Denominators {
  const counted = [...countsIn(text, subject), ...countsAheadIn(text, subject)].flatMap(
    ({ per }) => (per === undefined ? [] : [per]),
  );
  const fractions = [...text.matchAll(FRACTION)].map(([, per = '']) =>
    Number(per.replace(/\D/g, '')),
  );
  // A share is out of 100.
  const shares = counted.length > 0 && sharesIn(text, subject).length > 0 ? [100] : [];
  return new Map(
    [...counted, ...fractions, ...shares].map((per): [number, PathKeys] => [per, path]),
  );
}

/** Those it happened to, over all: “5/10”. */
const FRACTION =
  /(?<![\d/.,])\d{1,4}\/(10|20|25|40|50|100|200|500|1[,.]?000|10[,.]?000)(?![\d/]|[.,]\d)/gu;

function differing(counts: Denominators, what: string, path: PathKeys): RuleFinding | undefined {
  if (counts.size < 2) return undefined;
  const numbers = [...counts.keys()].map((count) => count.toLocaleString('en'));
  return {
    path: [...counts.values()].at(-1) ?? path,
    message: `${what} in ${numbers.join(' and in ')}`,
    mend: 'Give every number in the same denominator.',
  };
}

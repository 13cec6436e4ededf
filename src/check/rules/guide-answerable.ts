import type { Understanding } from '../../model/comparison/guide.js';
import { plainText } from '../../model/comparison/inline.js';
import type { Row } from '../../model/comparison/schema.js';
import { guideOf, tiedRows } from '../guide.js';
import { numbersIn, numbersOf } from '../language/numbers.js';
import type { Rule, RuleFinding } from '../rule.js';
import { IPDAS } from '../sources.js';

export const guideAnswerable: Rule = {
  id: 'guide-answerable',
  title: 'What a guide asks to check has one answer, and the rows hold it',
  severity: 'error',
  why: 'A reader who answers is told what is so and where to read it. With two right answers, or a number that the rows do not hold, the comparison contradicts itself.',
  source: IPDAS,
  bad: { '$.guide.understanding[0].feedback': '71 in 100 did.' },
  good: { '$.guide.understanding[0].feedback': 'With heat 64 in 100 did, with a cold pack 60.' },
  find: ({ comparison }) =>
    (guideOf(comparison)?.understanding ?? []).flatMap((asked, index) =>
      faultsOf(asked, tiedRows(comparison, asked.rows)).map(({ path, ...fault }): RuleFinding => ({
        ...fault,
        path: ['guide', 'understanding', index, ...path],
      })),
    ),
};

function faultsOf(asked: Understanding, rows: readonly Row[]): RuleFinding[] {
  const right = asked.answers.filter((answer) => answer.right).length;
  if (right > 1) {
    const message = `has ${right} right answers, of which a reader may give one`;
    return [{ path: ['answers'], message, mend: 'Leave "right" with one answer alone.' }];
  }
  if (rows.length === 0) {
    const message = 'names no row of the comparison';
    return [{ path: ['rows'], message, mend: 'Name the rows that answer it, by their "id".' }];
  }
  return strangeNumbers(asked, rows);
}

/** The numbers of what is said to be so that stand in none of its rows. Wrong answers have numbers of their own. */
function strangeNumbers(
  { question, answers, feedback }: Understanding,
  rows: readonly Row[],
): RuleFinding[] {
  const known = new Set(rows.flatMap((row) => [...numbersOf(row)]));
  const said: [RuleFinding['path'], string][] = [
    [['question'], question],
    ...answers.flatMap(({ text, right }, index): typeof said =>
      right ? [[['answers', index, 'text'], text]] : [],
    ),
    [['feedback'], plainText(feedback)],
  ];
  return said.flatMap(([path, text]) =>
    numbersIn(text)
      .filter((number) => !known.has(number))
      .map((number) => ({
        path,
        message: `says ${number}, which stands in none of its rows`,
        mend: 'Say the number as a row has it, or name the row that has it.',
      })),
  );
}

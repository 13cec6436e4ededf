import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compared, type Unfit } from './compared.js';
import { LONGEST_CELL } from './plain-table.js';
import { startDocument } from './start-document.js';
import { madeOf, unfitIn } from './table-words.js';

const HEADER = ['', 'Heat', 'Cold'];
const COST = ['Cost', 'Little', 'Little'];

function fit(...rows: readonly string[][]) {
  const result = compared({ rows });
  assert.ok(!('problem' in result), JSON.stringify(result));
  return result;
}

function unfit(...rows: readonly string[][]): Unfit {
  const result = compared({ rows });
  assert.ok('problem' in result, JSON.stringify(result));
  return result;
}

describe('what a table compares', () => {
  it('has the words above it as its title, and says which of them are left out', () => {
    const result = fit(['Heat or cold?'], ['', 'Spring', ''], HEADER, COST);
    assert.equal(result.title, 'Heat or cold?');
    assert.deepEqual(result.treatments, ['Heat', 'Cold']);
    assert.match(madeOf(result, 'en').join(' '), /Left out, .*: “Spring”\./);
  });

  it('keeps rows that say nothing, and says that they are to be filled', () => {
    const result = fit(
      HEADER,
      ['Cost', '', ''],
      ['Place'],
      ['Where', 'Home', ''],
      ['Pain', '', ''],
    );
    assert.deepEqual(
      result.sections.map(({ title, rows }) => [title, rows.map(({ label }) => label)]),
      [
        [undefined, ['Cost']],
        ['Place', ['Where', 'Pain']],
      ],
    );
    assert.match(madeOf(result, 'en').join(' '), /Rows: 3\. To be filled, .*: “Cost”, “Pain”\./);
    assert.match(madeOf(result, 'es').join(' '), /Filas: 3\. Por completar, .*: «Cost», «Pain»\./);
  });

  it('takes titles that follow each other for one, and leaves out one that heads nothing', () => {
    const result = fit(HEADER, ['Money'], ['In a month'], COST, ['A note']);
    assert.deepEqual(
      result.sections.map(({ title }) => title),
      ['Money · In a month'],
    );
    assert.deepEqual(result.leftOut, ['A note']);
  });

  for (const names of [
    ['20 minutes', '10 minutes'],
    ['You lie down, and it is put on your neck.', 'Cold'],
  ]) {
    it(`asks whether these are names: ${names.join(', ')}`, () => {
      const result = fit(['Time', ...names], COST);
      assert.match(madeOf(result, 'en').join(' '), /Are these the names of treatments\?/);
    });
  }

  it('does not ask so of names', () => {
    for (const names of [
      ['5-HTP', 'St. John’s wort'],
      ['Heat', 'Cold etc.'],
    ])
      assert.equal(fit(['', ...names], COST).isHeaderUnsure, false);
  });

  const UNFIT: readonly [rows: readonly string[][], said: RegExp][] = [
    [[], /has no first row with the names of two to six treatments \(it names 0\)/],
    [
      [
        ['Treatment', 'Cost'],
        ['Heat', 'Little'],
      ],
      /\(it names 1\)/,
    ],
    [[['', ...'abcdefg']], /\(it names 7\)/],
    [[HEADER.concat(''), ['People', '1', '234', '2']], /names no treatment above “2”/],
    [[['People', '64', '32'], COST], /has no names of treatments in its first row, but “64”, “32”/],
    [[['Where', 'Home', 'Home'], COST], /but “Home”, “Home”/],
    [
      [HEADER, ['Cost', 'x'.repeat(LONGEST_CELL + 1), '']],
      /more than 5000 characters, which begins “x{60} …”/,
    ],
    [[HEADER, ...Array<string[]>(301).fill(COST)], /has 301 rows\. Keep to 300/],
  ];
  for (const [rows, said] of UNFIT) {
    it(`says what to mend: ${String(said)}`, () => {
      const { problem, mend } = unfitIn(unfit(...rows), 'en');
      assert.match(`${problem}. ${mend}`, said);
      const spanish = unfitIn(unfit(...rows), 'es');
      assert.notEqual(spanish.problem, problem);
      assert.doesNotMatch(`${spanish.problem} ${spanish.mend}`, /[{}]/);
    });
  }
});

describe('a document that begins with a table', () => {
  it('keeps its links where they may stand', () => {
    const link = '[NICE](https://nice.org.uk/x)';
    const { title, sections } = fit(
      [`Heat? ${link}`],
      ['', `Heat ${link}`, 'Cold'],
      [`Daily life ${link}`],
      [`Cost ${link}`, `*Little*, see ${link}`, 'Little'],
    );
    const document = startDocument({
      treatments: [`Heat ${link}`, 'Cold'],
      condition: 'Stiff neck',
      language: 'en',
      region: 'INTL',
      title,
      sections,
    });
    assert.equal(document.title, 'Heat? NICE');
    assert.deepEqual(document.furtherReading, [{ title: 'NICE', url: 'https://nice.org.uk/x' }]);
    const [heat] = document.treatments;
    assert.deepEqual([heat?.id, heat?.name], ['heat-nice', 'Heat NICE']);
    assert.match(String(heat?.summary), /^TODO: .* \[NICE\]\(https:\/\/nice\.org\.uk\/x\)$/);
    const [section] = document.sections;
    assert.deepEqual([section?.title, section?.intro], ['Daily life NICE', link]);
    assert.deepEqual(section?.rows, [
      {
        kind: 'text',
        label: 'Cost NICE',
        about: link,
        cells: { 'heat-nice': `\\*Little\\*, see ${link}`, cold: 'Little' },
      },
    ]);
  });
});

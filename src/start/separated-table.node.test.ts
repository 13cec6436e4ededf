import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtmlTable } from './html-table.js';
import { readSeparatedTable, separatedByTabs } from './separated-table.js';

const ROWS = [
  ['', 'Heat', 'Cold pack'],
  ['How it feels', 'Warm, "nice"', 'Cold'],
];

const HEADER = ['', 'Heat', 'Cold'];

const SEPARATED: readonly [about: string, text: string, rows: string[][]][] = [
  [
    'commas and semicolons of its words',
    ';Heat, dry;Cold, wet\nCost, all;"1;5";2',
    [
      ['', 'Heat, dry', 'Cold, wet'],
      ['Cost, all', '1;5', '2'],
    ],
  ],
  [
    'semicolons of its words between commas',
    ',Heat,Cold\nCost,a; b; c,d; e',
    [HEADER, ['Cost', 'a; b; c', 'd; e']],
  ],
  [
    'points and commas in its numbers',
    ';Heat;Cold\nCost;1.234,50;2,5\nPeople;1,234;2,345',
    [HEADER, ['Cost', '1.234,50', '2,5'], ['People', '1,234', '2,345']],
  ],
  [
    'lines that are broken inside of quotes',
    ',Heat,Cold\nCost,"a\nb, ""c""",d',
    [HEADER, ['Cost', 'a b, "c"', 'd']],
  ],
  [
    'quotes that belong to its words',
    '\tHeat\tCold\nFeels\t"Warm" mostly\tCold\nNeedle\t5"\t"none',
    [HEADER, ['Feels', '"Warm" mostly', 'Cold'], ['Needle', '5"', '"none']],
  ],
  [
    'the line in which Excel says how',
    'sep=;\r\n;Heat;Cold\r\nCost;a;b',
    [HEADER, ['Cost', 'a', 'b']],
  ],
  [
    'nothing before, after and beside it',
    ';;;;\n\n;;Heat;Cold;\n;Cost;a;b;\n;;;;\n',
    [HEADER, ['Cost', 'a', 'b']],
  ],
];

describe('a table that is pasted', () => {
  it('is the same by commas, by semicolons and by tabs', () => {
    for (const sign of [',', ';', '\t']) {
      const text = ROWS.map((row) =>
        row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign),
      ).join('\r\n');
      assert.deepEqual(readSeparatedTable(text).rows, ROWS, sign);
    }
  });

  it('stays the same as text to change, with titles and rows that are to be filled', () => {
    const rows = [...ROWS, ['Daily life'], ['Cost', '', ''], ['Where', 'Home', '']];
    assert.deepEqual(readSeparatedTable(separatedByTabs({ rows })).rows, rows);
  });

  it('is read from what Word, Docs and spreadsheets copy, words alone', () => {
    const markup =
      '<html><style>td { color: red }</style><!--StartFragment--><b><table><tr><td></td><td><p>Heat</p></td><td>Cold&nbsp;pack</td></tr><tr><td>How it feels</td><td><span style="x">Warm,</span> "nice"</td><td>Cold</td></tr></table></b><!--EndFragment-->';
    assert.deepEqual(readHtmlTable(markup).rows, ROWS);
    assert.deepEqual(readHtmlTable('<p>No table</p>').rows, []);
  });

  for (const [about, text, rows] of SEPARATED) {
    it(`is read with ${about}`, () => {
      assert.deepEqual(readSeparatedTable(text).rows, rows);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtmlTable } from './html-table.js';

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join('\n')}</table>`;

const HEADER = row('', 'Heat', 'Cold');
const rowsOf = (html: string) => readHtmlTable(html).rows;

describe('a table of HTML', () => {
  it('keeps a row whose cells are empty as it is, and a cell that spans a row as a title', () => {
    const html = table(
      HEADER,
      row('<td colspan="3">Daily life'),
      row('Cost', '', '&nbsp;'),
      row('Where', 'Home', 'Home'),
      '<tr><td>Alone</td></tr>',
    );
    assert.deepEqual(rowsOf(html), [
      ['', 'Heat', 'Cold'],
      ['Daily life'],
      ['Cost', '', ''],
      ['Where', 'Home', 'Home'],
      ['Alone'],
    ]);
  });

  it('takes a bold cell that stands alone for a title where other labels are not bold', () => {
    const marked = table(HEADER, row('<b>Daily life</b>', '', ''), row('Where', 'Home', 'Home'));
    assert.deepEqual(rowsOf(marked)[1], ['Daily life']);
    const styled = table(
      HEADER,
      row('<td style="font-weight: 700">Daily life', '', ''),
      row('Where', '<b>Home</b>', 'Home'),
    );
    assert.deepEqual(rowsOf(styled)[1], ['Daily life']);
    const all = table(HEADER, row('<b>Cost</b>', '', ''), row('<b>Where</b>', 'Home', 'Home'));
    assert.deepEqual(rowsOf(all)[1], ['Cost', '', '']);
  });

  it('tells words that run over empty cells in Excel from cells that are merged', () => {
    const long = '<td colspan="3" style="mso-ignore:colspan">What it costs in a month';
    assert.deepEqual(rowsOf(table(HEADER, row(long)))[1], ['What it costs in a month', '', '']);
  });

  it('leaves out rows and columns that hold nothing that can be seen', () => {
    const nothing = row('', '&nbsp;', '\u200b', '', ' ');
    const html = table(
      nothing,
      row('', '', 'Heat', 'Cold', '&nbsp;'),
      row('', 'Cost', 'Little', 'Little', ''),
      nothing,
    );
    assert.deepEqual(rowsOf(html), [
      ['', 'Heat', 'Cold'],
      ['Cost', 'Little', 'Little'],
    ]);
  });

  it('keeps links of the web, and counts those that it leaves out', () => {
    const html = table(
      HEADER,
      row(
        'Cost',
        'See <a href="https://example.org/a_(b)?c=d e"><b>the [list]</b></a>, <a href="#note">1</a>',
        '<a href="/prices">ours</a> <a href="javascript:alert(1)">x</a> <a>no link</a>',
      ),
    );
    const { rows, linksLeftOut } = readHtmlTable(html);
    assert.deepEqual(rows[1], [
      'Cost',
      'See [the (list)](https://example.org/a_%28b%29?c=d%20e), 1',
      'ours x no link',
    ]);
    assert.equal(linksLeftOut, 2);
  });

  it('says what pictures say, and nothing of what is written for machines', () => {
    const html = table(
      HEADER,
      row(
        'Cost<style>td{}</style>',
        '<img alt="Yes" src="y.png">',
        '<p><span style="mso-list:Ignore">·<i> </i></span>No</p><p>But</p>',
      ),
    );
    assert.deepEqual(rowsOf(html)[1], ['Cost', 'Yes', 'No; But']);
  });

  it('is found inside of a table that only arranges the page, and beside others', () => {
    const inner = table(HEADER, row('Cost', 'Little', 'Little'));
    const html = table(row('Menu'), row(`<p>Words</p>${table(row('a', 'b'))}${inner}`));
    assert.deepEqual(rowsOf(html), [
      ['', 'Heat', 'Cold'],
      ['Cost', 'Little', 'Little'],
    ]);
    const inCell = table(HEADER, row('Cost', table(row('1', '2'), row('3')), 'Little'));
    assert.deepEqual(rowsOf(inCell)[1], ['Cost', '1; 2; 3', 'Little']);
  });

  it('takes no longer than its length asks for', () => {
    const started = performance.now();
    rowsOf(table(HEADER, row('Cost', 'x '.repeat(1_000_000), '[a](http://'.repeat(100_000))));
    rowsOf('<table><tr><td>x'.repeat(20_000));
    rowsOf(table(HEADER, row(...Array<string>(5000).fill('<td colspan="20" rowspan="20">x'))));
    assert.ok(performance.now() - started < 20_000);
  });
});

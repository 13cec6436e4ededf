import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTables } from '../../../sources/html-table/read-tables.js';
import { EDITORS, SHAPES } from '../../../sources/html-table/testing/editors.js';
import { outlineOf } from '../../../sources/html-table/testing/outline.js';
import { command, temporaryFolder } from '../../testing/command.js';
import { pageTree } from './page-tree.js';

const [, EXAMPLE = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/tables.md', 'utf8')) ?? [];
const pageWith = (content: string) =>
  `<!doctype html>\n<html lang="en">\n<title>Page</title>\n${content}`;

interface Found {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly path: string;
}

function written(page: string): string {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, page);
  return file;
}

/** What is found in a page, each as a line. */
async function foundIn(page: string): Promise<string[]> {
  const { out } = await command('check', written(page), '--format', 'json');
  return JSON.parse(out).documents.flatMap(({ findings }: { findings: Found[] }) =>
    findings.map(
      ({ line, column, severity, rule, path }) => `${line}:${column} ${severity} ${rule} ${path}`,
    ),
  );
}

describe('a table that is read without a browser', () => {
  for (const { name, markup, expected } of [...EDITORS, ...SHAPES]) {
    it(`is understood as in one: ${name}`, () => {
      const { document } = pageTree(`<base href="https://page.example/"><div>${markup}</div>`);
      const words = { yes: 'Yes', no: 'No', notes: 'Notes' };
      const { comparison } = readTables(document.querySelector('div')!, { language: 'en', words });
      assert.deepEqual(comparison && outlineOf(comparison), expected);
    });
  }
});

describe('check of a table in a page', () => {
  it('tells once what a table cannot say, and else what its author can mend there', async () => {
    assert.deepEqual(await foundIn(pageWith(EXAMPLE)), [
      '5:3 warn table-limits table 1',
      '5:3 warn natural-course table 1, "sections"',
      '5:3 warn unknown-said table 1, "summary"',
      '6:18 warn treatments-described table 1, row 1, column 2, "summary"',
      '6:33 warn treatments-described table 1, row 1, column 3, "summary"',
    ]);
  });

  it('leaves one finding of a table that says all that a table can', async () => {
    const whole = EXAMPLE.replace(
      '<th>Tablet</th><th>Spray</th>',
      '<th><b>Tablet</b><p>You swallow it.</p></th><th><b>Spray</b><p>You breathe it in.</p></th>',
    ).replace(
      '</table>',
      '<tr><th>Doing nothing</th><td>It may pass</td><td>How long that takes is not known</td></tr></table>',
    );
    const file = written(pageWith(whole));
    const { out } = await command('check', file);
    assert.match(out, /: 1 warning\n/);
    assert.ok(
      out.includes('table 1 has no place for what a document says: sources, who wrote it, '),
    );
    assert.ok(out.includes(`npx treatment-compare init comparison.json --from ${file}. `));
  });

  it('leaves out of it what is off, and tells by itself what was made an error', async () => {
    const file = written(pageWith(EXAMPLE));
    const { code, out } = await command(
      ...['check', file, '--rule', 'funding=error', '--rule', 'method=off'],
    );
    assert.equal(code, 1);
    assert.match(out, /error funding\n {2}table 1, "funding" is missing/);
    assert.match(out, /has no place for .*what the condition is/);
    assert.doesNotMatch(out, /no place for .*(?:who paid|how the evidence was found)/);
    const quiet = await command('check', file, '--rule', 'table-limits=off');
    assert.doesNotMatch(quiet.out, /table-limits|warning funding/);
  });

  it('tells of each locked fact that is missing, beside what a table cannot say', async () => {
    const bare = EXAMPLE.replace(/<tr data-fact[^]*?(?=<\/table>)/, '').replace(
      /<p>[^]*?<\/p>/,
      '',
    );
    const found = await foundIn(pageWith(bare));
    assert.deepEqual(
      found.filter((line) => line.includes(' error ')).map((line) => line.split(' ')[2]),
      [
        'locked-approval',
        'locked-serious-risks',
        'locked-review-date',
        'locked-review-policy',
        'locked-crisis-line',
      ],
    );
    assert.equal(found.filter((line) => line.includes('table-limits')).length, 1);
  });

  it('names the cell of each mistake, where it stands in the text', async () => {
    const page = pageWith(
      EXAMPLE.replace('<td>Weekly</td>', '<td>One in 8 come weekly</td>')
        .replace('data-status="approved">by mouth', 'data-status="aproved">by mouth')
        .replace('<td>Misuse</td>', '<td>.</td>')
        .replace('datetime="2026-03-31"', 'datetime="31 March"'),
    );
    const found = await foundIn(page);
    for (const line of [
      '7:41 warn one-in-x table 1, row 2, column 3',
      '10:7 warn table table 1, row 3, column 2',
      '16:7 warn table table 1, row 4, column 3',
      '20:16 warn table <time data-fact="reviewed">',
    ])
      assert.ok(found.includes(line), `${line}\n\n${found.join('\n')}`);
  });

  it('counts the tables of the page, in every form', async () => {
    const other = '<table><tr><td>No comparison</td></tr></table>';
    const file = written(
      pageWith(other + EXAMPLE.replace('<td>Weekly</td>', '<td>One in 8 come weekly</td>')),
    );
    const { out } = await command('check', file);
    assert.match(out, /page\.html:7:41 \w+ one-in-x\n {2}table 2, row 2, column 3 says “One in 8”/);
    const sarif = JSON.parse((await command('check', file, '--format', 'sarif')).out);
    const [{ locations }] = sarif.runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'one-in-x',
    );
    assert.deepEqual(locations[0].physicalLocation.region, { startLine: 7, startColumn: 41 });
    assert.equal(locations[0].logicalLocations[0].fullyQualifiedName, 'table 2, row 2, column 3');
  });

  it('tells the tables of one element apart', async () => {
    const second =
      '<table><caption>Cost</caption><tr><th></th><th>Tablet</th><th>Spray</th></tr>\n' +
      '<tr><th>Price</th><td>Low</td><td>One in 9 pay</td></tr></table>';
    const found = await foundIn(pageWith(EXAMPLE.replace('</table>', `</table>${second}`)));
    assert.ok(
      found.some((line) => line.endsWith(' one-in-x table 2, row 2, column 3')),
      found.join('\n'),
    );
  });

  it('says why a table cannot be compared', async () => {
    const found = await foundIn(
      pageWith(
        '<treatment-compare><table><tr><th></th><th>Tablet</th></tr><tr><th>a</th><td>b</td></tr></table></treatment-compare>',
      ),
    );
    assert.deepEqual(
      found.map((line) => line.replace(/^\d+:\d+ /, '')),
      ['error table table 1, row 1, column 2'],
    );
  });

  it('reads no table where the element has another source', async () => {
    const file = written(
      pageWith(
        '<treatment-compare><script type="application/json">{</script><table><tr><td>1</td></tr></table></treatment-compare>',
      ),
    );
    const { out } = await command('check', file, '--format', 'json');
    const { documents } = JSON.parse(out);
    assert.equal(documents.length, 1);
    assert.equal(documents[0].findings[0].rule, 'invalid-json');
  });
});

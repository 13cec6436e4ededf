import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { parseComparisonText } from '../../model/comparison/parse-comparison.js';
import type { Comparison, ComparisonInput } from '../../model/comparison/schema.js';
import { ask } from '../ask.js';
import { command, commandAnswered, start, temporaryFolder } from '../testing/command.js';

const folder = temporaryFolder();
const TWO = ['--treatment', 'Heat', '--treatment', 'Cold pack', '--condition', 'Stiff neck'];

/** What was written into a file, as it is and as it is read. */
function written(file: string): { input: ComparisonInput; comparison: Comparison } {
  const text = readFileSync(file, 'utf8');
  const { comparison, diagnostics } = parseComparisonText(text);
  assert.ok(comparison, JSON.stringify(diagnostics));
  return { input: JSON.parse(text) as ComparisonInput, comparison };
}

interface Reported {
  readonly documents: readonly {
    readonly findings: readonly { readonly path: string; readonly message: string }[];
  }[];
}

/** Where a document says that something is to be done. */
function placesToDo(value: unknown, path = '$'): string[] {
  if (typeof value === 'string') return value.startsWith('TODO: ') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (Array.isArray(value)) return placesToDo(inside, `${path}[${key}]`);
    return placesToDo(inside, /^\w+$/.test(key) ? `${path}.${key}` : `${path}["${key}"]`);
  });
}

describe('treatment-compare init', () => {
  for (const [language, words] of [
    ['en', 'How well does each work?'],
    ['es', '¿Qué tan bien funciona cada uno?'],
    ['de-CH', 'Wie gut wirkt was?'],
    ['fr', 'How well does each work?'],
  ] as const) {
    it(`writes a document that can be read, with all that is to be done named by check: ${language}`, async () => {
      const file = join(folder, `${language}.json`);
      const { code, out, progress } = await command('init', file, ...TWO, '--lang', language);
      assert.equal(code, 0, progress);
      assert.match(out, /npx treatment-compare check /);
      const { input, comparison } = written(file);
      assert.equal(comparison.lang, language);
      assert.deepEqual(
        comparison.treatments.map(({ id, name }) => [id, name]),
        [
          ['heat', 'Heat'],
          ['cold-pack', 'Cold pack'],
        ],
      );
      assert.ok(comparison.sections.some(({ title }) => title === words));
      const checked = await command('check', file, '--format', 'json');
      assert.equal(checked.code, 1);
      const { documents } = JSON.parse(checked.out) as Reported;
      const found = documents.flatMap(({ findings }) => findings);
      const places = placesToDo(input);
      assert.ok(places.length > 20);
      for (const place of places) {
        const isNamed = found.some(({ path }) => path === place || place.startsWith(`${path}.`));
        assert.ok(isNamed, `${place} is not named`);
      }
      assert.ok(found.some(({ path }) => path === '$.lastReviewed'));
    });
  }

  it('names the schema of the package, so that editors know the format', async () => {
    const file = join(folder, 'schema.json');
    await command('init', file, ...TWO);
    const { out } = await command('schema');
    assert.equal(written(file).input.$schema, (JSON.parse(out) as { $id: string }).$id);
  });

  it('writes over no file that is there, but with --force', async () => {
    const file = join(folder, 'there.json');
    writeFileSync(file, 'mine');
    const { code, progress } = await command('init', file, ...TWO);
    assert.equal(code, 2);
    assert.match(progress, /is there already\. Name another file, or write over it: --force/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
    assert.equal((await command('init', file, ...TWO, '--force')).code, 0);
    written(file);
  });

  it('asks what no option says, and gives ids to names in any script', async () => {
    const file = join(folder, 'asked.json');
    const answers = ['鍼', 'Café & thé', '', 'Mal de nuque', 'fr'];
    const { code, questions } = await commandAnswered(answers, 'init', file);
    assert.equal(code, 0);
    assert.deepEqual(questions, [
      'First treatment: ',
      'Second treatment: ',
      'Another treatment, or nothing to go on: ',
      'What for: ',
      'Language of the text (en): ',
    ]);
    const { comparison } = written(file);
    assert.deepEqual(
      comparison.treatments.map(({ id }) => id),
      ['treatment-1', 'cafe-the'],
    );
    assert.equal(comparison.condition?.name, 'Mal de nuque');
    assert.equal(comparison.lang, 'fr');
  });

  it('says what to give where nobody can be asked, as a process of its own', async () => {
    const file = join(folder, 'nobody.json');
    const { child, ended } = start(folder, 'init', file);
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdout.resume();
    assert.equal(await ended, 2);
    assert.match(said, /^--treatment is missing\. See: treatment-compare init --help/);
    assert.ok(!existsSync(file));
  });

  it('asks at a terminal, and takes its end for no answer', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const answer = ask('What for: ', input, output);
    input.write('Stiff neck\n');
    assert.equal(await answer, 'Stiff neck');
    assert.equal(String(output.read()), 'What for: ');
    const none = ask('What for: ', input, output);
    input.end();
    assert.equal(await none, '');
  });

  const WRONG: readonly [about: string, words: readonly string[], said: RegExp][] = [
    [
      'one treatment',
      ['--treatment', 'Heat', '--condition', 'Neck'],
      /is given 1 times\. Name two/,
    ],
    ['no condition', ['--treatment', 'A', '--treatment', 'B'], /^--condition is missing/],
    [
      'no language',
      [...TWO, '--lang', 'English please'],
      /^--lang "English please" is no language/,
    ],
    ['no region', [...TWO, '--region', 'usa'], /^--region is "usa"\. Use two capital letters/],
    [
      'a table and names',
      [...TWO, '--from', 'a.csv'],
      /^--treatment is for a start without --from/,
    ],
    ['no table', ['--from', join(folder, 'a.doc'), '--condition', 'Neck'], /does not exist/],
  ];
  for (const [about, words, said] of WRONG) {
    it(`says what to mend: ${about}`, async () => {
      const { code, progress } = await command('init', join(folder, 'wrong.json'), ...words);
      assert.match(progress, said);
      assert.equal(code, 2);
      assert.ok(!existsSync(join(folder, 'wrong.json')));
    });
  }

  const LONG = `${'Long words. '.repeat(8)}The end.`;
  const TABLES: readonly [name: string, text: string][] = [
    [
      'page.html',
      `<p>Before</p><table><caption>Heat or cold?</caption>
       <tr><th></th><th>Heat &amp; rest</th><th>Cold</th></tr>
       <tr><th colspan="3">Daily life</th></tr>
       <tr><th>Where</th><td colspan="2">At home</td></tr>
       <tr><th>What it is</th><td>Warm</td><td>${LONG}</td></tr>
       <tr><th>Cost</th><td>*Little*</td><td></td></tr></table><table><tr><td>Other</td></tr></table>`,
    ],
    [
      'page.md',
      `# Heat or cold?\n\n| | Heat &amp; rest | Cold |\n|---|---|---|\n| **Daily life** | | |\n| Where | At home | At home |\n| What it is | Warm | ${LONG} |\n| Cost | \\*Little\\* | |\n`,
    ],
    [
      'sheet.csv',
      `\uFEFF;Heat & rest;Cold\r\nDaily life\r\nWhere;At home;At home\r\n"What it is";Warm;"${LONG}"\r\nCost;*Little*;\r\n`,
    ],
    [
      'sheet.tsv',
      `\tHeat & rest\tCold\nDaily life\nWhere\tAt home\tAt home\nWhat it is\tWarm\t${LONG}\nCost\t*Little*\t\n`,
    ],
  ];
  for (const [name, text] of TABLES) {
    it(`begins with a table: ${name}`, async () => {
      const from = join(folder, name);
      const file = join(folder, `${name}.json`);
      writeFileSync(from, text);
      const { code, progress } = await command(
        ...['init', file, '--from', from, '--condition', 'Stiff neck'],
      );
      assert.equal(code, 0, progress);
      const { input, comparison } = written(file);
      assert.deepEqual(
        comparison.treatments.map((treatment) => treatment.name),
        ['Heat & rest', 'Cold'],
      );
      const [section] = input.sections;
      assert.equal(section?.title, 'Daily life');
      const ids = comparison.treatments.map(({ id }) => id);
      assert.deepEqual(
        section.rows.map((row) => 'cells' in row && ids.map((id) => row.cells[id])),
        [
          [{ value: 'At home' }, { value: 'At home' }],
          ['Warm', LONG],
          [{ value: '*Little*' }, { missing: 'not-checked' }],
        ],
      );
      if (name === 'page.html') assert.equal(comparison.title, 'Heat or cold?');
    });
  }

  it('says what it made of a table, and what may have been meant otherwise', async () => {
    const from = join(folder, 'latin.csv');
    writeFileSync(
      from,
      ';Calor;Frío\nDónde;;\nCosto;5 \x80;[mapa](https://example.org/)',
      'latin1',
    );
    const file = join(folder, 'latin.json');
    const { code, out, progress } = await command(
      ...['init', file, '--from', from, '--condition', 'Cuello'],
    );
    assert.equal(code, 0, progress);
    assert.match(out, /^Treatments: “Calor”, “Frío”\.\nRows: 2\.\nTo be filled, .*: “Dónde”\./);
    assert.match(out, /latin\.csv is not in UTF-8, and was read as Windows-1252/);
    const { input } = written(file);
    assert.deepEqual(
      input.sections[0]?.rows.map((row) => 'cells' in row && Object.values(row.cells)),
      [
        [{ missing: 'not-checked' }, { missing: 'not-checked' }],
        ['5 €', '[mapa](https://example.org/)'],
      ],
    );
  });

  it('says what a file is that holds no table', async () => {
    const from = join(folder, 'sheet-in-disguise.csv');
    writeFileSync(from, 'PK\x03\x04 xl/workbook.xml', 'latin1');
    const { code, progress } = await command(
      ...['init', join(folder, 'x.json'), '--from', from, '--condition', 'Neck'],
    );
    assert.equal(code, 2);
    assert.match(progress, /is an Excel workbook \(\.xlsx\)\. Save it as \.html, /);
  });

  it('says what a table lacks', async () => {
    const from = join(folder, 'bad.csv');
    writeFileSync(from, 'Treatment,Cost\nHeat,Little\n');
    const { code, progress } = await command(
      ...['init', join(folder, 'bad.json'), '--from', from, '--condition', 'Neck'],
    );
    assert.equal(code, 2);
    assert.match(progress, /has no first row with the names of two to six treatments/);
  });
});

describe('treatment-compare schema', () => {
  it('writes the published schema, or a file of it', async () => {
    const published = readFileSync('dist/comparison.schema.json', 'utf8');
    assert.equal((await command('schema')).out, published);
    const file = join(folder, 'comparison.schema.json');
    assert.deepEqual(await command('schema', '--out', file), { code: 0, out: '', progress: '' });
    assert.equal(readFileSync(file, 'utf8'), published);
    assert.match((await command('schema', '--out', file)).progress, /is there already/);
    assert.equal((await command('schema', '--out', file, '--force')).code, 0);
    assert.match((await command('schema', 'out.json')).progress, /"out\.json" is no option/);
  });
});

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from './commands.js';
import { EXIT_CODES } from './exit-codes.js';
import { command, temporaryFolder } from './testing/command.js';

describe('the command', () => {
  it('tells what it can do', async () => {
    for (const words of [[], ['--help'], ['help']]) {
      const { code, out } = await command(...words);
      assert.equal(code, 0);
      assert.match(out, /related {4}Works out/);
    }
    const { code, out } = await command('related', '--help');
    assert.equal(code, 0);
    assert.match(out, /--out DIR/);
  });

  for (const name of COMMANDS.keys()) {
    it(`tells of ${name} what it can do, with examples and exit codes`, async () => {
      const asked = [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
      ];
      const [first, ...others] = await Promise.all(asked.map((words) => command(...words)));
      for (const other of others) assert.deepEqual(other, first);
      assert.match(first?.out ?? '', new RegExp(`Examples:\\n {2}treatment-compare ${name} `));
      for (const [code] of EXIT_CODES)
        assert.match(first?.out ?? '', new RegExp(`^ {2}${code} `, 'm'));
      assert.deepEqual([first?.code, first?.progress], [0, '']);
    });
  }

  it('ends as docs/check.md says', () => {
    const document = readFileSync('docs/check.md', 'utf8');
    for (const [code, meaning] of EXIT_CODES) {
      assert.ok(document.includes(`| ${code} | ${meaning} |`), code);
    }
  });

  const folder = temporaryFolder();
  const empty = join(folder, 'empty.json');
  const broken = join(folder, 'broken.json');
  const lines = join(folder, 'lines.jsonl');
  const page = join(folder, 'page.html');
  writeFileSync(empty, '[]');
  writeFileSync(broken, '{"items": [');
  writeFileSync(lines, '{"title":"One","url":"https://a.example/1"}\n\n{"title":');
  writeFileSync(page, '<html><title>A page</title><p>Words.</p></html>');
  const out = ['--out', join(folder, 'out')];

  const WRONG: readonly [about: string, words: readonly string[], said: RegExp][] = [
    ['an unknown command', ['relatd'], /^"relatd" is no command\. Did you mean related\?\n$/],
    ['no input', ['related', ...out], /^INPUT is missing\. See: treatment-compare related --help/],
    ['no folder', ['related', empty], /^--out is missing\. Name a folder: --out public\/related/],
    ['an unknown option', ['related', empty, '--oot', 'x'], /^The command: Unknown option '--oot'/],
    [
      'an option without its value',
      ['related', empty, '--out'],
      /^The command: Option '--out <value>' argument missing/,
    ],
    [
      'no number',
      ['related', empty, ...out, '--limit', 'ten'],
      /^--limit is "ten"\. Give a number/,
    ],
    ['no address', ['related', empty, ...out, '--site', 'a.example'], /^--site is no http\(s\)/],
    ['an input that is not there', ['related', 'no.xml', ...out], /^no\.xml does not exist\. Name/],
    [
      'pages without an address',
      ['related', folder, ...out],
      /page\.html names no canonical address of its own\. Say where the site is: --site/,
    ],
  ];
  for (const [about, words, said] of WRONG) {
    it(`says what to mend: ${about}`, async () => {
      const { code, progress } = await command(...words);
      assert.match(progress, said);
      assert.equal(code, 2);
    });
  }

  const FAILING: readonly [about: string, input: string, said: RegExp][] = [
    ['no posts', empty, /empty\.json holds no posts\. Each needs a title and an http\(s\) address/],
    ['broken JSON', broken, /broken\.json is broken JSON\. Check it with a JSON validator/],
    ['a broken line', lines, /lines\.jsonl, line 3, is broken JSON/],
    ['a page for a feed', page, /page\.html is no feed/],
    [
      'an address that leads nowhere',
      'http://127.0.0.1:9/feed',
      /^http:\/\/127\.0\.0\.1:9\/feed could/,
    ],
  ];
  for (const [about, input, said] of FAILING) {
    it(`fails with a reason: ${about}`, async () => {
      const { code, progress } = await command('related', input, ...out);
      assert.match(progress, said);
      assert.equal(code, 1);
    });
  }
});

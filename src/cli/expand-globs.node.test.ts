import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expandGlobs } from './expand-globs.js';
import { temporaryFolder } from './testing/command.js';

describe('a pattern of files', () => {
  const folder = temporaryFolder();
  const FILES = ['b.json', 'a.json', 'a.html', '[x].json', 'in/c.json', 'in/deep/d.json'];
  const OTHERS = ['.hidden/e.json', 'node_modules/f/g.json', 'in/.h.json'];
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  for (const name of ['.hidden', 'node_modules/f']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const name of [...FILES, ...OTHERS]) writeFileSync(join(folder, name), '{}');
  const expanded = (...words: readonly string[]) =>
    expandGlobs(words.map((word) => `${folder}/${word}`)).map((path) =>
      path.slice(folder.length + 1).replaceAll('\\', '/'),
    );

  it('means the files that it matches, in the order of their names', () => {
    assert.deepEqual(expanded('*.json'), ['[x].json', 'a.json', 'b.json']);
    assert.deepEqual(expanded('in/*.json'), ['in/c.json']);
    assert.deepEqual(expanded('{a,b}.*'), ['a.html', 'a.json', 'b.json']);
    assert.deepEqual(expanded('**/[cd].json'), ['in/c.json', 'in/deep/d.json']);
  });

  it('means nothing that is hidden or that npm has installed', () => {
    assert.deepEqual(
      expanded('**/*.json').filter((name) => /node_modules|\/\./.test(`/${name}`)),
      [],
    );
  });

  it('is none where a file has that name, nor where it is an address, an id or standard input', () => {
    assert.deepEqual(expanded('[x].json'), ['[x].json']);
    const words = ['https://example.org/a.json?b=*', 'ketamine-vs-antidepressants', '-', 'no.json'];
    assert.deepEqual(expandGlobs(words), words);
  });

  it('is refused where it matches no file', () => {
    assert.throws(() => expanded('*.jsn'), /\*\.jsn matches no file\./);
    assert.throws(() => expanded('none/*.json'), /matches no file/);
  });
});

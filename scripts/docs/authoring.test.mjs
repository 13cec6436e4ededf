import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { authoringExample } from './authoring.mjs';

/** What docs/authoring.md tells people to write is a comparison in which nothing is found. */

/** @typedef {typeof import('../../src/model/comparison/parse-comparison.js')} Parsing */
/** @typedef {typeof import('../../src/check/check.js')} Checking */

const { parseComparison } = /** @type {Parsing} */ (
  await tsImport('../../src/model/comparison/parse-comparison.ts', import.meta.url)
);
const { check } = /** @type {Checking} */ (
  await tsImport('../../src/check/check.ts', import.meta.url)
);

/** @typedef {{ command: (...words: string[]) => Promise<{ code: number }>, temporaryFolder: () => string }} Running */

const { command, temporaryFolder } = /** @type {Running} */ (
  await tsImport('../../src/cli/testing/command.ts', import.meta.url)
);

/** While its review is not overdue. */
const TODAY = new Date('2026-06-01T12:00:00Z');
const BYTES = 40_000;

const page = readFileSync('docs/authoring.md', 'utf8');
const example = authoringExample();

describe('docs/authoring.md', () => {
  it('shows every kind of row that it names', () => {
    const named = [...page.matchAll(/^\| .+ \| `(\w+)` \| \[/gm)].map(([, kind]) => kind);
    const shown = new Set(example.sections.flatMap(({ rows }) => rows.map(({ kind }) => kind)));
    assert.equal(named.length, 6);
    assert.deepEqual([...shown].sort(), named.sort());
  });

  it('replaces what the command that it names has begun', async () => {
    const [, typed = ''] = /^npx treatment-compare init headache\.json (.+)$/m.exec(page) ?? [];
    const words = [...typed.matchAll(/"([^"]+)"|\S+/g)].map(([word, quoted = word]) => quoted);
    const file = join(temporaryFolder(), 'headache.json');
    assert.equal((await command('init', file, ...words)).code, 0);
    const begun = JSON.parse(readFileSync(file, 'utf8'));
    const idsOf = (/** @type {readonly { id: string }[]} */ things) => things.map(({ id }) => id);
    assert.equal(begun.id, example.id);
    assert.deepEqual(idsOf(begun.treatments), idsOf(example.treatments));
    const shown = idsOf(example.sections);
    assert.deepEqual(
      idsOf(begun.sections),
      shown.filter((id) => idsOf(begun.sections).includes(id)),
    );
  });

  it('shows a document in which nothing is found', () => {
    const { comparison, diagnostics } = parseComparison(example);
    assert.deepEqual(diagnostics, []);
    assert.ok(comparison);
    const { findings } = check({ comparison, language: 'en', today: TODAY });
    assert.deepEqual(findings, []);
  });

  it('has small pictures, each with words for it', () => {
    const pictures = [...page.matchAll(/^!\[(.+)\]\((images\/.+)\)$/gm)];
    assert.equal(pictures.length, 7);
    for (const [, words = '', path = ''] of pictures) {
      assert.ok(words.length > 40, path);
      assert.ok(statSync(`docs/${path}`).size < BYTES, path);
    }
  });
});

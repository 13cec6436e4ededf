import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { authoringExample } from './authoring.mjs';

/** What docs/authoring.md tells people to write is a comparison in which nothing is found. */

/** @typedef {typeof import('../../src/check/judge-document.js')} Judges */

const { judgeDocument } = /** @type {Judges} */ (
  await tsImport('../../src/check/judge-document.ts', import.meta.url)
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

/** @param {Record<string, unknown>} document */
const judged = (document) =>
  judgeDocument(
    document,
    { settings: {}, language: 'en', today: TODAY },
    { ids: [], find: () => ({ diagnostics: [] }) },
  );

/** @param {string} field of the document, or of its treatments */
function judgedWithout(field) {
  const without = (/** @type {Record<string, unknown>} */ whole) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field));
  return judged({ ...without(example), treatments: example.treatments.map(without) });
}

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
    const { told, scores } = judged(example);
    assert.deepEqual(told, []);
    for (const { met, judged: all } of scores) assert.equal(met, all);
  });

  it('promises of what no page may hide what comes without it', () => {
    const part = page.slice(
      page.indexOf('### What no page may hide'),
      page.indexOf('### Who says so'),
    );
    const promised = [...part.matchAll(/^- `(\w+)`/gm)].map(([, field = '']) => field);
    assert.deepEqual(promised, ['approval', 'seriousRisks', 'lastReviewed', 'crisisLines']);
    for (const field of promised) {
      const { told } = judgedWithout(field);
      assert.ok(
        told.some(({ severity, path }) => severity === 'error' && path.includes(field)),
        `${field}: ${JSON.stringify(told)}`,
      );
    }
  });

  it('promises an error of what is still to be written', () => {
    const { told } = judged({ ...example, method: 'TODO: how it was searched' });
    assert.deepEqual(
      told.map(({ rule, severity, path }) => [rule, severity, path]),
      [['to-do', 'error', '$.method']],
    );
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

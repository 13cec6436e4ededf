import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type ContentHistory, SEVERITIES, textFingerprint } from '../model/corrections.js';
import { LANGUAGES, rawDocument } from './testing/built-in.js';

const PATH = 'src/content/ketamine-vs-antidepressants.corrections.json';
const history = JSON.parse(readFileSync(PATH, 'utf8')) as ContentHistory;
const [newest, ...older] = history.versions;

describe('what was corrected in the built-in comparison', () => {
  it('is told up to the version that each language names', () => {
    for (const language of LANGUAGES) {
      const { id, version } = rawDocument(language);
      assert.equal(id, history.id);
      assert.deepEqual(version, { number: newest?.version, date: newest?.date }, language);
    }
  });

  it('knows the text of the newest version: another text is another version, or this one is not released yet', () => {
    const fingerprints = Object.fromEntries(
      LANGUAGES.map((language) => [language, textFingerprint(rawDocument(language))]),
    );
    if (process.env.UPDATE) {
      const versions = [{ ...newest, fingerprints }, ...older];
      writeFileSync(PATH, `${JSON.stringify({ ...history, versions }, null, 2)}\n`);
      return;
    }
    const hint = 'Raise the version and say what was wrong, or run this test with UPDATE=1';
    assert.deepEqual(newest?.fingerprints, fingerprints, hint);
  });

  it('has each version once, the newest first', () => {
    const dates = history.versions.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse());
    const numbers = history.versions.map(({ version }) => version);
    assert.equal(new Set(numbers).size, numbers.length);
  });

  it('says of each correction how grave it is, what was wrong and what is right', () => {
    for (const { corrections } of history.versions) {
      for (const { severity, wrong, right } of corrections) {
        assert.ok(SEVERITIES.includes(severity), severity);
        assert.ok(wrong.trim() && right.trim() && wrong !== right);
      }
    }
  });
});

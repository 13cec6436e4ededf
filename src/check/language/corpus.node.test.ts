import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseComparison } from '../../model/comparison/parse-comparison.js';
import { toPath } from '../../model/diagnostics/finding.js';
import { readTexts } from './read-text.js';
import { PLANTED } from '../testing/bad/planted.js';
import { LANGUAGE_RULES } from './rules.js';

/** The least share of planted faults that has to be found. */
const RECALL = 0.9;
/** The most findings in 1,000 words that are none. */
const FALSE_FINDINGS = 2;

const CONTENT = '../../content/ketamine-vs-antidepressants';
const SAMPLES = '../../../demo/documents/';
/** What nobody would find fault with, but for the findings that are meant. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  [`${CONTENT}.en.json`]: [],
  [`${CONTENT}.es.json`]: [],
  [`${SAMPLES}knee-osteoarthritis.json`]: [],
  [`${SAMPLES}neck-german.json`]: [],
  // Its author wrote no words for those counted, which is what it shows.
  [`${SAMPLES}chart-edges.json`]: ['one-frame-only $.sections[2].rows[0]'],
  // Charts alone.
  [`${SAMPLES}chart-edges-per-thousand.json`]: ['unknown-said $.summary'],
};

function judge(file: string) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { comparison, diagnostics } = parseComparison(JSON.parse(text));
  assert.ok(comparison, JSON.stringify(diagnostics));
  const subject = { comparison, language: comparison.lang ?? 'en', today: new Date('2026-06-01') };
  const found = LANGUAGE_RULES.flatMap((rule) =>
    [...rule.find(subject)].map(({ path }) => `${rule.id} ${toPath(path)}`),
  );
  const words = readTexts(comparison).reduce(
    (sum, { text: said }) => sum + said.split(' ').length,
    0,
  );
  return { found: new Set(found), words };
}

describe('the rules of language', () => {
  for (const [name, faults] of Object.entries(PLANTED)) {
    it(`find the faults that a hasty author left in ${name}, and few else`, (test) => {
      const { found, words } = judge(`../testing/bad/${name}`);
      const planted = new Set(faults.map((fault) => fault.join(' ')));
      const missed = [...planted].filter((fault) => !found.has(fault));
      const surplus = [...found].filter((fault) => !planted.has(fault));
      test.diagnostic(
        `${planted.size - missed.length} of ${planted.size} found; ${surplus.length} findings more in ${words} words`,
      );
      assert.ok(missed.length <= planted.size * (1 - RECALL), missed.join('\n'));
      assert.ok((surplus.length / words) * 1000 <= FALSE_FINDINGS, surplus.join('\n'));
    });
  }

  for (const [file, meant] of Object.entries(GOOD)) {
    it(`find nothing wrong in ${file.split('/').at(-1)}`, (test) => {
      const { found, words } = judge(file);
      test.diagnostic(`${words} words`);
      assert.deepEqual([...found], meant);
    });
  }
});

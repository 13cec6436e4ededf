import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeJson } from './judge-json.js';
import { faultless } from './testing/faultless.js';

const judging = { settings: {}, language: 'en', today: new Date('2026-06-01') };
const rulesIn = (text: string, comparisons = {}) =>
  judgeJson(text, judging, comparisons).told.map(({ rule }) => rule);

describe('judging a text', () => {
  it('finds nothing in what has no fault', () => {
    const document = faultless();
    const judged = judgeJson(JSON.stringify(document), judging, {});
    assert.deepEqual(judged.told, []);
    assert.deepEqual(judged.document, document);
    assert.equal(judged.comparison?.title, document.title);
  });

  it('tells what keeps it from being JSON, and nothing else', () => {
    const { document, comparison, told } = judgeJson('{“title”: 1}', judging, {});
    assert.deepEqual([document, comparison], [undefined, undefined]);
    assert.match(told.map(({ rule, message }) => rule + message).join(), /^invalid-json.*curly/);
  });

  it('tells what the elements find and what the rules find', () => {
    const { funding: _, ...document } = faultless();
    const rules = rulesIn(JSON.stringify({ ...document, colour: 'red' }));
    assert.deepEqual(rules.sort(), ['funding', 'unknown-field']);
  });

  it('tells of a text that was pasted by mistake, and looks no further', () => {
    const document = { ...faultless(), summary: ['Fine.', 'Word '.repeat(200_000)] };
    const { comparison, told } = judgeJson(JSON.stringify(document), judging, {});
    assert.equal(comparison, undefined);
    assert.deepEqual(
      told.map(({ rule, severity, path }) => [rule, severity, path]),
      [['too-long', 'error', '$.summary[1]']],
    );
  });

  it('looks into what is very deep and very long', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    assert.deepEqual(rulesIn(deep), ['wrong-type']);
    const long = { ...faultless(), summary: [...Array(200_000).keys()].map(() => 'A word.') };
    const rules = rulesIn(JSON.stringify({ ...long, title: 'x'.repeat(30_000) }));
    assert.deepEqual(rules, ['too-long']);
  });

  it('reads what adds to another of those given, and to no other', () => {
    const base = { ...faultless(), id: 'base' };
    const addition = JSON.stringify({ extends: 'base', lang: 'en', id: 'added' });
    assert.ok(judgeJson(addition, judging, { base: { en: base } }).comparison);
    assert.ok(!judgeJson(addition, judging, {}).comparison);
  });
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { keysOf, parsed } from '../testing/documents.js';
import type { Rule, RuleExample, RuleFinding } from './rule.js';
import { RULES } from './rules/index.js';
import { faultless } from './testing/faultless.js';
import { withExample } from './testing/with-example.js';

const TODAY = new Date('2026-06-01T12:00:00Z');

function findingsOf(rule: Rule, document: unknown): RuleFinding[] {
  const comparison = parsed(document);
  return [...rule.find({ comparison, language: comparison.lang ?? 'en', today: TODAY })];
}

/** Whether one of two places holds the other, or they are the same. */
function meet(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((key, index) => index >= other.length || key === other[index]);
}

const isAtExample = ({ path }: RuleFinding, example: RuleExample): boolean =>
  Object.keys(example).some((place) => meet(keysOf(place), path));

describe('the rules', () => {
  it('are each a file of its name, told apart by their ids', () => {
    const files = readdirSync(new URL('rules/', import.meta.url)).filter(
      (file) => file !== 'index.ts' && !file.includes('.test.'),
    );
    assert.deepEqual(RULES.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it('find no fault with the document that examples are merged into, nor does the parser', () => {
    assert.deepEqual(parseComparison(faultless()).diagnostics, []);
    for (const rule of RULES) assert.deepEqual(findingsOf(rule, faultless()), [], rule.id);
  });

  for (const rule of RULES) {
    it(`${rule.id} finds the fault of its bad example where it is, and none in the good one`, () => {
      const bad = findingsOf(rule, withExample(rule.bad));
      assert.ok(bad.length > 0, 'finds nothing');
      assert.ok(
        bad.some((finding) => isAtExample(finding, rule.bad)),
        `finds it elsewhere: ${JSON.stringify(bad)}`,
      );
      assert.deepEqual(findingsOf(rule, withExample(rule.good)), []);
    });

    it(`${rule.id} is told in whole words`, () => {
      const [{ message, mend } = { message: '', mend: '' }] = findingsOf(
        rule,
        withExample(rule.bad),
      );
      assert.match(rule.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(rule.title, /^\P{Ll}.*[^.]$/u);
      assert.match(rule.why, /[.?!”]$/);
      assert.match(message, /[^.]$/);
      assert.match(mend, /^\P{Ll}.*[.?!]$/u);
    });
  }
});

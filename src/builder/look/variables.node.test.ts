import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isPlainValue, lookRule, VARIABLES } from './variables.js';

describe('the look that an author chooses', () => {
  it('knows the variables that the elements have, and no others', () => {
    const documented = ['element-base', 'comparison-element'].flatMap((file) => {
      const source = readFileSync(`src/elements/${file}.ts`, 'utf8');
      return [...source.matchAll(/@cssproperty \[?(--tc-[\w-]+)/g)].map(([, name]) => name);
    });
    assert.deepEqual(Object.keys(VARIABLES).sort(), documented.sort());
  });

  it('is a rule for the element, and nothing where nothing is chosen', () => {
    assert.equal(
      lookRule('treatment-compare', { '--tc-accent': '#7a3e9d' }),
      'treatment-compare {\n  --tc-accent: #7a3e9d;\n}',
    );
    assert.equal(lookRule('treatment-compare', {}), '');
  });

  it('holds no value that ends the rule or asks for a file', () => {
    for (const value of ['red', 'oklch(0.5 0.1 220)', '"Gill Sans", sans-serif', '0.5em']) {
      assert.ok(isPlainValue(value), value);
    }
    for (const value of [
      '</style><script>',
      'red; color: blue',
      'red} body {display: none',
      'URL(https://example.org)',
      '\\3c/style>',
      'image-set(url(x))',
      'image("x.png")',
    ]) {
      assert.ok(!isPlainValue(value), value);
    }
  });
});

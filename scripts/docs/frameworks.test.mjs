import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** What docs/frameworks.md shows is what the apps do, which are built and tested. */

const SNIPPET = /<!-- from (\S+) -->\n```\w+\n(.*?)```/gs;
const snippets = [...readFileSync('docs/frameworks.md', 'utf8').matchAll(SNIPPET)];

const packed = (/** @type {string} */ code) => code.replace(/\s+/g, ' ').trim();

describe('docs/frameworks.md', () => {
  it('shows each framework', () => {
    const shown = new Set(snippets.map(([, path = '']) => path.split('/')[3]));
    assert.deepEqual([...shown].sort(), ['angular', 'preact', 'react', 'solid', 'svelte', 'vue']);
  });

  for (const [, path = '', code = ''] of snippets) {
    const [first = ''] = code.trim().split('\n');
    it(`takes “${first}” from ${path}`, () => {
      let source = packed(readFileSync(path, 'utf8'));
      for (const piece of code.split('…').map(packed)) {
        const start = source.indexOf(piece);
        assert.ok(start >= 0, `${path} does not hold: ${piece}`);
        source = source.slice(start + piece.length);
      }
    });
  }
});

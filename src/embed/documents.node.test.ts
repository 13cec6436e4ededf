import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readParameters } from './parameters.js';

const written = readFileSync('docs/embed.md', 'utf8');
const addresses = [...written.matchAll(/embed\/\?([^"]+)"/g)].map(([, query = '']) =>
  query.replaceAll('&amp;', '&'),
);

describe('the addresses that docs/embed.md tells people to write', () => {
  it('show each of the elements', () => {
    assert.equal(addresses.length, 4);
    const tags = addresses.map((query) => {
      const asked = readParameters(query);
      assert.ok('tag' in asked, query);
      return asked.tag;
    });
    assert.equal(new Set(tags).size, 4);
  });
});

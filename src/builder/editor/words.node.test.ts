import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesIn } from '../../model/fill.js';
import { COMPARISON, type Described, fieldsOf, itemOf, kindsOf, waysOf } from './form/described.js';
import { EDITOR_WORDS } from './words.js';

const { en, es } = EDITOR_WORDS;

/** Every field that the schema has, by its name. */
function namesIn(described: Described): string[] {
  const ways = waysOf(described);
  if (ways.length > 1) return ways.flatMap(namesIn);
  const fields = fieldsOf(described);
  const item = itemOf(described);
  const inside = [...fields, ...(item ? [item] : []), ...kindsOf(described).values()];
  return [...fields.map(({ name }) => name), ...inside.flatMap(namesIn)];
}

describe('the words of the editor', () => {
  it('are all there in Spanish', () => {
    for (const [name, words] of Object.entries(en)) {
      const own = es[name as keyof typeof es];
      if (typeof words === 'string') assert.equal(placesIn(own as string), placesIn(words), name);
      else for (const key of Object.keys(words as object)) assert.ok(key in (own as object), key);
    }
  });

  it('name every field in Spanish', () => {
    const missing = [...new Set(namesIn(COMPARISON))].filter((name) => !(name in es.fields));
    assert.deepEqual(missing, []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesIn } from '../../model/fill.js';
import { SYSTEMS } from '../systems.js';
import { en } from './en.js';
import { es } from './es.js';

describe('the words of the page for authors', () => {
  it('have the same places to fill in each language', () => {
    for (const [key, words] of Object.entries(en)) {
      assert.equal(placesIn(es[key as keyof typeof en]), placesIn(words), key);
    }
  });

  it('are of another language in each', () => {
    const same = Object.entries(en).filter(([key, words]) => es[key as keyof typeof en] === words);
    assert.deepEqual(
      same.map(([key]) => key),
      ['machinesCode'],
    );
  });

  it('say as many steps for each system in each language', () => {
    for (const system of SYSTEMS) assert.equal(system.en.length, system.es.length, system.id);
    assert.equal(new Set(SYSTEMS.map(({ id }) => id)).size, SYSTEMS.length);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effectGroups } from './effect-groups.js';
import type { Effect } from './rows/effects.js';
import fc from '../../testing/fast-check.js';

const effect = (label: string, events: number, comparator: number, group?: string): Effect => ({
  label,
  events,
  comparator,
  group,
});

const shown = (...[effects, order]: Parameters<typeof effectGroups>) =>
  effectGroups(effects, order).map(
    ({ name, effects }) => `${name ?? '-'}: ${effects.map(({ label }) => label).join(' ')}`,
  );

const mixed = [
  effect('sick', 20, 10, 'Stomach'),
  effect('dizzy', 30, 5, 'Head'),
  effect('pain', 3, 2, 'Stomach'),
  effect('ache', 5, 25, 'Head'),
  effect('loose', 40, 1, 'Stomach'),
];

describe('effects', () => {
  it('stay in the order of their author, each with its group, groups as they are first met', () => {
    assert.deepEqual(shown(mixed, 'author'), ['Stomach: sick pain loose', 'Head: dizzy ache']);
  });

  it('begin with the largest difference where the row says so, in whichever direction it goes', () => {
    assert.deepEqual(shown(mixed, 'difference'), ['Stomach: loose sick pain', 'Head: dizzy ache']);
    const head = mixed.filter(({ group }) => group === 'Head').reverse();
    assert.deepEqual(shown(head, 'difference'), ['Head: dizzy ache']);
    assert.deepEqual(
      shown([effect('up', 12, 2), effect('down', 1, 31), effect('same', 50, 50)], 'difference'),
      ['-: down up same'],
    );
  });

  it('that differ as much stay in the order of their author', () => {
    const even = ['b', 'c', 'a', 'd'].map((label, index) =>
      effect(label, 10 + index, index % 2 ? 20 + index : index),
    );
    assert.deepEqual(shown(even, 'difference'), ['-: b c a d']);
  });

  it('without a group are one of their own', () => {
    const effects = [effect('a', 1, 0), effect('b', 2, 0, 'Skin'), effect('c', 3, 0)];
    assert.equal(effectGroups(effects, 'author').filter(({ name }) => !name).length, 1);
    assert.deepEqual(shown(effects, 'author').sort(), ['-: a c', 'Skin: b']);
  });

  const any = fc.array(
    fc.record({
      label: fc.uuid(),
      events: fc.integer({ min: 0, max: 100 }),
      comparator: fc.integer({ min: 0, max: 100 }),
      group: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
    }),
  );

  it('are all there once, under one heading each, and the list of the document is left alone', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('author', 'difference'), (effects, order) => {
        const before = [...effects];
        const groups = effectGroups(effects, order);
        assert.deepEqual(effects, before);
        assert.equal(new Set(groups.map(({ name }) => name)).size, groups.length);
        const all = groups.flatMap(({ effects }) => effects);
        assert.deepEqual(new Set(all), new Set(effects));
        assert.equal(all.length, effects.length);
        for (const { name, effects } of groups) {
          assert.ok(effects.length > 0, 'no heading without an effect');
          for (const { group } of effects) assert.equal(group, name);
        }
      }),
    );
  });

  it('never rise in difference within a group that is ordered by it', () => {
    fc.assert(
      fc.property(any, (effects) => {
        for (const group of effectGroups(effects, 'difference')) {
          const differences = group.effects.map(({ events, comparator }) =>
            Math.abs(events - comparator),
          );
          assert.deepEqual(
            differences,
            [...differences].sort((a, b) => b - a),
          );
        }
      }),
    );
  });
});

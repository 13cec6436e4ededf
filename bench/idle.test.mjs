import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isQuiet } from './idle.mjs';

describe('a page', () => {
  const before = {
    ScriptDuration: 1,
    LayoutCount: 2,
    RecalcStyleCount: 3,
    Nodes: 4,
    TaskDuration: 5,
  };

  it('is quiet while nothing of it ran and nothing in it changed', () => {
    assert.ok(isQuiet(before, { ...before, TaskDuration: 6 }));
  });

  for (const name of ['ScriptDuration', 'LayoutCount', 'RecalcStyleCount', 'Nodes']) {
    it(`is not quiet when ${name} changes`, () => {
      assert.ok(!isQuiet(before, { ...before, [name]: 9 }));
    });
  }
});

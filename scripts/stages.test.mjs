import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInLanes } from './stages.mjs';

/** Stages that write down when they begin and end, and end when they are told to. */
function machine() {
  /** @type {string[]} */
  const log = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  /** @type {(name: string, needs?: string[], failed?: number) => import('./stages.mjs').Stage} */
  const stage = (name, needs = [], failed = 0) => ({
    name,
    needs,
    run: async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => ends.set(name, () => resolve(undefined)));
      log.push(`${name} ends`);
      return { passed: 1, failed };
    },
  });
  const end = async (/** @type {string} */ name) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, stage, end };
}

describe('stages in lanes', () => {
  it('run side by side, the next as soon as a lane is free', async () => {
    const { log, stage, end } = machine();
    const all = runInLanes([stage('a'), stage('b'), stage('c')], 2, () => {});
    assert.deepEqual(log, ['a begins', 'b begins']);
    await end('b');
    assert.deepEqual(log.slice(2), ['b ends', 'c begins']);
    await end('a');
    await end('c');
    const lines = (await all).map(({ line }) => line.replace(/\(.*/, ''));
    assert.deepEqual(
      lines,
      ['a', 'b', 'c'].map((name) => `ok: ${name}, 1 passed, 0 failed `),
    );
  });

  it('wait for what they need, however that ends, while others go ahead', async () => {
    const { log, stage, end } = machine();
    const all = runInLanes(
      [stage('build', [], 1), stage('pages', ['build']), stage('lint')],
      2,
      () => {},
    );
    assert.deepEqual(log, ['build begins', 'lint begins']);
    await end('lint');
    assert.deepEqual(log.slice(2), ['lint ends']);
    await end('build');
    assert.deepEqual(log.slice(3), ['build ends', 'pages begins']);
    await end('pages');
    assert.equal((await all)[0]?.tally.failed, 1);
  });

  it('hand on the names of failed tests', async () => {
    const name = '✗ a.test.ts: counts: expected 1 to be 2';
    const run = async (/** @type {import('./stages.mjs').Write} */ write) => {
      write(`some words\n${name.slice(0, 5)}`);
      write(`${name.slice(5)}\n1 passed, 1 failed\n`);
      return { passed: 1, failed: 1 };
    };
    const [result] = await runInLanes([{ name: 'browser', run }], 1, () => {});
    assert.deepEqual(result?.failures, [name]);
  });

  it('do not wait for a stage that nobody asked for', async () => {
    const { log, stage, end } = machine();
    const all = runInLanes([stage('pages', ['build'])], 1, () => {});
    assert.deepEqual(log, ['pages begins']);
    await end('pages');
    assert.equal((await all).length, 1);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidIn } from './fields.js';

describe('a field that was filled in where no script ran', () => {
  for (const [name, value, said] of [
    ['mark-at-home', '1', [{ kind: 'mark', value: 'at-home', mark: 'little' }]],
    ['lean-heat/cold-pack', '0', [{ kind: 'lean', pair: 'heat/cold-pack', leaning: -2 }]],
    ['check-2', '1', [{ kind: 'answer', question: 2, answer: 1 }]],
    ['note-asks', 'How long?', [{ kind: 'write', note: 'asks', text: 'How long?' }]],
    ['own', 'My garden', [{ kind: 'add', label: 'My garden' }]],
    ['mark-at-home', '9', []],
    ['lean-heat/cold-pack', 'on', []],
    ['note-asks', '', []],
    ['frame-0', '1', []],
    ['', 'on', []],
  ] as const) {
    it(`says ${JSON.stringify(said)}: ${name} ${value}`, () => {
      assert.deepEqual(saidIn({ name, value }), said);
    });
  }
});

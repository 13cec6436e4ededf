import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keysOf } from '../../testing/documents.js';
import fc from '../../testing/fast-check.js';
import { toPath } from './finding.js';

describe('a path', () => {
  const examples: [keys: (string | number)[], path: string][] = [
    [[], '$'],
    [['title'], '$.title'],
    [['rows', 2, 'cells', 'x-y'], '$.rows[2].cells["x-y"]'],
    [['$schema'], '$.$schema'],
    [['a b', ''], '$["a b"][""]'],
    [['say "hi"'], '$["say \\"hi\\""]'],
    [['1'], '$["1"]'],
    [['__proto__'], '$.__proto__'],
  ];
  for (const [keys, path] of examples) {
    it(`is written ${path}`, () => assert.equal(toPath(keys), path));
  }

  it('leads back to its keys', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(), fc.string(), fc.constantFrom('a-b', 'rows', '"', '\\'))),
        (keys) => {
          assert.deepEqual(keysOf(toPath(keys)), keys);
        },
      ),
    );
  });
});

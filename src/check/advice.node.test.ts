import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extendedAmong } from '../model/comparison/extended-among.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { advise } from './advice.js';
import { faultless } from './testing/faultless.js';

const ADDED = {
  extends: 'heat-or-cold',
  from: { name: 'Example Clinic', date: '2026-01-01' },
  sections: [
    {
      id: 'glance',
      rows: [
        { kind: 'facts', label: 'Room', cells: { heat: { value: '2' }, cold: { value: '3' } } },
      ],
    },
  ],
  sources: [],
};

function toldOf(more: object) {
  const document = { ...ADDED, ...more };
  const { diagnostics } = parseComparison(
    document,
    extendedAmong({ 'heat-or-cold': { en: faultless() } }),
  );
  return advise(diagnostics, document, ['heat-or-cold']);
}

describe('advice on additions', () => {
  it('is none where nothing is wrong', () => {
    assert.deepEqual(toldOf({}), []);
  });

  it('stops what would change the comparison that is extended', () => {
    const [field] = toldOf({ treatments: [] });
    assert.deepEqual([field?.severity, field?.path], ['error', '$.treatments']);
    const [gist] = toldOf({ sections: [{ ...ADDED.sections[0], gist: 'Heat is better.' }] });
    assert.deepEqual([gist?.severity, gist?.path], ['error', '$.sections[0].gist']);
  });

  it('only warns of a field that is nothing', () => {
    assert.equal(toldOf({ colour: 'red' })[0]?.severity, 'warning');
  });

  it('names the comparison that was meant', () => {
    assert.equal(toldOf({ extends: 'heat-or-cald' })[0]?.hint, 'Did you mean "heat-or-cold"?');
    assert.match(toldOf({ extends: 'tea' })[0]?.hint ?? '', /^Use one of "heat-or-cold"/);
  });
});

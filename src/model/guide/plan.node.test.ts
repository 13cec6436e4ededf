import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsed } from '../../testing/documents.js';
import fc from '../../testing/fast-check.js';
import { guidedDocument, guideOf } from '../../testing/guides.js';
import { fromKept, toKept } from './kept.js';
import { planOf } from './plan.js';
import { after, MARKS, NOTHING_SAID } from './state.js';

const comparison = parsed(guidedDocument());
const guide = guideOf(comparison);
const marks = fc.dictionary(
  fc.constantFrom(...guide.values.map(({ id }) => id)),
  fc.constantFrom(...MARKS),
);

describe('a plan', () => {
  it('shows every value and each of its rows once, those that matter first, and treatments as they are', () => {
    fc.assert(
      fc.property(marks, (said) => {
        const before = JSON.stringify(comparison.treatments);
        const { marked, others } = planOf(comparison, guide, { marks: said });
        const all = [...marked, ...others];
        assert.equal(new Set(all.map(({ value }) => value.id)).size, guide.values.length);
        const rows = all.flatMap((each) => each.rows);
        assert.equal(new Set(rows).size, rows.length);
        const order = marked.map(({ mark }) => ['much', 'little', 'unsure'].indexOf(mark ?? ''));
        assert.deepEqual(order, [...order].sort());
        assert.equal(JSON.stringify(comparison.treatments), before);
      }),
    );
  });

  it('shows a tension where both values matter', () => {
    const tensions = (said: Record<string, 'much' | 'not'>) =>
      planOf(comparison, guide, { marks: said }).tensions.length;
    assert.equal(tensions({ soon: 'much', 'at-home': 'much' }), 1);
    assert.equal(tensions({ soon: 'much', 'at-home': 'not' }), 0);
    assert.equal(tensions({ soon: 'much' }), 0);
  });
});

describe('what is kept', () => {
  it('comes back as it was, and only what fits the guide', () => {
    fc.assert(
      fc.property(marks, fc.string(), (said, told) => {
        const state = after(
          { ...NOTHING_SAID, marks: { ...said } },
          { kind: 'write', note: 'told', text: told },
        );
        assert.deepEqual(fromKept(toKept(state), guide, []), state);
      }),
    );
    assert.deepEqual(
      fromKept('{"marks":{"none":"much","soon":"best"},"own":7}', guide, []),
      NOTHING_SAID,
    );
    assert.equal(fromKept('no JSON', guide, []), undefined);
  });
});

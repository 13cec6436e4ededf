import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultless } from '../../../check/testing/faultless.js';
import { parseComparison } from '../../../model/comparison/parse-comparison.js';
import { parseGuide } from '../../../model/comparison/guide.js';
import { removeAt } from './change.js';
import { freeId, idsIn, withId, withoutCells } from './ids.js';

const diagnosticsOf = (document: unknown) => {
  const { comparison, diagnostics } = parseComparison(document);
  assert.ok(comparison);
  return [...diagnostics, ...parseGuide(comparison).diagnostics].map(({ path }) => path);
};

describe('an id made of a label', () => {
  it('has the letters of the label, and is that of no other part', () => {
    assert.equal(freeId('Cold pack', 'treatment', []), 'cold-pack');
    assert.equal(freeId('¿Cuánto cuesta?', 'row', []), 'cuanto-cuesta');
    assert.equal(freeId('Cold pack', 'treatment', ['cold-pack', 'cold-pack-2']), 'cold-pack-3');
    assert.equal(freeId('One two three four five six', 'row', []), 'one-two-three-four-five');
  });

  it('is a word and a number where the label has no letter for it', () => {
    assert.equal(freeId('', 'treatment', []), 'treatment-1');
    assert.equal(freeId('عربي', 'treatment', ['treatment-1']), 'treatment-2');
    assert.equal(freeId('5-HTP', 'treatment', []), 'treatment-1');
  });
});

describe('another id', () => {
  for (const [list, index] of [
    ['treatments', 0],
    ['sources', 0],
    ['sections', 1],
  ] as const) {
    it(`of one of the ${list} is said wherever it is referred to`, () => {
      const document = faultless();
      const old = document[list]![index]!.id;
      const renamed = withId(document, [list, index], 'quite-new');
      assert.deepEqual(diagnosticsOf(renamed), []);
      assert.ok(!idsIn(renamed).includes(old));
      assert.deepEqual(document, faultless());
    });
  }

  it('of a row or of a value is said in the guide', () => {
    const row = withId(faultless(), ['sections', 1, 'rows', 0], 'better');
    assert.deepEqual(diagnosticsOf(row), []);
    const value = withId(row, ['guide', 'values', 1], 'sooner');
    assert.deepEqual(diagnosticsOf(value), []);
  });

  it('that another part has changes no reference, so that the two stay apart', () => {
    const doubled = withId(faultless(), ['treatments', 0], 'cold') as ReturnType<typeof faultless>;
    const [row] = doubled.sections[0]!.rows;
    assert.deepEqual(Object.keys((row as { cells: object }).cells), ['heat', 'cold']);
  });
});

it('a treatment that is taken out takes its cells along', () => {
  const without = removeAt(withoutCells(faultless(), 'cold'), ['treatments', 1]);
  assert.ok(!JSON.stringify((without as { sections: unknown }).sections).includes('"cold":'));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultless } from '../../../check/testing/faultless.js';
import { withFirstId, withIdOfLabel, withValue } from './changes.js';
import { rowAt, rowDocument } from './row-document.js';
import { sourceNumber } from './source-number.js';
import { typedValue } from './typed.js';

const MADE = new Set(['treatment-1']);

describe('a value', () => {
  it('stands among the others in the order of the schema', () => {
    const document = withValue({ title: 'T', sections: [] }, ['treatments'], []);
    assert.deepEqual(Object.keys(document as object), ['title', 'treatments', 'sections']);
  });

  it('that is cleared goes, with what is left empty around it', () => {
    assert.deepEqual(withValue({ condition: { name: 'x' } }, ['condition', 'name'], undefined), {});
    assert.deepEqual(
      withValue({ treatments: [{ name: 'x' }] }, ['treatments', 0, 'name'], undefined),
      {
        treatments: [{}],
      },
    );
    const row = { kind: 'facts', cells: { heat: { value: 'x' } } };
    assert.deepEqual(
      withValue(
        { sections: [{ rows: [row] }] },
        ['sections', 0, 'rows', 0, 'cells', 'heat', 'value'],
        undefined,
      ),
      { sections: [{ rows: [{ kind: 'facts', cells: {} }] }] },
    );
    assert.deepEqual(withValue({ summary: ['x', 'y'] }, ['summary', 0], undefined), {
      summary: ['', 'y'],
    });
  });

  it('that is typed is a number where one belongs, and stays as it is typed otherwise', () => {
    assert.equal(typedValue('number', '12'), 12);
    assert.equal(typedValue('number', '-0,5'), -0.5);
    assert.equal(typedValue('number', '1.'), '1.');
    assert.equal(typedValue('number', 'many'), 'many');
    assert.equal(typedValue('text', '12'), '12');
    assert.equal(typedValue('text', ''), undefined);
  });
});

describe('the id of a part', () => {
  it('is there from the first, where its kind has one', () => {
    assert.deepEqual(withFirstId(faultless(), ['treatments'], {}), { id: 'treatment-1' });
    assert.deepEqual(withFirstId({}, ['sections', 0, 'rows'], { kind: 'list' }), {
      kind: 'list',
      id: 'row-1',
    });
    assert.deepEqual(withFirstId({}, ['glossary'], {}), {});
  });

  it('follows its label, with its cells', () => {
    const document = {
      treatments: [{ id: 'treatment-1', name: 'Cold pack' }],
      sections: [{ rows: [{ cells: { 'treatment-1': 'x' } }] }],
    };
    assert.deepEqual(withIdOfLabel(document, ['treatments', 0, 'name'], MADE), {
      document: {
        treatments: [{ id: 'cold-pack', name: 'Cold pack' }],
        sections: [{ rows: [{ cells: { 'cold-pack': 'x' } }] }],
      },
      id: 'cold-pack',
    });
  });

  it('that somebody has written stays', () => {
    const document = withValue(faultless(), ['treatments', 0, 'name'], 'Warm pack');
    assert.equal(withIdOfLabel(document, ['treatments', 0, 'name'], MADE).document, document);
  });

  it('of a comparison is made of its title', () => {
    const { document } = withIdOfLabel({ title: 'Heat or cold?' }, ['title'], MADE);
    assert.deepEqual(document, { id: 'heat-or-cold', title: 'Heat or cold?' });
  });
});

describe('the number of a source', () => {
  it('is read with or without what is written before it', () => {
    for (const typed of ['10.1000/182', ' doi:10.1000/182', 'https://doi.org/10.1000/182'])
      assert.deepEqual(sourceNumber(typed), { doi: '10.1000/182' });
    for (const typed of ['23963501', 'PMID: 23963501', 'https://pubmed.ncbi.nlm.nih.gov/23963501/'])
      assert.deepEqual(sourceNumber(typed), { pmid: '23963501' });
  });

  it('is refused where it has the shape of neither', () => {
    for (const typed of ['', 'Packs for necks', '11.1000/182', 'https://example.org/10'])
      assert.equal(sourceNumber(typed), undefined);
  });
});

describe('the drawing of a row', () => {
  it('needs no more of the document than its treatments and sources', () => {
    const { treatments, sources, sections } = faultless();
    assert.ok(rowDocument({ treatments, sources, sections }, ['sections', 1, 'rows', 0]));
  });

  it('is none while it is not filled in', () => {
    const empty = { sections: [{ rows: [{}] }] };
    assert.equal(rowDocument(empty, ['sections', 0, 'rows', 0]), undefined);
  });

  it('goes on while something inside of the row is open', () => {
    const row = ['sections', 1, 'rows', 0];
    assert.deepEqual(rowAt([...row, 'cells', 'heat', 0]), row);
    assert.equal(rowAt(['sections', 1]), undefined);
    assert.equal(rowAt(['guide', 'values', 0, 'rows']), undefined);
  });
});

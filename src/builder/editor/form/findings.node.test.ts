import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultless } from '../../../check/testing/faultless.js';
import { toPath } from '../../../model/diagnostics/finding.js';
import { withValue } from '../../../testing/documents.js';
import { adviceOf } from './advice.js';
import { describedAt } from './described.js';
import { findingsAt, findingsIn, findingsWithin, placed } from './findings.js';
import { crumbs } from './labels.js';
import { EDITOR_WORDS } from '../words.js';

const TODAY = new Date('2026-06-01');
const found = (document: unknown) => placed(findingsIn(document, 'en', TODAY), document);
const placesOf = (document: unknown) => found(document).map(({ keys }) => toPath(keys));

describe('a finding', () => {
  it('is none in a comparison without a fault', () => {
    assert.deepEqual(placesOf(faultless()), []);
  });

  for (const [name, path, value, place] of [
    ['at a field that is missing', '$.treatments[0].name', undefined, '$.treatments[0].name'],
    ['at a field of a rule', '$.sources[0].doi', '10.1000/182.', '$.sources[0].doi'],
    [
      'at the cell of a treatment',
      '$.sections[0].rows[0].cells.heat',
      3,
      '$.sections[0].rows[0].cells.heat',
    ],
    ['at the list that lacks something', '$.crisisLines', [], '$.crisisLines'],
    ['around a field that nobody knows', '$.treatments[0].nmae', 'x', '$.treatments[0]'],
    ['in a text', '$.summary[0]', 'It cites nothing.[@nothing]', '$.summary[0]'],
    ['in the guide', '$.guide.values[0].rows[0]', 'nothing', '$.guide.values[0].rows[0]'],
  ] as const) {
    it(`${name} is shown there`, () => {
      const places = placesOf(withValue(faultless(), path, value));
      assert.ok(places.includes(place), places.join());
    });
  }

  it('leads to a field whatever the document is', () => {
    for (const document of [{}, { treatments: 3 }, { sections: [null] }, { title: {} }])
      assert.ok(found(document).every(({ keys }) => keys.length > 0));
  });

  it('comes before those that are less grave, and is counted around it', () => {
    const document = withValue(
      withValue(faultless(), '$.sources[0].doi', '10.1000/182.'),
      '$.crisisLines',
      [],
    );
    const findings = found(document);
    assert.equal(findings[0]?.told.severity, 'error');
    assert.equal(findingsAt(findings, ['sources', 0, 'doi']).length, 1);
    assert.equal(findingsAt(findings, ['sources', 0]).length, 0);
    assert.equal(findingsWithin(findings, ['sources']).length, 1);
  });

  describe('is told to somebody who fills in a form', () => {
    for (const [path, value, text] of [
      ['$.title', undefined, 'Please fill this in.'],
      ['$.sections[1].rows[0].cells.heat[0].comparator.events', 'many', 'Write a number.'],
      ['$.sources[0].kind', 'book', 'Choose one.'],
      ['$.published', '2026-02-30', 'Choose a day.'],
      ['$.sources[0].year', 'soon', 'cannot be "soon". Write the year alone: 2024.'],
      ['$.treatments', [], 'cannot be a list of 0. List two to six treatments.'],
    ] as const) {
      it(`who has written ${JSON.stringify(value)} at ${path}`, () => {
        const document = withValue(faultless(), path, value);
        const [first] = found(document);
        const { told, keys } = first!;
        const advice = (language: 'en' | 'es') =>
          adviceOf(told, describedAt(document, keys), EDITOR_WORDS[language], language);
        const said = advice('en').map((sentence) => sentence.text);
        assert.equal(said.join(' '), text);
        assert.ok(!advice('es').some(({ isEnglish }) => isEnglish));
      });
    }
  });

  it('is told with the way to it, in both languages', () => {
    const keys = ['sections', 1, 'rows', 0, 'cells', 'heat', 0, 'comparator', 'label'];
    assert.equal(
      crumbs(EDITOR_WORDS.en, keys, faultless()),
      'Sections › How well each works › Rows › Felt better › What it says of each treatment › Heat › Study 1 › The other group › Label',
    );
    assert.match(crumbs(EDITOR_WORDS.es, keys, faultless()), /^Secciones › .* › Estudio 1 › /);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookUp, parsed, placesIn, toPath, without, withValue } from '../../testing/documents.js';
import { assertFound, assertOnly } from '../../testing/findings.js';
import { guidedDocument } from '../../testing/guides.js';
import { parseGuide } from './guide.js';
import { parseComparison } from './parse-comparison.js';

const parse = (document: unknown) => parseGuide(parsed(document));
const changed = (path: string, value: unknown) => parse(withValue(guidedDocument(), path, value));

describe('a guide', () => {
  it('is read with its marked-up text, and nothing is found in one that has every field', () => {
    assert.deepEqual(parseComparison(guidedDocument()).diagnostics, []);
    const { guide, diagnostics } = parse(guidedDocument());
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(guide?.values[0]?.meaning?.[1], { kind: 'emphasis', text: 'fast' });
    assert.deepEqual(guide.values[1]?.rows, ['where']);
  });

  it('has defaults for what may be left out', () => {
    const document = without(without(guidedDocument(), '$.guide.tensions'), '$.guide.questions');
    const { guide } = parse(document);
    assert.deepEqual([guide?.tensions, guide?.questions], [[], []]);
  });

  it('makes a difference with each of its fields', () => {
    const whole = parse(guidedDocument());
    const keys = placesIn(guidedDocument()).filter(([top, below]) => top === 'guide' && below);
    for (const path of keys.map(toPath)) {
      assert.notDeepEqual(parse(without(guidedDocument(), path)), whole, path);
    }
  });

  it('is not there where a comparison has none, without a word', () => {
    assert.deepEqual(parse(without(guidedDocument(), '$.guide')), { diagnostics: [] });
  });

  it('is not read where the comparison alone is', () => {
    const { comparison } = parseComparison(withValue(guidedDocument(), '$.guide.values', 7));
    assert.ok(comparison);
    assertOnly(parseGuide(comparison), { code: 'wrong-type', path: '$.guide.values' });
  });

  for (const [what, path, value, code, at] of [
    ['too few values', '$.guide.values', [], 'invalid-value', '$.guide.values'],
    ['too few questions to check', '$.guide.understanding', [], 'invalid-value', null],
    ['no right answer', '$.guide.understanding[0].answers[1].right', false, 'invalid-value', null],
    ['no wrong answer', '$.guide.understanding[0].answers[0].right', true, 'invalid-value', null],
    ['a row that is not there', '$.guide.values[0].rows[1]', 'none', 'unknown-row', null],
    ['the same in a question', '$.guide.understanding[2].rows[0]', 'none', 'unknown-row', null],
    ['no row', '$.guide.values[0].rows', [], 'invalid-value', null],
    ['a value that is not there', '$.guide.tensions[0].values[1]', 'none', 'unknown-value', null],
    ['one value twice', '$.guide.tensions[0].values[1]', 'soon', 'unknown-value', 'values'],
    ['an id twice', '$.guide.values[1].id', 'cheap', 'duplicate-id', '$.guide.values[3].id'],
    ['a source that is not there', '$.guide.values[0].meaning', 'So.[@x]', 'unknown-source', null],
    ['a link to nowhere', '$.guide.tensions[0].text', '[x](javascript:x)', 'unsafe-link', null],
  ] as const) {
    it(`is told of ${what}`, () => {
      const place = at === 'values' ? '$.guide.tensions[0].values' : (at ?? path);
      const answers = /^(.*\.answers)\[/.exec(place)?.[1];
      const result = changed(path, value);
      if (what === 'an id twice') assertFound(result, { code, path: place });
      else assertOnly(result, { code, path: answers ?? place });
    });
  }

  it('is told of an unknown field, and drops it', () => {
    const result = changed('$.guide.values[0].best', 'heat');
    assertOnly(result, {
      code: 'unknown-field',
      path: '$.guide.values[0].best',
      severity: 'warning',
    });
    assert.equal(lookUp(result.guide, ['values', 0, 'best']).found, false);
  });

  it('never throws', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const { diagnostics } = parseGuide(parsed(guidedDocument()), hostile);
    assert.deepEqual(diagnostics.map(({ code }) => code).includes('unreadable'), true);
  });
});

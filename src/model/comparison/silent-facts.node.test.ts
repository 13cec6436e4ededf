import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { assertFound, assertOnly } from '../../testing/findings.js';
import { partsOf } from './fields.js';
import { plainText } from './inline.js';
import { parseComparison } from './parse-comparison.js';

const SILENT = ['.', '—', '\u2800', '·\u3164', '☠', '…\u200b', '\u{13441}!'];
/** What the schema takes for no text at all. */
const isText = (words: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(words);

describe('a fact that no page may leave out', () => {
  for (const words of SILENT.filter(isText)) {
    it(`is dropped where it says nothing: ${JSON.stringify(words)}`, () => {
      for (const [place, value, path, code] of [
        ['$.treatments[0].seriousRisks[1]', words, undefined, 'locked-serious-risks'],
        [
          '$.treatments[0].approval[1].route',
          words,
          '$.treatments[0].approval[1]',
          'locked-approval',
        ],
        ['$.crisisLines[1].name', words, '$.crisisLines[1]', 'locked-crisis-line'],
      ] as const) {
        const result = parseComparison(withValue(fullDocument(), place, value));
        assert.ok(result.comparison, 'it is still shown');
        assertOnly(result, { code, path: path ?? place, hint: /words/ });
        const { treatments, crisisLines } = result.comparison;
        const left = [
          ...(treatments[0]?.seriousRisks.map((risk) => plainText(partsOf(risk).short)) ?? []),
          ...(treatments[0]?.approval.map(({ route }) => route) ?? []),
          ...crisisLines.map(({ name }) => name),
        ];
        assert.equal(left.length, 6, left.join('; '));
        assert.ok(!left.includes(words), left.join('; '));
      }
    });
  }

  for (const risk of ['[@neck-guide]', '![Death](https://example.org/x.png)', '**.** *—*']) {
    it(`is no risk without words of its own: ${risk}`, () => {
      const place = '$.treatments[1].seriousRisks[0]';
      const result = parseComparison(withValue(fullDocument(), place, risk));
      assertOnly(result, { code: 'locked-serious-risks', path: place, hint: /words/ });
    });
  }

  it('is then missed, where nothing else says it', () => {
    const approval = { region: 'US', route: '.', status: 'approved' };
    for (const [place, silent, code] of [
      ['$.treatments[1].seriousRisks', '.', 'locked-serious-risks'],
      ['$.treatments[1].approval', approval, 'locked-approval'],
      ['$.crisisLines', { region: 'US', name: '.', call: '988' }, 'locked-crisis-line'],
    ] as const) {
      const result = parseComparison(withValue(fullDocument(), place, [silent]));
      assert.equal(result.diagnostics.length, 2);
      assertFound(result, { code, path: `${place}[0]`, hint: /words/ });
      assertFound(result, { code, path: place });
    }
  });

  it('keeps the places of other findings where the author has them', () => {
    const document = withValue(
      withValue(fullDocument(), '$.treatments[0].seriousRisks[0]', '.'),
      '$.treatments[0].seriousRisks[1]',
      'A rash.[@nowhere]',
    );
    assertFound(parseComparison(document), {
      code: 'unknown-source',
      path: '$.treatments[0].seriousRisks[1]',
    });
  });
});

it('a heading of crisis lines that says nothing is left to the script', () => {
  for (const words of SILENT.filter(isText)) {
    const result = parseComparison(withValue(fullDocument(), '$.crisisTitle', words));
    assertOnly(result, { code: 'locked-crisis-line', path: '$.crisisTitle', hint: /words/ });
    assert.equal(result.comparison?.crisisTitle, undefined);
  }
});

describe('a crisis line', () => {
  const line = (line: object) =>
    parseComparison(withValue(fullDocument(), '$.crisisLines[1]', { region: 'US', ...line }));

  for (const way of [
    { call: '988' },
    { call: '(9) 8' },
    { call: '٩٨' },
    { text: '85258' },
    { emergency: '112 or 061' },
    { url: 'https://example.org/' },
    { url: '/help' },
    { call: 'page 10', url: 'https://example.org/' },
    { text: 'Send HELLO to 54321' },
    { call: '113 (press 2)' },
    { call: 'Ask at the desk', url: '/help' },
  ]) {
    it(`reaches someone by ${JSON.stringify(way)}`, () => {
      assert.deepEqual(line({ name: 'Lifeline', ...way }).diagnostics, []);
    });
  }

  for (const way of [
    {},
    { hours: '24/7' },
    { call: 'Lifeline' },
    { call: '9' },
    { call: '…', text: '1', emergency: 'none' },
    { call: 'leaflet 12' },
    { text: '00' },
    { emergency: 'open 24/7' },
    { url: '#' },
    { url: 'helpline' },
    { url: 'http://0' },
  ]) {
    it(`reaches nobody by ${JSON.stringify(way)}, and is not shown`, () => {
      const result = line({ name: 'Lifeline', ...way });
      assertOnly(result, {
        code: 'locked-crisis-line',
        path: '$.crisisLines[1]',
        hint: /"call".*"url"/,
      });
      assert.equal(result.comparison?.crisisLines.length, 2);
    });
  }

  it('is missed where none is left', () => {
    const one = without(without(fullDocument(), '$.crisisLines[2]'), '$.crisisLines[1]');
    const result = parseComparison(withValue(one, '$.crisisLines[0]', { region: 'GB', name: 'X' }));
    assertFound(result, { code: 'locked-crisis-line', path: '$.crisisLines' });
    assert.deepEqual(result.comparison?.crisisLines, []);
  });
});

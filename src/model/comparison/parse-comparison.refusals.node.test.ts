import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { assertFound, assertOnly } from '../../testing/findings.js';
import { parseComparison, parseComparisonText } from './parse-comparison.js';

const SCHEDULE = '$.sections[2].rows[2].cells.heat';

describe('a wrong shape', () => {
  const wrong: [
    path: string,
    value: unknown,
    code: 'wrong-type' | 'invalid-value',
    hint?: RegExp,
  ][] = [
    ['$.title', 5, 'wrong-type', /quotes/],
    ['$.title', null, 'wrong-type', /quotes/],
    ['$.title', ['Heat'], 'wrong-type', /quotes/],
    ['$.summary', 'One point', 'wrong-type', /\[/],
    ['$.treatments', { heat: {} }, 'wrong-type', /\[|brackets/],
    ['$.treatments[1]', 'Cold', 'wrong-type', /\{/],
    ['$.nextStep', [], 'wrong-type', /\{/],
    ['$.sections[0].rows[0].cells', [], 'wrong-type', /\{/],
    ['$.sections[0].rows[0]', 'text', 'wrong-type', /curly/],
    ['$.sections[1].folded', 'yes', 'wrong-type', /true or false/],
    ['$.sections[1].rows[0].cells.heat[0].events', '64', 'wrong-type', /number/],
    ['$.sections[1].rows[0].cells.heat', {}, 'wrong-type', /\[/],
    ['$.sources[0].pmid', 123456, 'wrong-type', /quotes/],

    ['$.title', '', 'invalid-value', /words/],
    ['$.title', ' \n\t', 'invalid-value', /words/],
    ['$.summary[0]', ' ', 'invalid-value', /words/],
    ['$.messages.criterion', '  ', 'invalid-value', /words/],

    ['$.id', 'Heat Or Cold', 'invalid-value', /lower-case/],
    ['$.treatments[0].id', '1st', 'invalid-value', /lower-case/],
    ['$.treatments[0].id', '', 'invalid-value', /lower-case/],
    ['$.sources[0].id', 'pack trial', 'invalid-value', /lower-case/],
    ['$.sections[0].rows[0].cells["Cold Pack"]', 'You cool.', 'invalid-value', /lower-case/],

    [
      '$.sections[0].rows[0].kind',
      'chart',
      'invalid-value',
      /"text".*"facts".*"outcome".*"effects".*"timeline".*"schedule".*"list"/,
    ],
    [
      '$.treatments[0].approval[0].status',
      'maybe',
      'invalid-value',
      /"approved".*"off-label".*"not-approved".*"unknown"/,
    ],
    ['$.sections[1].rows[0].better', 'higher', 'invalid-value', /"more".*"fewer"/],
    ['$.sections[1].rows[0].comparison', 'none', 'invalid-value', /"direct".*"indirect"/],
    ['$.sections[1].rows[0].per', 50, 'invalid-value', /100.*1000/],
    [
      '$.sections[1].rows[0].cells.heat[0].certainty',
      'sure',
      'invalid-value',
      /"high".*"moderate".*"low".*"very-low"/,
    ],
    [
      '$.sections[2].rows[0].cells.heat.onset.unit',
      'year',
      'invalid-value',
      /"hour".*"day".*"week".*"month"/,
    ],
    ['$.sources[0].kind', 'blog', 'invalid-value', /"trial".*"label".*"other"/],
    [
      '$.treatments[0].image.drawing.shapes[0].tone',
      'red',
      'invalid-value',
      /"line".*"fill".*"tint"/,
    ],

    ['$.lastReviewed', '31.03.2026', 'invalid-value', /2026-03-31/],
    ['$.lastReviewed', '2026-3-1', 'invalid-value', /2026-03-31/],
    ['$.lastReviewed', '2026-13-01', 'invalid-value', /2026-03-31/],
    ['$.lastReviewed', '2026-02-31', 'invalid-value', /2026-03-31/],
    ['$.nextReview', '2027-04-31', 'invalid-value', /2026-03-31/],
    ['$.published', '2023-02-29', 'invalid-value', /2026-03-31/],
    ['$.published', '2026-01-15T10:00:00Z', 'invalid-value', /2026-03-31/],
    ['$.lastReviewed', '1899-12-31', 'invalid-value', /1900/],
    ['$.nextReview', '9999-12-31', 'invalid-value', /2200/],
    ['$.nextReview', '2201-01-01', 'invalid-value', /2200/],
    ['$.published', '0026-01-15', 'invalid-value', /1900/],
    ['$.reviewEvery', '1 year', 'invalid-value', /P1Y/],
    ['$.reviewEvery', 'P1D', 'invalid-value', /P1Y/],
    ['$.lang', 'English', 'invalid-value', /"en"/],
    ['$.lang', 'e', 'invalid-value', /"en"/],
    ['$.crisisLines[0].region', 'UK2', 'invalid-value', /"US"/],
    ['$.crisisLines[0].region', 'USA', 'invalid-value', /"US"/],
    ['$.crisisLines[0].region', 'gb', 'invalid-value', /"US"/],
    ['$.treatments[0].approval[0].region', 'Europe', 'invalid-value', /"US"/],

    ['$.sources[0].url', 'javascript:alert(1)', 'invalid-value', /https:/],
    ['$.sources[0].url', 'java\nscript:alert(1)', 'invalid-value', /https:/],
    ['$.nextStep.href', ' \u0001JaVaScRiPt:alert(1)', 'invalid-value', /https:/],
    ['$.furtherReading[0].url', 'data:text/html,x', 'invalid-value', /https:/],
    ['$.crisisLines[0].url', 'vbscript:x', 'invalid-value', /https:/],
    ['$.treatments[0].image.src', 'data:image/svg+xml,x', 'invalid-value', /https:/],
    ['$.sources[0].url', 'https://[', 'invalid-value', /https:/],
    ['$.furtherReading[0].url', '', 'invalid-value', /https:/],

    ['$.sources[0].doi', 'https://doi.org/10.1000/182', 'invalid-value', /10\.1000\/182/],
    ['$.sources[0].pmid', 'PMID 1', 'invalid-value', /quotes/],
    ['$.sources[0].year', 2020.5, 'invalid-value', /2024/],
    ['$.treatments[0].image.drawing.shapes[0].path', 'url(x)', 'invalid-value', /path data/],
    ['$.treatments[0].image.drawing.width', 0, 'invalid-value', /1 or more/],
    ['$.sections[0].rows[1].cells.heat.value', 'x'.repeat(81), 'invalid-value', /80/],
    ['$.sections[1].rows[0].cells.heat[0].events', -1, 'invalid-value', /0 or more/],
    ['$.sections[1].rows[1].cells.heat.effects[0].comparator', -0.5, 'invalid-value', /0 or more/],
    ['$.sections[2].rows[0].cells.heat.onset.from', -2, 'invalid-value', /0 or more/],
    ['$.sections', [], 'invalid-value'],
    ['$.sections[2].rows[1].items', [], 'invalid-value'],
    ['$.sections[1].rows[1].cells.heat.effects', [], 'invalid-value'],
    ['$.sections[1].rows[0].cells.heat[0].sources', [], 'invalid-value', /source/],

    ['$.sections[1].rows[0].id', 'Felt better', 'invalid-value', /lower-case/],
    ['$.sections[1].rows[0].event', ' ', 'invalid-value', /words/],
    ['$.sections[1].rows[0].noEvent', 5, 'wrong-type', /quotes/],
    ['$.sections[0].rows[1].icon', 'rocket', 'invalid-value', /"route".*"risk".*"cost"/],
    ['$.sections[1].rows[1].order', 'size', 'invalid-value', /"author".*"difference"/],
    ['$.sections[1].rows[1].cells.heat.effects[0].group', '', 'invalid-value', /words/],
    ['$.sections[2].rows[0].cells["cold-pack"].ongoing', 'yes', 'wrong-type', /true or false/],
    [`${SCHEDULE}.phases`, [], 'invalid-value'],
    [`${SCHEDULE}.sources`, [], 'invalid-value', /source/],
    [`${SCHEDULE}.phases[0].days`, -1, 'invalid-value', /0 or more/],
    [`${SCHEDULE}.phases[0].days`, 'two', 'wrong-type', /number/],
    ...[
      { from: 0, to: 4 },
      { from: 4, to: 3 },
      { from: 1, to: 13 },
      { from: 13, to: 13 },
      { from: 1, to: 4, days: 8 },
      { from: 1, to: 4, days: 2, most: 8 },
      { from: 1, to: 4, days: 3, most: 2 },
      { from: 1, to: 4, most: 7.5 },
      { from: 1, to: 4, most: 2 },
      { from: 1.5, to: 4, days: 2 },
    ].map((phase): (typeof wrong)[number] => [
      `${SCHEDULE}.phases[0]`,
      { ...phase, label: 'Now and then' },
      'invalid-value',
      /whole weeks from 1 to 12.*"days" and "most".*0 and 7/,
    ]),
  ];

  for (const [path, value, code, hint] of wrong) {
    it(`is refused: ${path} = ${JSON.stringify(value).slice(0, 40)}`, () => {
      const result = parseComparison(withValue(fullDocument(), path, value));
      assert.equal(result.comparison, undefined);
      assertOnly(result, { code, path, ...(hint && { hint }) });
    });
  }

  const required = [
    '$.id',
    '$.title',
    '$.treatments',
    '$.sections',
    '$.treatments[0].id',
    '$.treatments[1].name',
    '$.treatments[0].image.alt',
    '$.treatments[0].approval[0].region',
    '$.treatments[0].approval[0].route',
    '$.treatments[0].approval[0].status',
    '$.sections[0].id',
    '$.sections[0].title',
    '$.sections[0].rows',
    '$.sections[0].rows[0].kind',
    '$.sections[0].rows[0].label',
    '$.sections[0].rows[0].cells',
    '$.sections[0].rows[1].cells.heat.value',
    '$.sections[1].rows[0].better',
    '$.sections[1].rows[0].comparison',
    '$.sections[1].rows[0].cells.heat[0].comparator',
    '$.sections[1].rows[0].cells.heat[0].comparator.label',
    '$.sections[1].rows[0].cells.heat[0].certainty',
    '$.sections[1].rows[0].cells.heat[0].sources',
    '$.sections[1].rows[1].cells.heat.timeframe',
    '$.sections[1].rows[1].cells.heat.population',
    '$.sections[1].rows[1].cells.heat.comparator',
    '$.sections[1].rows[1].cells.heat.sources',
    '$.sections[2].rows[0].cells.heat.note',
    '$.sections[2].rows[0].cells.heat.sources',
    '$.sections[2].rows[1].items',
    `${SCHEDULE}.phases`,
    `${SCHEDULE}.phases[0].from`,
    `${SCHEDULE}.phases[0].to`,
    `${SCHEDULE}.phases[0].label`,
    `${SCHEDULE}.sources`,
    '$.sources[0].kind',
    '$.sources[0].title',
    '$.furtherReading[0].url',
    '$.glossary[0].meaning',
    '$.crisisLines[0].name',
    '$.nextStep.label',
    '$.translation.of',
    '$.authors[0].name',
  ];

  for (const path of required) {
    it(`is refused: ${path} left out`, () => {
      const result = parseComparison(without(fullDocument(), path));
      assert.equal(result.comparison, undefined);
      assertOnly(result, { code: 'missing-field', path });
    });
  }

  it('is refused: a number that is none', () => {
    const path = '$.sections[1].rows[0].cells.heat[0].events';
    const { comparison, diagnostics } = parseComparison(
      withValue(fullDocument(), path, Number.NaN),
    );
    assert.equal(comparison, undefined);
    assert.deepEqual(
      diagnostics.map((found) => found.path),
      [path],
    );
  });

  it('is refused: a list with a hole', () => {
    const [first, second] = fullDocument().treatments;
    const holed = [first, second];
    holed.length = 3;
    const result = parseComparison({ ...fullDocument(), treatments: holed });
    assert.equal(result.comparison, undefined);
    assert.equal(result.diagnostics[0]?.path, '$.treatments[2]');
  });

  it('names every mistake at once', () => {
    let document = withValue(fullDocument(), '$.title', 1);
    document = withValue(document, '$.treatments[1].name', 2);
    document = withValue(document, '$.sections[1].rows[0].better', 'so');
    const result = parseComparison(document);
    assertFound(result, { code: 'wrong-type', path: '$.title' });
    assertFound(result, { code: 'wrong-type', path: '$.treatments[1].name' });
    assertFound(result, { code: 'invalid-value', path: '$.sections[1].rows[0].better' });
    assert.equal(result.diagnostics.length, 3);
  });

  it('is said of a document that is no object at all, with a hint that helps', () => {
    for (const input of [undefined, null, 0, true, 'words', Symbol('s'), 1n, [], () => 0]) {
      const { comparison, diagnostics } = parseComparison(input);
      assert.equal(comparison, undefined);
      assert.equal(diagnostics.length, 1);
      const [found] = diagnostics;
      assert.equal(found?.path, '$');
      assert.equal(found.severity, 'error');
      assert.doesNotMatch(found.hint, /rows/, 'the number of rows has nothing to do with it');
      assert.match(found.hint, /\{/);
    }
  });

  it('needs a number, or both ends of a range, on both sides', () => {
    const arm = '$.sections[1].rows[0].cells["cold-pack"][0]';
    for (const path of [arm, `${arm}.comparator`]) {
      for (const end of ['low', 'high']) {
        const result = parseComparison(without(fullDocument(), `${path}.${end}`));
        assertOnly(result, { code: 'invalid-value', path, hint: /"events".*"low".*"high"/ });
      }
    }
  });

  it('is not seen in a schedule at its ends', () => {
    for (const phase of [
      { from: 1, to: 12, days: 7 },
      { from: 12, to: 12, days: 0, most: 7 },
      { from: 1, to: 1, days: 0.5, most: 0.5 },
      { from: 3, to: 9 },
    ]) {
      const value = { ...phase, label: 'Now and then' };
      const result = parseComparison(withValue(fullDocument(), `${SCHEDULE}.phases`, [value]));
      assert.deepEqual(result.diagnostics, [], JSON.stringify(phase));
    }
  });

  it('refuses phases that overlap or are out of order', () => {
    const phase = (from: number, to: number) => ({ from, to, days: 1, label: 'Once a week' });
    for (const phases of [
      [phase(1, 6), phase(6, 12)],
      [phase(5, 8), phase(1, 4)],
    ]) {
      assertOnly(parseComparison(withValue(fullDocument(), `${SCHEDULE}.phases`, phases)), {
        code: 'invalid-value',
        path: `${SCHEDULE}.phases`,
        hint: /in order/,
      });
    }
  });

  it('refuses a number that no number can hold', () => {
    const json = JSON.stringify(
      withValue(fullDocument(), `${SCHEDULE}.phases[0].days`, 'HUGE'),
    ).replace('"HUGE"', '1e400');
    assertOnly(parseComparisonText(json), {
      code: 'invalid-value',
      path: `${SCHEDULE}.phases[0].days`,
    });
  });

  it('needs an address or a drawing for a picture', () => {
    const noSource = without(fullDocument(), '$.treatments[0].image.src');
    assert.deepEqual(parseComparison(noSource).diagnostics, []);
    const path = '$.treatments[0].image';
    assertOnly(parseComparison(without(noSource, `${path}.drawing`)), {
      code: 'invalid-value',
      path,
      hint: /"src".*"drawing"/,
    });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fullDocument,
  keysOf,
  listRow,
  lookUp,
  minimalDocument,
  parsed,
  placesIn,
  toPath,
  treatment,
  without,
  withValue,
} from '../../testing/documents.js';
import { assertFound, assertOnly, assertReadable } from '../../testing/findings.js';
import { parseComparison, parseComparisonText } from './parse-comparison.js';
import type { Comparison } from './schema.js';
import fc from '../../testing/fast-check.js';

const MOST_ROWS = 300;
const SCHEDULE = '$.sections[2].rows[2].cells.heat';

describe('parsing a valid document', () => {
  it('finds nothing in one that has every field', () => {
    assert.deepEqual(parseComparison(fullDocument()).diagnostics, []);
  });

  it('keeps what the author wrote', () => {
    const comparison = parsed(fullDocument());
    const input = fullDocument();
    for (const field of [
      'id',
      'lang',
      'title',
      'question',
      'sources',
      'crisisLines',
      'nextStep',
      'messages',
    ] as const) {
      assert.deepEqual(comparison[field], input[field]);
    }
    assert.deepEqual(
      comparison.sections.map(({ id, rows }) => [id, ...rows.map(({ kind }) => kind)]),
      [
        ['first-look', 'text', 'facts'],
        ['how-well', 'outcome', 'effects'],
        ['how-soon', 'timeline', 'list', 'schedule', 'passages'],
      ],
    );
  });

  it('parses the markup of running text', () => {
    assert.deepEqual(parsed(fullDocument()).summary[0], [
      { kind: 'text', text: 'Both ' },
      { kind: 'emphasis', text: 'may' },
      { kind: 'text', text: ' ease a stiff neck.' },
      { kind: 'citation', source: 'pack-trial' },
    ]);
  });

  it('reads every field and every item: each alone makes a difference', () => {
    const whole = JSON.stringify(parseComparison(fullDocument()));
    for (const place of placesIn(fullDocument())) {
      // 100 is written out, and the default as well.
      if (place.at(-1) === 'per') continue;
      const changed = parseComparison(without(fullDocument(), toPath(place)));
      assert.notEqual(JSON.stringify(changed), whole, toPath(place));
    }
  });

  it('takes for rows only what stands among rows, whatever else has a kind of that name', () => {
    for (const kind of [
      'text',
      'facts',
      'outcome',
      'effects',
      'timeline',
      'schedule',
      'list',
      'strong',
      'citation',
      'link',
    ]) {
      const result = parseComparison(withValue(fullDocument(), '$.treatments[0].kind', kind));
      assert.deepEqual(result.diagnostics, [], kind);
      assert.equal(result.comparison?.treatments[0]?.kind, kind);
    }
  });

  it('fills in what was left out', () => {
    const comparison = parsed(minimalDocument());
    const expected: Partial<Comparison> = {
      summary: [],
      sources: [],
      furtherReading: [],
      glossary: [],
      crisisLines: [],
      authors: [],
      reviewedBy: [],
      messages: {},
    };
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(comparison[field as keyof Comparison], value, field);
    }
    assert.deepEqual(comparison.treatments[0]?.approval, []);
    assert.deepEqual(comparison.treatments[0]?.seriousRisks, []);
    assert.deepEqual(comparison.treatments[0]?.codes, []);
  });

  it('counts in 100 where a row does not say', () => {
    const comparison = parsed(without(fullDocument(), '$.sections[1].rows[0].per'));
    assert.equal((comparison.sections[1]?.rows[0] as { per?: number }).per, 100);
  });

  it('leaves effects in the order of their author where a row does not say', () => {
    const comparison = parsed(without(fullDocument(), '$.sections[1].rows[1].order'));
    assert.equal((comparison.sections[1]?.rows[1] as { order?: string }).order, 'author');
  });

  it('gives each document defaults of its own', () => {
    const first = parsed(minimalDocument());
    const second = parsed(minimalDocument());
    assert.notEqual(first.sources, second.sources);
    assert.notEqual(first.messages, second.messages);
    assert.notEqual(first.treatments[0]?.seriousRisks, first.treatments[1]?.seriousRisks);
  });

  it('takes the spaces around words away, in plain and in running text', () => {
    let document: unknown = fullDocument();
    document = withValue(document, '$.title', '  Heat or cold \n');
    document = withValue(document, '$.summary[1]', '\n  Neither lasts.  ');
    const comparison = parsed(document);
    assert.equal(comparison.title, 'Heat or cold');
    assert.deepEqual(comparison.summary[1], [{ kind: 'text', text: 'Neither lasts.' }]);
  });

  it('shares nothing with its input, and leaves it as it was', () => {
    const input = deepFreeze(fullDocument());
    const { comparison } = parseComparison(input);
    const inputs = new Set(objectsIn(input));
    assert.ok(comparison, 'there is a comparison');
    assert.deepEqual(
      objectsIn(comparison).filter((object) => inputs.has(object)),
      [],
    );
    assert.deepEqual(input, fullDocument());
  });

  it('reads the same from text', () => {
    assert.deepEqual(
      parseComparisonText(JSON.stringify(fullDocument())),
      parseComparison(fullDocument()),
    );
  });

  it('names the line and the column where a text stops being JSON', () => {
    const messageOf = (text: string) => parseComparisonText(text).diagnostics[0]?.message;
    assert.equal(
      messageOf('{\n  "title": "Tea"\n  "lang": "en"\n}'),
      'is not JSON at line 3, column 3: "lang": "en"',
    );
    assert.equal(messageOf('{"title":'), 'is not JSON: it ends at line 1, column 10');
  });

  it('says so where a text is not JSON', () => {
    for (const text of ['', '{', '{"title": “curly”}', '<table></table>', 'undefined']) {
      assert.equal(
        assertOnly(parseComparisonText(text), { code: 'invalid-json', path: '$' }).severity,
        'error',
      );
    }
  });
});

describe('unknown fields', () => {
  it('are named and dropped at every depth', () => {
    const objects = ['$', ...placesIn(fullDocument()).map(toPath)].filter((path) => {
      const { value } = lookUp(fullDocument(), keysOf(path));
      const isKeyedByAuthor = path.endsWith('.cells') || path.endsWith('.messages');
      return typeof value === 'object' && !Array.isArray(value) && !isKeyedByAuthor;
    });
    assert.ok(objects.length > 40, `${objects.length} objects`);
    const clean = parsed(fullDocument());
    for (const object of objects) {
      const path = `${object}.madeUp`;
      const result = parseComparison(withValue(fullDocument(), path, { deep: [1] }));
      assertOnly(result, { code: 'unknown-field', severity: 'warning', path });
      assert.deepEqual(result.comparison, clean, path);
    }
  });

  it('are named beside the errors of a document, so that a misspelt field explains a missing one', () => {
    const result = parseComparison(
      withValue(without(fullDocument(), '$.title'), '$.titel', 'Heat'),
    );
    assertFound(result, { code: 'missing-field', path: '$.title' });
    assertFound(result, { code: 'unknown-field', severity: 'warning', path: '$.titel' });
  });
});

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

describe('sizes', () => {
  const withTreatments = (count: number) => ({
    ...minimalDocument(),
    treatments: Array.from({ length: count }, (_, index) => treatment(`t${index}`, `T${index}`)),
    sources: fullDocument().sources,
    lastReviewed: '2026-01-01',
    reviewEvery: 'P1Y',
    crisisLines: fullDocument().crisisLines,
  });
  const withRows = (...counts: number[]) => ({
    ...fullDocument(),
    sections: counts.map((count, section) => ({
      id: `s${section}`,
      title: 'Section',
      rows: Array.from({ length: count }, listRow),
    })),
  });

  it('takes two to six treatments', () => {
    for (const count of [2, 3, 4, 5, 6]) {
      assert.deepEqual(parseComparison(withTreatments(count)).diagnostics, []);
    }
  });

  it('refuses one treatment and seven', () => {
    for (const count of [0, 1, 7]) {
      const result = parseComparison(withTreatments(count));
      assert.equal(result.comparison, undefined);
      assertOnly(result, { code: 'invalid-value', path: '$.treatments', hint: /two|six/ });
    }
  });

  it('takes 300 rows and refuses 301, however they are spread', () => {
    for (const counts of [[MOST_ROWS], [100, 100, 100], [299, 0, 1]]) {
      assert.deepEqual(parseComparison(withRows(...counts)).diagnostics, []);
      const result = parseComparison(withRows(...counts, 1));
      assert.equal(result.comparison, undefined);
      assert.equal(result.diagnostics.length, 1);
      assert.equal(result.diagnostics[0]?.code, 'invalid-value');
      assert.match(result.diagnostics[0].path, /^\$(\.sections)?$/);
      assert.match(result.diagnostics[0].hint, /300/);
    }
  });

  it('reads a document of 1 MB', () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, index) => ({
      kind: 'text',
      label: `Row ${index}`,
      cells: {
        heat: `${'Warm *words* [@pack-trial] and [links](https://example.org/). '.repeat(30)}`,
        'cold-pack': `${'Cold **words** [@neck-guide] and \\[brackets\\]. '.repeat(40)}`,
      },
    }));
    const text = JSON.stringify({
      ...fullDocument(),
      sections: [{ id: 'long', title: 'Long', rows }],
    });
    assert.ok(text.length > 1_000_000, `${text.length} characters`);
    const start = performance.now();
    const { comparison, diagnostics } = parseComparisonText(text);
    console.log(`1 MB parsed in ${(performance.now() - start).toFixed(0)} ms`);
    assert.deepEqual(diagnostics, []);
    assert.equal(comparison?.sections[0]?.rows.length, MOST_ROWS);
    const last = comparison.sections[0].rows.at(-1);
    assert.ok(last?.kind === 'text', 'a row of text');
    assert.equal(last.cells['cold-pack']?.filter(({ kind }) => kind === 'citation').length, 40);
  });
});

describe('every finding', () => {
  it('is at a place that the document has, or that its parent lacks, and reads as a sentence', () => {
    const places = placesIn(fullDocument());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const document = withValue(fullDocument(), toPath(place), value);
        const { comparison, diagnostics } = parseComparison(document);
        for (const found of diagnostics) {
          assertReadable(found);
          const parent = keysOf(found.path).slice(0, -1);
          assert.ok(lookUp(document, parent).found, found.path);
        }
        const isRefused = comparison === undefined;
        assert.ok(
          !isRefused || diagnostics.some(({ severity }) => severity === 'error'),
          'a refusal says why',
        );
      }),
      { numRuns: 1500 },
    );
  });
});

function deepFreeze<Value>(value: Value): Value {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

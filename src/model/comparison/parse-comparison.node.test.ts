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
  treatment,
  without,
  withValue,
} from '../../testing/documents.js';
import { toPath } from '../diagnostics/finding.js';
import { assertFound, assertOnly, assertReadable } from '../../testing/findings.js';
import { parseComparison, parseComparisonText } from './parse-comparison.js';
import type { Comparison } from './schema.js';
import fc from '../../testing/fast-check.js';

const MOST_ROWS = 300;

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
      'crisisTitle',
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

  it('reads the text of a file that begins with the mark of some editors', () => {
    const { comparison } = parseComparisonText(`\ufeff${JSON.stringify(fullDocument())}`);
    assert.ok(comparison);
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fullDocument,
  keysOf,
  listRow,
  lookUp,
  passagesRow,
  withValue,
} from '../../testing/documents.js';
import { assertOnly } from '../../testing/findings.js';
import { MAXIMUM_ENTRIES } from './fields.js';
import { parseComparison } from './parse-comparison.js';
import { MAXIMUM_ARMS } from './rows/outcome.js';
import { MAXIMUM_SOURCES } from './schema.js';

const CELL = '$.sections[1].rows[0].cells.heat';
const EFFECTS = '$.sections[1].rows[1].cells.heat.effects';

/** A document with many of what stands first in a list. */
function withMany(document: unknown, path: string, count: number): unknown {
  const [first] = lookUp(document, keysOf(path)).value as [Record<string, unknown>];
  const numbered = (number: number) =>
    typeof first === 'object' && 'id' in first && number > 0
      ? { ...first, id: `many-${number}` }
      : first;
  return withValue(
    document,
    path,
    Array.from({ length: count }, (_, number) => numbered(number)),
  );
}

const withRow = (row: unknown) => withValue(fullDocument(), '$.sections[0].rows[0]', row);

const LIMITS: readonly [what: string, document: unknown, path: string, maximum: number][] = [
  ['trials in a cell', fullDocument(), CELL, MAXIMUM_ARMS],
  ['effects in a cell', fullDocument(), EFFECTS, MAXIMUM_ENTRIES],
  ['points in a list', withRow(listRow()), '$.sections[0].rows[0].items', MAXIMUM_ENTRIES],
  [
    'passages in a cell',
    withRow(passagesRow()),
    '$.sections[0].rows[0].cells.heat',
    MAXIMUM_ENTRIES,
  ],
  ['main points', fullDocument(), '$.summary', MAXIMUM_ENTRIES],
  ['serious risks', fullDocument(), '$.treatments[0].seriousRisks', MAXIMUM_ENTRIES],
  ['sources', fullDocument(), '$.sources', MAXIMUM_SOURCES],
];

describe('a list that no page could show', () => {
  for (const [what, document, path, maximum] of LIMITS) {
    it(`is shown as far as it can be, and told of: ${what}`, () => {
      const result = parseComparison(withMany(document, path, 2000));
      const found = result.diagnostics.filter(({ code }) => code !== 'unknown-source');
      const { message } = assertOnly(
        { diagnostics: found },
        { code: 'too-many', path, severity: 'warning' },
      );
      assert.match(message, new RegExp(`\\b${2000 - maximum}\\b.*\\b${maximum}\\b`));
      assert.ok(result.comparison, 'it is shown');
      const { value } = lookUp(result.comparison, keysOf(path));
      assert.equal((value as unknown[]).length, maximum);
    });

    it(`is not told of where it is as long as it may be: ${what}`, () => {
      const { comparison, diagnostics } = parseComparison(withMany(document, path, maximum));
      assert.ok(comparison, 'it is shown');
      assert.ok(!diagnostics.some(({ code }) => code === 'too-many'));
    });
  }

  it('costs no more to read than what is shown of it', () => {
    const document = withMany(fullDocument(), CELL, 1_000_000);
    const start = performance.now();
    parseComparison(document);
    assert.ok(performance.now() - start < 1000);
  });
});

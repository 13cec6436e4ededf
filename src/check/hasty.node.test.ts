import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { keysOf, without, withValue } from '../testing/documents.js';
import { check } from './check.js';
import { readTexts } from './language/read-text.js';

/** Values to put into a document, by their paths; `null` takes one away. */
type Put = Readonly<Record<string, unknown>>;

interface Fault {
  readonly kind: string;
  readonly put: Put;
  /** Where it may be told of, if not where it was put. */
  readonly told?: string;
}

/** A comparison with invented figures, and what hasty authors, and honest ones, would write in it. */
interface Hasty {
  readonly document: ComparisonInput;
  /** Faults that were looked at while the rules were written. */
  readonly seen: readonly Fault[];
  /** Faults that were written before, and put away until the rules were done. */
  readonly heldBack: readonly Fault[];
  readonly honest: readonly Put[];
}

/** What is held to, as shares of all faults, and of 1,000 words. */
const FOUND = 0.9;
const FALSE_FINDINGS = 2;

const TODAY = new Date('2026-06-01');
const FOLDER = new URL('testing/hasty/', import.meta.url);

interface Told {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the elements and the rules find in a document. */
function toldOf(document: unknown): Told[] {
  const { comparison, diagnostics } = parseComparison(document);
  const found = diagnostics.map(({ code, path, message }) => ({
    rule: code,
    path: keysOf(path),
    message,
  }));
  if (!comparison) return found;
  const language = comparison.lang ?? 'en';
  return [...found, ...check({ comparison, language, today: TODAY }).findings];
}

const withPut = (document: unknown, put: Put): unknown =>
  Object.entries(put).reduce<unknown>(
    (rest, [path, value]) => (value === null ? without(rest, path) : withValue(rest, path, value)),
    document,
  );

const keyOf = ({ rule, path, message }: Told) => `${rule} ${path.join('.')} ${message}`;

/** What is found in a document with values put into it, and not in the document itself. */
function newlyTold(document: unknown, put: Put): Told[] {
  const known = new Set(toldOf(document).map(keyOf));
  return toldOf(withPut(document, put)).filter((told) => !known.has(keyOf(told)));
}

/** Whether one of two places holds the other, or they are the same. */
const meet = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((key, index) => index >= other.length || key === other[index]);

function isFound(document: unknown, { put, told }: Fault): boolean {
  const places = [...Object.keys(put), ...(told ? [told] : [])].map(keysOf);
  return newlyTold(document, put).some(({ path }) => places.some((place) => meet(place, path)));
}

function wordsIn(document: unknown): number {
  const { comparison } = parseComparison(document);
  assert.ok(comparison);
  return readTexts(comparison).reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

describe('a comparison of hasty authors', () => {
  for (const file of readdirSync(FOLDER)) {
    const hasty = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Hasty;
    const { document, seen, heldBack, honest } = hasty;

    it(`is told of its faults: ${file}`, (test) => {
      const missed = (faults: readonly Fault[]) =>
        faults.filter((fault) => !isFound(document, fault));
      const all = [...seen, ...heldBack];
      const notFound = missed(all);
      test.diagnostic(
        `found ${seen.length - missed(seen).length} of ${seen.length} seen, ${heldBack.length - missed(heldBack).length} of ${heldBack.length} held back`,
      );
      assert.ok(notFound.length <= all.length * (1 - FOUND), JSON.stringify(notFound, null, 1));
    });

    it(`is left alone in what is honest: ${file}`, () => {
      const found = [...toldOf(document), ...honest.flatMap((put) => newlyTold(document, put))].map(
        keyOf,
      );
      const words = wordsIn(document);
      assert.ok((found.length / words) * 1000 <= FALSE_FINDINGS, found.join('\n'));
    });
  }
});

import { checkLockedFacts } from './check-locked-facts.js';
import { checkNumbers } from './check-numbers.js';
import { checkReferences } from './check-references.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toPath } from '../diagnostics/json-path.js';
import { jsonBreaksAt } from './json-place.js';
import { type Comparison, comparisonSchema } from './schema.js';
import { hasErrors, read } from './schema-kit.js';

/** What came of parsing: a comparison where the document has the right shape, and all that was found. */
export interface ParseResult {
  readonly comparison?: Comparison;
  readonly diagnostics: readonly Diagnostic[];
}

const CHECKS = [checkReferences, checkNumbers, checkLockedFacts];

/**
 * Parses a comparison document. It copies known fields only, and never throws.
 *
 * A document of the wrong shape gives no comparison. One that lacks what it should carry
 * (an approval, a review date) gives a comparison together with errors: it is shown with a notice,
 * and refused where documents are checked before they are published.
 */
export function parseComparison(input: unknown): ParseResult {
  try {
    const result = readComparison(input);
    const { comparison, diagnostics } = result;
    if (!comparison) return result;
    return {
      comparison,
      diagnostics: [...diagnostics, ...CHECKS.flatMap((check) => check(comparison))],
    };
  } catch (error) {
    return { diagnostics: [unreadable(error)] };
  }
}

/** Reads a document by its schema alone, and does not check what its facts say of each other. */
export function readComparison(input: unknown): ParseResult {
  const diagnostics: Diagnostic[] = [];
  const comparison = read(comparisonSchema, input, [], diagnostics);
  return hasErrors(diagnostics) ? { diagnostics } : { comparison, diagnostics };
}

/**
 * Parses the text of a JSON document.
 * @param place what is wrong if all of the text is
 */
export function parseComparisonText(text: string, place = toPath([])): ParseResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { diagnostics: [invalidJson(text, place)] };
  }
  return parseComparison(input);
}

function unreadable(error: unknown): Diagnostic {
  return {
    code: 'unreadable',
    severity: 'error',
    path: toPath([]),
    message: `could not be read${error instanceof Error ? ` (${error.message})` : ''}`,
    hint: 'Pass plain data: what JSON.parse returns.',
  };
}

function invalidJson(text: string, path: string): Diagnostic {
  const at = jsonBreaksAt(text) ?? text.length;
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  const [rest = ''] = text.slice(at, at + 30).split('\n');
  return {
    code: 'invalid-json',
    severity: 'error',
    path,
    message: rest ? `is not JSON at ${place}: ${rest.trim()}` : `is not JSON: it ends at ${place}`,
    hint: 'Look there for a missing comma, or for curly quotes.',
  };
}

import assert from 'node:assert/strict';
import { type Diagnostic, formatDiagnostic } from '../model/diagnostics/diagnostic.js';
import type { ParseResult } from '../model/comparison/parse-comparison.js';

export interface Expected extends Pick<Diagnostic, 'code' | 'path'> {
  /** An error where absent. */
  readonly severity?: Diagnostic['severity'];
  /** What the hint says of the mend, where it can say more than the code does. */
  readonly hint?: RegExp;
}

/** Asserts that parsing found one thing, at its place and in usable words. */
export function assertFound({ diagnostics }: ParseResult, expected: Expected): Diagnostic {
  const { code, path, severity = 'error', hint } = expected;
  const matches = diagnostics.filter((found) => found.code === code && found.path === path);
  assert.equal(matches.length, 1, `one ${code} at ${path} among:\n${describe(diagnostics)}`);
  const [found] = matches as [Diagnostic];
  assert.equal(found.severity, severity);
  assertReadable(found);
  if (hint) assert.match(found.hint, hint);
  return found;
}

/** Asserts that parsing found nothing but this. */
export function assertOnly(result: ParseResult, expected: Expected): Diagnostic {
  assert.deepEqual(
    result.diagnostics.map(({ code, path }) => `${code} ${path}`),
    [`${expected.code} ${expected.path}`],
    describe(result.diagnostics),
  );
  return assertFound(result, expected);
}

/** A diagnostic reads `path message. hint`: the message goes on after the path, the hint is a sentence. */
export function assertReadable({ path, message, hint }: Diagnostic): void {
  assert.ok(path.startsWith('$'), path);
  assert.match(message, /^[a-z][^]*[^.\s]$/);
  assert.match(hint, /^[A-Z][^]+\.$/);
  assert.doesNotMatch(`${message} ${hint}`, /\[object /);
  assert.doesNotMatch(hint, /undefined/);
}

function describe(diagnostics: readonly Diagnostic[]): string {
  return (
    diagnostics.map((found) => `${found.code}: ${formatDiagnostic(found)}`).join('\n') ||
    'no finding'
  );
}

import type * as v from 'valibot';
import { type Diagnostic, toPath } from './diagnostics.js';

/** The hints that a bare wrong type deserves, by the type that was expected. */
const TYPE_HINTS: Record<string, string> = {
  string: 'Write words in straight quotes: "like this".',
  number: 'Write a number without quotes or signs: 64.',
  boolean: 'Write true or false, without quotes.',
  Array: 'Write a list in square brackets: [ … ].',
  Object: 'Write fields in curly brackets: { "name": … }.',
};

/** Turns an issue of the schema into a diagnostic. */
export function describeIssue(issue: v.BaseIssue<unknown>): Diagnostic {
  const path = toPath((issue.path ?? []).map(({ key }) => key as string | number));
  const expected = issue.expected ?? '';
  if (issue.kind !== 'schema' || issue.type === 'picklist' || issue.type === 'literal') {
    if (issue.received === 'undefined') return missing(path, expected);
    return {
      code: 'invalid-value',
      severity: 'error',
      path,
      message: `does not take ${issue.received}`,
      hint: issue.kind === 'schema' ? `Use one of ${choices(expected)}.` : issue.message,
    };
  }
  if (issue.received === 'undefined') return missing(path, expected);
  if (issue.type === 'variant') {
    return {
      code: 'unknown-kind',
      severity: 'error',
      path,
      message: `does not know ${issue.received}`,
      hint: `Use one of ${choices(expected)}.`,
    };
  }
  return {
    code: 'wrong-type',
    severity: 'error',
    path,
    message: `is ${issue.received}, where ${expected} belongs`,
    hint: typeHint(expected),
  };
}

function missing(path: string, expected: string): Diagnostic {
  return {
    code: 'missing-field',
    severity: 'error',
    path,
    message: 'is missing',
    hint: `Add it. ${typeHint(expected)}`,
  };
}

function typeHint(expected: string): string {
  return TYPE_HINTS[expected] ?? `Use ${choices(expected)}.`;
}

/** Valibot writes a choice as `("a" | "b")`. */
function choices(expected: string): string {
  return expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}

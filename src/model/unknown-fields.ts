import { type Diagnostic, toPath } from './diagnostics.js';

type Fields = Record<string, unknown>;

/**
 * Names the fields of a document that its parsed copy dropped.
 * The copy decides how deep to look, so a hostile input cannot.
 */
export function findUnknownFields(input: unknown, parsed: unknown, keys: (string | number)[] = []): Diagnostic[] {
  if (!isObject(input) || !isObject(parsed)) return [];
  if (Array.isArray(input)) {
    return input.flatMap((item, index) => findUnknownFields(item, (parsed as unknown[])[index], [...keys, index]));
  }
  return Object.keys(input).flatMap((key) => {
    const path = [...keys, key];
    return Object.hasOwn(parsed, key)
      ? findUnknownFields((input as Fields)[key], (parsed as Fields)[key], path)
      : [unknownField(path)];
  });
}

function unknownField(path: (string | number)[]): Diagnostic {
  return {
    code: 'unknown-field',
    severity: 'warning',
    path: toPath(path),
    message: 'is not a field of this document, and was dropped',
    hint: 'Check its spelling against the reference, or take it out.',
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

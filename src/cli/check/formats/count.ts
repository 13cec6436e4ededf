import type { CheckedDocument } from '../told.js';

/** How much was found. */
export function countOf(documents: readonly CheckedDocument[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const findings = documents.flatMap(({ findings }) => findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** How much was found, in words: “1 error, 12 warnings”. */
export function countInWords(documents: readonly CheckedDocument[]): string {
  const { errors, warnings } = countOf(documents);
  if (errors + warnings === 0) return 'nothing found';
  const parts = [errors > 0 && many(errors, 'error'), warnings > 0 && many(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

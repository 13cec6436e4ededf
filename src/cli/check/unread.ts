import { Failure } from '../failure.js';
import type { CheckedDocument } from './told.js';

/**
 * What is told of a file that cannot be judged, so that the others are.
 *
 * @throws what is no such thing
 */
export function unread(file: string, error: unknown): CheckedDocument {
  const { problem, hint } = reasonOf(error);
  const finding = {
    rule: 'unreadable',
    severity: 'error',
    path: '$',
    message: problem,
    mend: hint,
    place: { line: 1, column: 1 },
  } as const;
  return { file, findings: [finding], scores: [] };
}

function reasonOf(error: unknown): Pick<Failure, 'problem' | 'hint'> {
  // An option that is none is a mistake of the call, not of a file.
  if (error instanceof Failure && !error.place.startsWith('--')) return error;
  // What the system refuses says itself why.
  if (error instanceof Error && 'syscall' in error) {
    return { problem: `could not be read: ${error.message}`, hint: 'See that you may read it.' };
  }
  throw error;
}

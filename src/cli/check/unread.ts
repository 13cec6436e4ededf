import { Failure } from '../failure.js';
import type { Place } from '../line-column.js';
import type { CheckedDocument } from './told.js';

/**
 * What is told of a file that cannot be judged, so that the others are.
 *
 * @throws what is no such thing
 */
export function unread(file: string, error: unknown): CheckedDocument {
  const { place, problem, hint } = reasonOf(file, error);
  const finding = {
    rule: 'unreadable',
    severity: 'error',
    path: '$',
    message: problem,
    mend: hint,
    place: placeIn(file, place),
  } as const;
  return { file, findings: [finding], scores: [] };
}

/** What is told of a place names it behind the file: `a.json:7:12`. */
function placeIn(file: string, place: string): Place {
  const [, line = 1, column = 1] = /^:(\d+):(\d+)$/.exec(place.slice(file.length)) ?? [];
  return { line: Number(line), column: Number(column) };
}

function reasonOf(file: string, error: unknown): Pick<Failure, 'place' | 'problem' | 'hint'> {
  // An option that is none is a mistake of the call, not of a file.
  if (error instanceof Failure && !error.place.startsWith('--')) return error;
  // What the system refuses says itself why.
  if (error instanceof Error && 'syscall' in error) {
    const problem = `could not be read: ${error.message}`;
    return { place: file, problem, hint: 'See that you may read it.' };
  }
  throw error;
}

import { Failure, failureOf } from '../failure.js';
import type { Place } from '../line-column.js';
import type { CheckedDocument } from './told.js';

/**
 * What is told of a file that cannot be judged, so that the others are.
 *
 * @throws what is no such thing
 */
export function unread(file: string, error: unknown): CheckedDocument {
  // An option that is none is a mistake of the call, not of a file.
  if (error instanceof Failure && error.place.startsWith('--')) throw error;
  const { place, problem, hint } = failureOf(file, error);
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

import type { Values } from '../fill.js';
import type { Diagnostic } from './diagnostic.js';
import { type Notice, toDiagnostic } from './finding.js';

/** Why something could not be fetched or read, for its author. */
export class ReadFailure extends Error {
  constructor(
    readonly notice: Notice,
    readonly values?: Values,
  ) {
    super(toDiagnostic({ notice, path: '', values }).message);
  }
}

/**
 * Puts what was thrown into words for the author of a place. It never throws, though anything may have been thrown:
 * even what no text can be made of.
 * @param otherwise what is said of all but a `ReadFailure`, with a place for its `{reason}`
 */
export function explain(path: string, error: unknown, otherwise: Notice): Diagnostic {
  let reason = 'no reason given';
  try {
    if (error instanceof ReadFailure) {
      const { notice, values } = error;
      return toDiagnostic({ notice, path, values });
    }
    reason = String(error);
  } catch {
    // The reason stays unknown.
  }
  return toDiagnostic({ notice: otherwise, path, values: { reason } });
}

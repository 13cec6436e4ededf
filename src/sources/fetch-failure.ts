import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { type Notice, reasonOf, toDiagnostic } from '../model/diagnostics/finding.js';
import { fill, type Values } from '../model/fill.js';

/** Why something could not be fetched or read, for its author. */
export class FetchFailure extends Error {
  constructor(
    readonly notice: Notice,
    readonly values: Values = {},
  ) {
    super(fill(notice.message, values));
  }

  /** Tells what happened at a place. */
  at(path: string): Diagnostic {
    const { notice, values } = this;
    return toDiagnostic({ notice, path, values });
  }
}

/**
 * Why a place could not be read, whatever was thrown. It never throws.
 * @param otherwise what is said of anything but a `FetchFailure`, with a place for its `{reason}`
 */
export function notRead(path: string, error: unknown, otherwise: Notice): Diagnostic {
  try {
    if (error instanceof FetchFailure) return error.at(path);
  } catch {
    // Some objects refuse even to be asked what they are.
  }
  return toDiagnostic({ notice: otherwise, path, values: { reason: reasonOf(error) } });
}

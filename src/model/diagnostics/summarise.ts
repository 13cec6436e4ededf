import { type Diagnostic, formatDiagnostic } from './diagnostic.js';

/** Lines of findings that are mended in the same way. A page may have thousands of them, and the events have them all. */
export const MOST_OF_A_KIND = 20;

/**
 * One message for the console about what came of an author's sources: a line for each finding, and for each kind of which
 * there are too many, how many more there are.
 */
export function summarise(what: string, diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  const lines = diagnostics.flatMap((diagnostic) => {
    const { hint } = diagnostic;
    const count = (counts.get(hint) ?? 0) + 1;
    counts.set(hint, count);
    return count > MOST_OF_A_KIND ? [] : formatDiagnostic(diagnostic);
  });
  const more = [...counts]
    .filter(([, count]) => count > MOST_OF_A_KIND)
    .map(([hint, count]) => `and ${count - MOST_OF_A_KIND} more. ${hint}`);
  return [`${what}:`, ...lines, ...more].join('\n  ');
}

import { type Diagnostic, formatDiagnostic } from '../model/diagnostics/diagnostic.js';

const MOST_DIAGNOSTICS = 5;

/** One message for the console about what came of an author's sources. */
export function summarise(what: string, diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.slice(0, MOST_DIAGNOSTICS).map(formatDiagnostic);
  const more = diagnostics.length - lines.length;
  return [`${what}:`, ...lines, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n  ');
}

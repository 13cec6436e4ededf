import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js';
import { type PathKeys, toPath } from '../diagnostics/json-path.js';
import type { Estimate } from './rows/outcome.js';
import type { Comparison, RowOf } from './schema.js';
import { visitRows, visitText } from './visit.js';

type Report = (
  code: DiagnosticCode,
  severity: Severity,
  path: PathKeys,
  message: string,
  hint: string,
) => void;

/** How each language says "1 in", before the X. A week or a day 1 of several is none. */
const ONE_IN = [
  '(?:1|un[ao]) de cada',
  '(?:1|one) in',
  '(?<!Tag |Woche )(?:1|eine[mnrs]?) von',
  '(?:[1١]|واحدة?) من كل',
];

/**
 * Checks the numbers by the rules of risk communication: possible, one denominator,
 * a timeframe and a population on each, and never "1 in X", which makes a risk look larger than it is
 * (Making Numbers Meaningful review, 2025).
 */
export function checkNumbers(comparison: Comparison): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, severity, path, message, hint) => {
    found.push({ code, severity, path: toPath(path), message, hint });
  };
  const denominators = new Set<number>();
  visitRows(comparison, (row, path) => {
    if (row.kind !== 'outcome' && row.kind !== 'effects') return;
    denominators.add(row.per);
    if (row.kind === 'outcome') checkOutcome(row, path, report);
    else checkEffects(row, path, report);
  });
  // In any of the languages, since a document need not name its own. An X of 100 and the like is what we ask for.
  const oneIn = new RegExp(
    `(?<!\\p{L}|\\p{N})(?:${ONE_IN.join('|')}) (?![1١][ .,]?[0٠]+(?!\\p{N}))(?:[.,]?\\p{N})+`,
    'iu',
  );
  visitText(comparison, {
    words(words, path) {
      const phrase = oneIn.exec(words);
      if (!phrase) return;
      report('one-in', 'warning', path, `says "${phrase[0]}"`, 'Say how many in 100 or in 1,000.');
    },
  });
  if (denominators.size > 1) {
    report(
      'mixed-denominators',
      'warning',
      [],
      'counts some outcomes in 100 and others in 1,000',
      'Give every row the same "per".',
    );
  }
  return found;
}

function checkOutcome(row: RowOf<'outcome'>, path: PathKeys, report: Report): void {
  for (const [id, arms] of Object.entries(row.cells)) {
    arms.forEach((arm, index) => {
      const place = [...path, 'cells', id, index];
      checkEstimate(arm, row.per, place, report);
      checkEstimate(arm.comparator, row.per, [...place, 'comparator'], report);
      for (const field of ['timeframe', 'population'] as const) {
        if (arm[field] ?? row[field]) continue;
        report(
          'number-without-context',
          'error',
          place,
          `has a number without its ${field}`,
          `Add "${field}" here or to the row.`,
        );
      }
    });
  }
}

function checkEffects(row: RowOf<'effects'>, path: PathKeys, report: Report): void {
  for (const [id, { effects }] of Object.entries(row.cells)) {
    effects.forEach(({ events, comparator }, index) => {
      checkEstimate(
        { events: Math.max(events, comparator) },
        row.per,
        [...path, 'cells', id, 'effects', index],
        report,
      );
    });
  }
}

function checkEstimate(
  { events, low, high }: Estimate,
  per: number,
  path: PathKeys,
  report: Report,
): void {
  const ordered = [low, events, high, per].filter((value) => value !== undefined);
  if (ordered.every((value, index) => value >= (ordered[index - 1] ?? 0))) return;
  report(
    'impossible-number',
    'error',
    path,
    `has a number above ${per}, or "events" outside "low" and "high"`,
    'Correct the numbers, or the "per" of the row.',
  );
}

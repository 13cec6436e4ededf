import { type Diagnostic, type DiagnosticCode, type Severity, toPath } from './diagnostics.js';
import { plainText } from './inline.js';
import type { Estimate } from './rows/outcome.js';
import type { Comparison, RowOf } from './schema.js';
import { type PathKeys, visitRichText, visitRows } from './visit.js';

/**
 * Checks the numbers by the rules of risk communication: possible, one denominator,
 * a timeframe and a population on each, and never "1 in X", which makes a risk look larger than it is
 * (Making Numbers Meaningful review, 2025).
 */
export function checkNumbers(comparison: Comparison): Diagnostic[] {
  const found: Diagnostic[] = [];
  const denominators = new Set<number>();
  visitRows(comparison, (row, path) => {
    if (row.kind === 'outcome') {
      denominators.add(row.per);
      found.push(...checkOutcome(row, path));
    }
    if (row.kind === 'effects') {
      denominators.add(row.per);
      found.push(...checkEffects(row, path));
    }
  });
  if (denominators.size > 1) found.push(mixedDenominators());
  return [...found, ...oneIn(comparison)];
}

function checkOutcome(row: RowOf<'outcome'>, path: PathKeys): Diagnostic[] {
  return Object.entries(row.cells).flatMap(([id, arms]) =>
    arms.flatMap((arm, index) => {
      const place = [...path, 'cells', id, index];
      return [
        ...checkEstimate(arm, row.per, place),
        ...checkEstimate(arm.comparator, row.per, [...place, 'comparator']),
        ...(['timeframe', 'population'] as const)
          .filter((field) => !(arm[field] ?? row[field]))
          .map((field) => withoutContext(place, field)),
      ];
    }),
  );
}

function checkEffects(row: RowOf<'effects'>, path: PathKeys): Diagnostic[] {
  return Object.entries(row.cells).flatMap(([id, cell]) =>
    cell.effects.flatMap(({ events, comparator }, index) =>
      events > row.per || comparator > row.per
        ? [impossible([...path, 'cells', id, 'effects', index], row.per)]
        : [],
    ),
  );
}

function checkEstimate({ events, low, high }: Estimate, per: number, path: PathKeys): Diagnostic[] {
  const ordered = [low, events, high].filter((value) => value !== undefined);
  const isPossible = ordered.every(
    (value, index) => value <= per && value >= (ordered[index - 1] ?? 0),
  );
  return isPossible ? [] : [impossible(path, per)];
}

function oneIn(comparison: Comparison): Diagnostic[] {
  const found: Diagnostic[] = [];
  visitRichText(comparison, (text, path) => {
    const match = /\b(?:1|one) in \d[\d,]*\b/i.exec(plainText(text));
    if (!match || /\bin 1,?0*$/.test(match[0])) return;
    found.push(
      finding(
        'one-in',
        'warning',
        path,
        `says "${match[0]}"`,
        'Say how many in 100 or in 1,000: "one in" makes a risk look larger than it is.',
      ),
    );
  });
  return found;
}

function impossible(path: PathKeys, per: number): Diagnostic {
  return finding(
    'impossible-number',
    'error',
    path,
    `has numbers that cannot be: each is at most ${per}, and "events" lies between "low" and "high"`,
    'Correct the numbers, or the "per" of the row.',
  );
}

function withoutContext(path: PathKeys, field: string): Diagnostic {
  return finding(
    'number-without-context',
    'error',
    path,
    `has a number without its ${field}`,
    `Add "${field}" here or to the row.`,
  );
}

function mixedDenominators(): Diagnostic {
  return finding(
    'mixed-denominators',
    'warning',
    [],
    'counts some outcomes in 100 and others in 1,000',
    'Give every row the same "per": readers compare the first numbers they see.',
  );
}

function finding(
  code: DiagnosticCode,
  severity: Severity,
  path: PathKeys,
  message: string,
  hint: string,
): Diagnostic {
  return { code, severity, path: toPath(path), message, hint };
}

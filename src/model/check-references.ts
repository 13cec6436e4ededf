import { type Diagnostic, type DiagnosticCode, toPath } from './diagnostics.js';
import type { Comparison } from './schema.js';
import { type PathKeys, visitRichText, visitRows } from './visit.js';

/** Checks that everything a document refers to is in it, once. */
export function checkReferences(comparison: Comparison): Diagnostic[] {
  return [
    ...duplicates(comparison),
    ...unknownTreatments(comparison),
    ...citations(comparison),
    ...namedSources(comparison),
  ];
}

function duplicates(comparison: Comparison): Diagnostic[] {
  return (['treatments', 'sections', 'sources'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return comparison[list].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        error('duplicate-id', [list, index, 'id'], `repeats "${id}"`, 'Give each one an id of its own.'),
      ];
    });
  });
}

function unknownTreatments(comparison: Comparison): Diagnostic[] {
  const known = new Set(comparison.treatments.map(({ id }) => id));
  const found: Diagnostic[] = [];
  visitRows(comparison, (row, path) => {
    if (row.kind === 'list') return;
    for (const id of Object.keys(row.cells)) {
      if (known.has(id)) continue;
      found.push(
        error(
          'unknown-treatment',
          [...path, 'cells', id],
          'belongs to no treatment, and is not shown',
          `Use one of ${quoted([...known])}.`,
        ),
      );
    }
  });
  return found;
}

function citations(comparison: Comparison): Diagnostic[] {
  const known = sourceIds(comparison);
  const found: Diagnostic[] = [];
  visitRichText(comparison, (text, path) => {
    for (const node of text) {
      if (node.kind === 'citation' && !known.has(node.source)) {
        found.push(unknownSource(path, node.source));
      }
      if (node.kind === 'link' && node.href === undefined) {
        found.push(
          error(
            'unsafe-link',
            path,
            `has a link at "${node.text}" that is not followed`,
            'Use an address that begins with https:// or http://.',
          ),
        );
      }
    }
  });
  return found;
}

function namedSources(comparison: Comparison): Diagnostic[] {
  const known = sourceIds(comparison);
  const found: Diagnostic[] = [];
  const check = (sources: readonly string[], path: PathKeys) => {
    sources.forEach((source, index) => {
      if (!known.has(source)) found.push(unknownSource([...path, 'sources', index], source));
    });
  };
  visitRows(comparison, (row, path) => {
    if (row.kind === 'outcome') {
      for (const [id, arms] of Object.entries(row.cells)) {
        arms.forEach((arm, index) => {
          check(arm.sources, [...path, 'cells', id, index]);
        });
      }
    }
    if (row.kind === 'effects' || row.kind === 'timeline') {
      for (const [id, cell] of Object.entries(row.cells)) check(cell.sources, [...path, 'cells', id]);
    }
  });
  return found;
}

function sourceIds({ sources }: Comparison): Set<string> {
  return new Set(sources.map(({ id }) => id));
}

function unknownSource(path: PathKeys, source: string): Diagnostic {
  return error(
    'unknown-source',
    path,
    `cites "${source}", which is not in "sources"`,
    'Add it to "sources", or correct the id.',
  );
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function error(code: DiagnosticCode, path: PathKeys, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', path: toPath(path), message, hint };
}

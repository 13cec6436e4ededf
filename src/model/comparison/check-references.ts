import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.js';
import { type PathKeys, toPath } from '../diagnostics/json-path.js';
import type { Comparison } from './schema.js';
import { visitRows, visitText } from './visit.js';

/** Checks that everything a document refers to is in it, once, and that its links may be followed. */
export function checkReferences(comparison: Comparison): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (code: DiagnosticCode, path: PathKeys, message: string, hint: string) => {
    found.push({ code, severity: 'error', path: toPath(path), message, hint });
  };
  const idsOf = (list: 'treatments' | 'sections' | 'sources') =>
    comparison[list].map(({ id }) => id);
  const treatments = idsOf('treatments');
  const sources = new Set(idsOf('sources'));
  const checkSource = (id: string, path: PathKeys) => {
    if (sources.has(id)) return;
    report(
      'unknown-source',
      path,
      `cites "${id}", which is not in "sources"`,
      'Add it to "sources", or correct the id.',
    );
  };

  const checkOnce = (seen: Set<string>, id: string, path: PathKeys) => {
    if (seen.has(id)) {
      report('duplicate-id', path, `repeats "${id}"`, 'Give each one an id of its own.');
    }
    seen.add(id);
  };
  for (const list of ['treatments', 'sections', 'sources'] as const) {
    const seen = new Set<string>();
    idsOf(list).forEach((id, index) => {
      checkOnce(seen, id, [list, index, 'id']);
    });
  }

  const rowIds = new Set<string>();
  visitRows(comparison, (row, path) => {
    if (row.id !== undefined) checkOnce(rowIds, row.id, [...path, 'id']);
    if (row.kind === 'list') return;
    for (const [id, cell] of Object.entries<object>(row.cells)) {
      const place = [...path, 'cells', id];
      if (!treatments.includes(id)) {
        report(
          'unknown-treatment',
          place,
          'belongs to no treatment, and is not shown',
          `Use one of ${treatments.join(', ')}.`,
        );
      }
      visitSources(cell, place, checkSource);
    }
  });

  visitText(comparison, {
    text(text, path) {
      for (const node of text) {
        if (node.kind === 'citation') checkSource(node.source, path);
        const isUnsafe =
          (node.kind === 'link' && !node.href) || (node.kind === 'image' && !node.src);
        if (!isUnsafe) continue;
        report(
          'unsafe-link',
          path,
          `has ${node.kind === 'link' ? 'a link' : 'a picture'} at "${node.text}" that is not followed`,
          'Use an address that begins with https:// or http://.',
        );
      }
    },
  });
  return found;
}

/** Calls back for the sources that a cell, or each of its arms, names. */
function visitSources(
  cell: object,
  path: PathKeys,
  visit: (id: string, path: PathKeys) => void,
): void {
  if (Array.isArray(cell)) {
    cell.forEach((arm: object, index) => {
      visitSources(arm, [...path, index], visit);
    });
  } else if ('sources' in cell) {
    (cell.sources as string[]).forEach((id, index) => {
      visit(id, [...path, 'sources', index]);
    });
  }
}

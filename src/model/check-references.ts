import { type Diagnostic, type DiagnosticCode, toPath } from './diagnostics.js';
import type { Comparison } from './schema.js';
import { type PathKeys, visit } from './visit.js';

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

  for (const list of ['treatments', 'sections', 'sources'] as const) {
    const seen = new Set<string>();
    idsOf(list).forEach((id, index) => {
      if (seen.has(id)) {
        report(
          'duplicate-id',
          [list, index, 'id'],
          `repeats "${id}"`,
          'Give each one an id of its own.',
        );
      }
      seen.add(id);
    });
  }

  visit(comparison, {
    object(value: { cells?: object; sources?: readonly unknown[] }, path) {
      for (const id of Object.keys(value.cells ?? {})) {
        if (treatments.includes(id)) continue;
        report(
          'unknown-treatment',
          [...path, 'cells', id],
          'belongs to no treatment, and is not shown',
          `Use one of ${treatments.join(', ')}.`,
        );
      }
      value.sources?.forEach((source, index) => {
        if (typeof source === 'string') checkSource(source, [...path, 'sources', index]);
      });
    },
    text(text, path) {
      for (const node of text) {
        if (node.kind === 'citation') checkSource(node.source, path);
        if (node.kind !== 'link' || node.href) continue;
        report(
          'unsafe-link',
          path,
          `has a link at "${node.text}" that is not followed`,
          'Use an address that begins with https:// or http://.',
        );
      }
    },
  });
  return found;
}

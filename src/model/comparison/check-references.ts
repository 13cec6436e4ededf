import {
  DUPLICATE_ID,
  UNKNOWN_SOURCE,
  UNKNOWN_TREATMENT,
  UNSAFE_LINK,
  UNSAFE_PICTURE,
} from '../diagnostics/catalogue.js';
import type { PathKeys, Report } from '../diagnostics/finding.js';
import type { RichText } from './inline.js';
import type { Comparison } from './schema.js';
import { visitRows, visitText } from './visit.js';

type CheckId = (id: string, path: PathKeys) => void;

/** Checks that everything a document refers to is in it, once, and that its links may be followed. */
export function checkReferences(comparison: Comparison, report: Report): void {
  const sources = new Set(idsOf(comparison.sources));
  const checkSource: CheckId = (id, path) => {
    if (!sources.has(id)) report(UNKNOWN_SOURCE, path, { id });
  };
  for (const list of ['treatments', 'sections', 'sources'] as const) {
    const checkOnce = onceOnly(report);
    idsOf(comparison[list]).forEach((id, index) => checkOnce(id, [list, index, 'id']));
  }
  checkRows(comparison, checkSource, report);
  visitText(comparison, {
    text: (nodes, path) => checkText(nodes, path, checkSource, report),
  });
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** Checks of ids that none is there before. */
function onceOnly(report: Report): CheckId {
  const seen = new Set<string>();
  return (id, path) => {
    if (seen.has(id)) report(DUPLICATE_ID, path, { id });
    seen.add(id);
  };
}

function checkRows(comparison: Comparison, checkSource: CheckId, report: Report): void {
  const treatments = idsOf(comparison.treatments);
  const checkOnce = onceOnly(report);
  visitRows(comparison, (row, path) => {
    if (row.id !== undefined) checkOnce(row.id, [...path, 'id']);
    if (row.kind === 'list') return;
    for (const [id, cell] of Object.entries<object>({ ...row.cells, ...row.missing })) {
      const place = [...path, 'cells', id];
      if (!treatments.includes(id)) {
        report(UNKNOWN_TREATMENT, place, { ids: treatments.join(', ') });
      }
      visitSources(cell, place, checkSource);
    }
  });
}

/** Calls back for the sources that a cell, or each of its arms, names. */
function visitSources(cell: object, path: PathKeys, visit: CheckId): void {
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

function checkText(nodes: RichText, path: PathKeys, checkSource: CheckId, report: Report): void {
  for (const node of nodes) {
    if (node.kind === 'citation') checkSource(node.source, path);
    else if (node.kind === 'link' && !node.href) report(UNSAFE_LINK, path, { text: node.text });
    else if (node.kind === 'image' && !node.src) report(UNSAFE_PICTURE, path, { text: node.text });
  }
}

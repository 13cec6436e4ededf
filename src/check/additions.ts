import { type PathKeys, toPath } from '../model/diagnostics/finding.js';
import type { ExtensionInput } from '../model/comparison/extension.js';
import type { Comparison } from '../model/comparison/schema.js';

/**
 * Where in what its author has written a place of an extended comparison is; nothing for what was there before, which is
 * not the author's.
 *
 * @param comparison with what is added to it
 * @param input what is added
 */
export function placeInAdditions(
  [list, index, ...inside]: PathKeys,
  comparison: Comparison,
  input: ExtensionInput,
): string | undefined {
  if (list === 'sources') {
    const source = comparison.sources[Number(index)];
    return source?.from && placeOf('sources', source.id, input.sources ?? [], inside);
  }
  const section = list === 'sections' ? comparison.sections[Number(index)] : undefined;
  if (!section?.from) return undefined;
  const [field, row, ...rest] = inside;
  if (field === 'from') return toPath(['from', ...inside.slice(1)]);
  if (section.after === 0 && field !== 'rows')
    return placeOf('sections', section.id, input.sections, inside);
  const place = Number(row) - (section.after ?? 0);
  // Rows of one section may be added in several places.
  const added = input.sections.flatMap(({ id, rows }, at) =>
    id === section.id ? rows.map((_, number) => ['sections', at, 'rows', number]) : [],
  );
  const keys = field === 'rows' ? added[place] : undefined;
  return keys && toPath([...keys, ...rest]);
}

function placeOf(
  list: string,
  id: string,
  items: readonly { readonly id: string }[],
  inside: PathKeys,
): string {
  return toPath([list, items.findIndex((item) => item.id === id), ...inside]);
}

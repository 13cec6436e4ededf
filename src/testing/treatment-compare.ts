import '../define/tables.js';
import '../define/treatment-compare.js';
import type { TreatmentCompare } from '../elements/treatment-compare.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { comparisonDocument } from './fixtures.js';
import { showElement, showFirst } from './show.js';

/** A comparison of a document, inside a box of a width. */
export function show(
  document: ComparisonInput | string = comparisonDocument(),
  attributes: Record<string, string> = {},
  width = '1000px',
): Promise<TreatmentCompare> {
  return showElement('treatment-compare', { attributes, properties: { document }, width });
}

/** A comparison from markup, as a page would write it. */
export function showMarkup(markup: string): Promise<TreatmentCompare> {
  return showFirst('treatment-compare', markup);
}

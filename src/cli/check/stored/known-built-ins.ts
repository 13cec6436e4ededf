import { parseComparisonText } from '../../../model/comparison/parse-comparison.js';
import { builtInDocuments } from '../../built-in.js';
import type { KnownDocument } from './written-copy.js';

/** The comparisons of this release, which pages may hold without naming a document. */
export function knownBuiltIns(): KnownDocument[] {
  return builtInDocuments().flatMap((document) => {
    const json = JSON.stringify(document);
    const { comparison } = parseComparisonText(json);
    return comparison ? [{ json, comparison, where: 'this release' }] : [];
  });
}

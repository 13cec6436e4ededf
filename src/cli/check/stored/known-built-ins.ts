import { builtInDocuments } from '../../built-in.js';
import { type KnownDocument, knownDocument } from './written-copy.js';

/** The comparisons of this release, which pages may hold without naming a document. */
export function knownBuiltIns(): KnownDocument[] {
  return builtInDocuments().flatMap((document) =>
    knownDocument(JSON.stringify(document), 'this release'),
  );
}

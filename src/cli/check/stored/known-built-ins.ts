import { builtInDocuments } from '../../../content/documents.js';
import { type KnownDocument, knownDocument } from './written-copy.js';

let known: readonly KnownDocument[] | undefined;

/** The comparisons of this release, which pages may hold without naming a document. */
export const knownBuiltIns = (): readonly KnownDocument[] =>
  (known ??= builtInDocuments().flatMap((document) =>
    knownDocument(JSON.stringify(document), 'this release'),
  ));

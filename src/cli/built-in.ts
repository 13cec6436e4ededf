import { BUILT_IN, builtInDocument } from '../content/documents.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { UsageFailure } from './failure.js';

/**
 * A built-in comparison in the language of a tag.
 * @throws {UsageFailure} if there is none in it
 */
export function builtIn(id: string, tag = 'en'): ComparisonInput {
  const document = builtInDocument(id, tag);
  if (document) return document;
  const there = Object.keys(BUILT_IN[id] ?? {}).join(' or ');
  throw new UsageFailure('--lang', `is "${tag}", in which ${id} is not there`, `Use ${there}.`);
}

import { without, withValue } from '../../testing/documents.js';
import type { RuleExample } from '../rule.js';
import { faultless } from './faultless.js';

/** The faultless document with the values of an example put into it. */
export function withExample(example: RuleExample): unknown {
  return Object.entries(example).reduce<unknown>(
    (document, [path, value]) =>
      value === undefined ? without(document, path) : withValue(document, path, value),
    faultless(),
  );
}

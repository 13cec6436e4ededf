/** Every comparison of the project, by the name of its file. For tests in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Comparison } from '../../model/comparison/schema.js';
import { builtInComparisons } from '../../testing/built-in-comparisons.js';
import { parsed } from '../../testing/documents.js';

const folder = new URL('../../../demo/documents/', import.meta.url);

const demos = readdirSync(folder).map(
  (name) => [name, parsed(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))] as const,
);

export const comparisons: readonly (readonly [name: string, comparison: Comparison])[] = [
  ...builtInComparisons,
  ...demos,
];

import { readdirSync, readFileSync } from 'node:fs';
import type { Comparison } from '../model/comparison/schema.js';
import { parsed } from './documents.js';

const content = new URL('../content/', import.meta.url);

/** Every comparison that the script brings, by the name of its file. For tests in Node. */
export const builtInComparisons: readonly (readonly [name: string, comparison: Comparison])[] =
  readdirSync(content)
    .filter((name) => /\.[a-z]{2}\.json$/.test(name))
    .map((name) => [name, parsed(JSON.parse(readFileSync(new URL(name, content), 'utf8')))]);

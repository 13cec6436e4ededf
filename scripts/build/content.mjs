import { basename } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { readJson } from './json.mjs';

/**
 * The comparisons as files that a page can name with `src`: one for each language, also those that no script carries.
 * The evidence beside them is for the tests.
 */
export function writeContent() {
  mkdirSync('dist/content', { recursive: true });
  for (const path of filesIn('src/content', isComparison)) {
    writeFileSync(`dist/content/${basename(path)}`, `${JSON.stringify(readJson(path))}\n`);
  }
}

/** @param {string} path */
const isComparison = (path) => path.endsWith('.json') && !path.endsWith('.evidence.json');

import { basename } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { readJson } from './json.mjs';

/**
 * The comparisons as files that a page can name with `src`: one for each language, also those that no script carries.
 * The evidence beside them is for the tests, and what was corrected has files of its own.
 */
export function writeContent() {
  mkdirSync('dist/content', { recursive: true });
  for (const path of filesIn('src/content', isComparison)) {
    writeFileSync(`dist/content/${basename(path)}`, `${JSON.stringify(readJson(path))}\n`);
  }
}

/** Comparisons have their language before the ending: `ketamine-vs-antidepressants.en.json`. */
const isComparison = (/** @type {string} */ path) => /\.[a-z]{2}\.json$/.test(path);

import { basename } from 'node:path';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { readJson } from './json.mjs';

/**
 * The comparisons as files that a page can name with `src`: one for each language, also those that no script carries.
 * The evidence beside them is for the tests, and what was corrected has files of its own.
 */
export function writeContent() {
  mkdirSync('dist/content', { recursive: true });
  for (const path of filesIn('src/content', isComparison)) {
    const comparison = { ...readJson(path), ...guideBeside(path) };
    writeFileSync(`dist/content/${basename(path)}`, `${JSON.stringify(comparison)}\n`);
  }
}

/**
 * The guide of a comparison is a file of its own, so that no script but the guide's carries it: `….guide.en.json`.
 *
 * @param {string} path that of the comparison
 */
export function guideBeside(path) {
  const guide = path.replace(/(\.[a-z]{2}\.json)$/, '.guide$1');
  return existsSync(guide) ? { guide: readJson(guide) } : {};
}

/** Comparisons have their language before the ending: `ketamine-vs-antidepressants.en.json`. */
export const isComparison = (/** @type {string} */ path) => /\/[^./]+\.[a-z]{2}\.json$/.test(path);

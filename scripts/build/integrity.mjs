import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { writeJson } from './json.mjs';

/**
 * @param {string} path
 * @returns {boolean} whether a page loads the file with a classic script tag
 */
export const isClassicScript = (path) =>
  /^dist\/(?:(?:elements|languages)\/)?[^/]+\.js$/.test(path);

/**
 * Subresource Integrity values, so that a site which copies the script tag from a CDN can pin it.
 *
 * @param {string} path
 * @returns {string}
 */
export const integrityOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

export function writeIntegrity() {
  const scripts = filesIn('dist', isClassicScript);
  writeJson(
    'dist/integrity.json',
    Object.fromEntries(scripts.map((path) => [path, integrityOf(path)])),
  );
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { writeJson } from './json.mjs';

/**
 * @param {string} path
 * @returns {boolean} whether a page loads the file with a classic script tag
 */
export const isClassicScript = (path) =>
  /^dist\/(?:(?:elements|languages|embed)\/)?[^/]+\.js$/.test(path);

/**
 * @param {string} path
 * @returns {boolean} whether a page loads the file, or is made with it
 */
const isForPages = (path) => isClassicScript(path) || path.startsWith('dist/static/');

/**
 * @param {'sha256' | 'sha384'} algorithm
 * @param {string | Buffer} content
 */
const hash = (algorithm, content) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/**
 * Subresource Integrity values, so that a site which copies the script tag from a CDN can pin it.
 *
 * @param {string} path
 * @returns {string}
 */
export const integrityOf = (path) => hash('sha384', readFileSync(path));

/**
 * What a policy has to allow for the styles that stand in a page, ready for `style-src`.
 *
 * @param {string} path
 * @returns {string}
 */
export const stylePolicyOf = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/<style>(.*?)<\/style>/gs)]
    .map(([, style = '']) => `'${hash('sha256', style)}'`)
    .join(' ');

export function writeIntegrity() {
  const policies = filesIn('dist/static', (path) => path.endsWith('.html'))
    .map((path) => [path, stylePolicyOf(path)])
    .filter(([, policy]) => policy);
  writeJson('dist/integrity.json', {
    ...Object.fromEntries(filesIn('dist', isForPages).map((path) => [path, integrityOf(path)])),
    'style-src': Object.fromEntries(policies),
  });
}

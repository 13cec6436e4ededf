/** The files of a release for sites that use no package manager, and the archive of them. */

import { readFileSync } from 'node:fs';
import { readJson } from '../build/json.mjs';
import { archiveOf, inOrder, text } from './archive.mjs';
import { filesBelow } from './files-below.mjs';

/** What only bundlers, Node and editors need. */
const FOR_DEVELOPERS =
  /^(?:esm|cli|server)\/|^(?:prerender\.mjs|PRERENDER-LICENSES\.txt|custom-elements\.json|web-types\.json|vscode\.[\w.-]+|integrity\.json)$/;

/**
 * @param {string} version
 * @returns {string} the folder in the archive, and the archive without its ending
 */
export const nameOf = (version) => `treatment-compare-${version}`;

/**
 * @param {string} version
 * @returns {Record<string, Uint8Array>} by path in the folder of the archive, in order
 */
export function selfHostingFiles(version) {
  const built = filesBelow('dist').filter((path) => !FOR_DEVELOPERS.test(path));
  const written = new URL('self-hosting/', import.meta.url);
  const fill = (/** @type {string} */ name) =>
    text(readFileSync(new URL(name, written), 'utf8').replaceAll('{version}', version));
  const files = {
    ...Object.fromEntries(built.map((path) => [path, readFileSync(`dist/${path}`)])),
    LICENSE: readFileSync('LICENSE'),
    'README.txt': fill('README.txt'),
    'index.html': fill('index.html'),
    'integrity.json': text(`${JSON.stringify(integrity(), null, 2)}\n`),
  };
  return inOrder(files);
}

/** The hashes, by the paths that files have in the archive. */
function integrity() {
  const { 'style-src': policies, ...hashes } = readJson('dist/integrity.json');
  return { ...withoutFolder(hashes), 'style-src': withoutFolder(policies) };
}

/** @param {Record<string, string>} byPath */
const withoutFolder = (byPath) =>
  Object.fromEntries(
    Object.entries(byPath).map(([path, value]) => [path.replace(/^dist\//, ''), value]),
  );

/**
 * @param {string} version
 * @returns {Uint8Array} the same bytes for the same files, on every machine
 */
export function selfHostingArchive(version) {
  return archiveOf(nameOf(version), selfHostingFiles(version));
}

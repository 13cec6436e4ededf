/** The files of the WordPress plugin, and the archive that sites install. */

import { readFileSync } from 'node:fs';
import { readJson } from '../build/json.mjs';
import { archiveOf, inOrder, text } from '../release/archive.mjs';
import { filesBelow } from '../release/files-below.mjs';
import { adminModules } from './admin-modules.mjs';
import { staticTexts } from './static-texts.mjs';
import { translationFiles } from './translations.mjs';

export const SOURCES = 'integrations/wordpress';

/** By which WordPress knows the plugin. */
export const PLUGIN_FILE = 'treatment-compare/treatment-compare.php';

/** What sites need of the build. */
const BUILT = [
  'corrections.json',
  'treatment-compare.js',
  'THIRD-PARTY-LICENSES.txt',
  'PRERENDER-LICENSES.txt',
  'elements/related-posts.js',
  'elements/treatment-guide.js',
  'elements/THIRD-PARTY-LICENSES.txt',
  'languages/es.js',
];

/** What is in them as `{version}`. */
const NAMES_VERSION = /(?:treatment-compare\.php|readme\.txt)$/;

/**
 * @param {string} version
 * @returns {string} the name of the archive, without its ending
 */
export const nameOf = (version) => `treatment-compare-wordpress-${version}`;

/**
 * @param {string} version
 * @returns {Promise<Record<string, Uint8Array>>} by path in the folder of the plugin, in order
 */
export async function pluginFiles(version) {
  const texts = Object.entries(await staticTexts());
  const modules = Object.entries(await adminModules());
  return inOrder({
    ...Object.fromEntries(filesBelow(SOURCES).map((path) => [path, source(path, version)])),
    ...Object.fromEntries(BUILT.map((path) => [`dist/${path}`, readFileSync(`dist/${path}`)])),
    ...Object.fromEntries(texts.map(([name, html]) => [`static/${name}`, text(html)])),
    ...Object.fromEntries(
      Object.entries(translationFiles(SOURCES)).map(([path, content]) => [
        path,
        typeof content === 'string' ? text(content) : content,
      ]),
    ),
    // Some servers know nothing of the ending of modules, and browsers then refuse them.
    'dist/prerender.js': readFileSync('dist/prerender.mjs'),
    'dist/comparisons.js': text(builtInComparisons()),
    ...Object.fromEntries(modules.map(([name, content]) => [`dist/${name}`, text(content)])),
    LICENSE: readFileSync('LICENSE'),
  });
}

/** The comparisons that documents may add to, as a module: browsers do not agree on importing JSON. */
function builtInComparisons() {
  /** @type {Record<string, Record<string, unknown>>} */
  const named = {};
  for (const path of filesBelow('dist/content')) {
    const [name = '', language = ''] = path.split('.');
    named[name] = { ...named[name], [language]: readJson(`dist/content/${path}`) };
  }
  return `export default ${JSON.stringify(named)};\n`;
}

/**
 * @param {string} path
 * @param {string} version
 * @returns {Uint8Array}
 */
function source(path, version) {
  const content = readFileSync(`${SOURCES}/${path}`);
  return NAMES_VERSION.test(path)
    ? text(content.toString('utf8').replaceAll('{version}', version))
    : content;
}

/**
 * @param {string} version
 * @returns {Promise<Uint8Array>} the same bytes for the same files, on every machine
 */
export const pluginArchive = async (version) =>
  archiveOf('treatment-compare', await pluginFiles(version));

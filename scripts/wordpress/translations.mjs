/** The translations of the WordPress plugin, made of its `.po` files. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesBelow } from '../release/files-below.mjs';
import { readPo, template, writeMo, writeScriptJson } from './gettext.mjs';
import { messagesIn, unique } from './messages.mjs';

const DOMAIN = 'treatment-compare';

/** The name by which WordPress knows a script, by the folder that it is in. */
const HANDLES = { blocks: 'editor', admin: 'admin' };

/**
 * @param {string} folder of the plugin
 * @returns {import('./messages.mjs').Message[]}
 */
export const pluginMessages = (folder) =>
  unique(filesBelow(folder).flatMap((path) => messagesOf(folder, path)));

/**
 * @param {string} folder
 * @param {string} path in it
 */
const messagesOf = (folder, path) => messagesIn(path, readFileSync(`${folder}/${path}`, 'utf8'));

/**
 * @param {string} folder of the plugin
 * @returns {Record<string, string | Uint8Array>} what is in its `languages` beside the `.po` files, by path in the plugin
 */
export function translationFiles(folder) {
  const messages = pluginMessages(folder);
  const paths = filesBelow(folder);
  const translated = paths
    .filter((path) => path.endsWith('.po'))
    .flatMap((path) => {
      const translations = readPo(readFileSync(`${folder}/${path}`, 'utf8'));
      const name = path.replace(/\.po$/, '');
      const locale = basename(name).slice(DOMAIN.length + 1);
      const scripts = paths
        .filter((each) => each.endsWith('.js'))
        .map((each) => [
          `${name}-${handleOf(each)}.json`,
          writeScriptJson(translations, unique(messagesOf(folder, each)), locale),
        ]);
      return [[`${name}.mo`, writeMo(translations, messages)], ...scripts];
    });
  return {
    [`languages/${DOMAIN}.pot`]: template(messages),
    ...Object.fromEntries(translated),
  };
}

/** @param {string} path */
function handleOf(path) {
  const [folder = ''] = path.split('/');
  return `${DOMAIN}-${HANDLES[/** @type {keyof typeof HANDLES} */ (folder)]}-${basename(path, '.js')}`;
}

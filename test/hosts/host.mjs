/** What a host is, and what is known of the packages that it loads. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A file that a host page names: its place, relative to `node_modules/` or, with `dist/` or `test/` first, to the
 * project; or its text.
 *
 * @typedef {string | { text: string | (() => string | Promise<string>), type?: string, ours?: boolean }} HostFile
 */

/**
 * A package of Debian: hosts that need one are skipped where its file is missing.
 *
 * @typedef {object} DebianPackage
 * @property {string} name
 * @property {string} version of what is packaged
 * @property {string} file the absolute path of what the page loads
 */

/**
 * One page that embeds the elements, and what must hold on it.
 *
 * @typedef {object} Host
 * @property {string} id in addresses, so letters, digits and hyphens
 * @property {string} title the name of the suite and of the row in docs/hosts.md
 * @property {string} does what this host does to a page, one sentence
 * @property {readonly string[]} [packages] of npm, as `hosts/package.json` calls them
 * @property {DebianPackage} [debian]
 * @property {readonly string[]} [hazards] ids of the research that this host reproduces
 * @property {Record<string, HostFile>} [files] by the name under which the page finds them
 * @property {string} [html] attributes of `<html>`
 * @property {string} [doctype]
 * @property {string} [head]
 * @property {string} [script] the tag that loads the elements; the default one in the head where it is left out
 * @property {'head' | 'end' | 'none'} [scriptAt]
 * @property {string | (() => string | Promise<string>)} [snippet] what stands where the author pasted it
 * @property {string} [wrapper] markup around the snippet, with `<!-- snippet -->` in its place
 * @property {string} [end] markup at the end of the body
 * @property {(parts: { head: string, body: string, html: string }) => string} [page] the whole page, where it is none of HTML as usual
 * @property {Record<string, string>} [headers] of the page
 * @property {string} [sandbox] of the frame that holds the page
 * @property {number} [width] of the frame
 * @property {string} [within] selector of the part that readers see, where the page holds copies
 * @property {string} [needs] name of a global without which a browser shows the comparison and has nothing to say
 * @property {'comparison' | 'fallback'} [shows] what a reader gets: by default the elements, else what the author wrote
 * @property {readonly string[]} [sees] words that a reader sees where the elements show nothing; the author's own by default
 * @property {readonly string[]} [asks] requests that the elements make, because the page names them in attributes
 * @property {readonly string[]} [says] what the console may be told by the elements, as the beginnings of its lines
 * @property {readonly string[]} [marks] names of globals and variables that a library of the host sets when anyone listens or draws
 * @property {string} [axe] why axe cannot run on this page
 * @property {string} holds for docs/hosts.md: what holds, in a few words
 * @property {string} [advice] for site owners
 */

const ROOT = new URL('../../', import.meta.url);

/** @param {string} path as in a `HostFile` */
export function pathOf(path) {
  if (path.startsWith('/')) return path;
  return fileURLToPath(new URL(/^(dist|test)\//.test(path) ? path : `node_modules/${path}`, ROOT));
}

/**
 * The packages that a host loads, each with the version that is installed.
 *
 * @param {Host} host
 * @returns {string[]}
 */
export function versionsOf({ packages = [], debian }) {
  const installed = packages.map((folder) => {
    const { name, version } = JSON.parse(readFileSync(pathOf(`${folder}/package.json`), 'utf8'));
    return `${name} ${version}`;
  });
  return debian ? [...installed, `${debian.version} (Debian’s ${debian.name})`] : installed;
}

/**
 * Why a host cannot be tried on this machine.
 *
 * @param {Host} host
 * @returns {string | undefined}
 */
export function missingOn({ debian }) {
  return debian && !existsSync(debian.file)
    ? `the Debian package ${debian.name} is not installed`
    : undefined;
}

/** No file of the package says where it was made. */

import { homedir } from 'node:os';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

/** Files of text; a picture may hold any bytes. */
const TEXT = /\.(?:css|html|js|json|jsonc|map|md|mjs|svg|ts|txt)$/;

/** A path from the root of a system. What stands right before it would make it part of an address or a longer path. */
const ROOTED = /(?<![\w.:/\\@-])\/(?:home|Users|root|tmp|work|builds?|github\/workspace)\/[\w.-]+/;
const WINDOWS =
  /(?<![\w])[A-Za-z]:\\{1,2}(?:Users|Documents and Settings|Windows|Program Files|a)\\/;
const FILE_ADDRESS = /file:\/\/\/[\w.]+\/[\w.]*/;

/**
 * @param {Package} packed
 * @param {readonly string[]} [own] folders of this machine
 * @returns {Fault[]}
 */
export function machinePaths({ files, text }, own = [process.cwd(), homedir()]) {
  return files
    .filter((path) => TEXT.test(path))
    .flatMap((path) => {
      const content = text(path);
      const found = path.endsWith('.map') ? inSourceMap(content) : undefined;
      const first = found ?? inText(content, own);
      return first === undefined ? [] : [fault(path, first)];
    });
}

/**
 * @param {string} place
 * @param {string} path
 * @returns {Fault}
 */
const fault = (place, path) => ({
  place,
  problem: `names a place on a machine: ${path}`,
  mend: 'Write a path from the root of the package, and build again.',
});

/**
 * @param {string} content
 * @param {readonly string[]} own
 */
const inText = (content, own) =>
  [ROOTED, WINDOWS, FILE_ADDRESS].map((kind) => kind.exec(content)?.[0]).find(Boolean) ??
  own.find((folder) => folder.length > '/root'.length && content.includes(folder));

/**
 * Sources may be named from the map's own place alone; what a source says is looked at as text.
 *
 * @param {string} content
 */
function inSourceMap(content) {
  const { sources = [], sourceRoot = '' } = JSON.parse(content);
  return [sourceRoot, ...sources].find((source) => /^(?:\/|\\|[a-z]+:)/i.test(source));
}

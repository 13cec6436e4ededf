import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../build/json.mjs';
import { filesBelow } from './files-below.mjs';

/**
 * A package as people get it, unpacked.
 *
 * @typedef {object} Package
 * @property {string} root its folder
 * @property {string[]} files paths below it, with `/`
 * @property {Record<string, any>} manifest its package.json
 * @property {(path: string) => boolean} has
 * @property {(path: string) => string} text
 */

/**
 * What is wrong, where, and what mends it.
 *
 * @typedef {{ place: string, problem: string, mend: string }} Fault
 */

/**
 * @param {string} root of an unpacked package
 * @returns {Package}
 */
export function readPackage(root) {
  const files = filesBelow(root);
  const known = new Set(files);
  return {
    root,
    files,
    manifest: readJson(join(root, 'package.json')),
    has: (path) => known.has(path),
    text: (path) => readFileSync(join(root, path), 'utf8'),
  };
}

/**
 * Packs the project as for publishing, and unpacks that.
 *
 * @param {string} folder empty, outside of the project
 * @returns {{ tarball: string, root: string }}
 */
export function packInto(folder) {
  const npm = process.env['npm_execpath'];
  const [program, first] =
    npm && existsSync(npm) ? [process.execPath, [npm]] : ['npm', /** @type {string[]} */ ([])];
  const said = execFileSync(
    program,
    [...first, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [packed] = Object.values(JSON.parse(said));
  const tarball = join(folder, packed.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  return { tarball, root: join(folder, 'package') };
}

/** @param {Package} packed */
export const documentsOf = ({ files }) => files.filter((path) => path.endsWith('.md'));

/** @param {Package} packed */
export const scriptsOf = ({ files }) => files.filter((path) => /\.m?js$/.test(path));

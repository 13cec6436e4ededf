/** What is packed is what was built and committed. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { integrityOf, stylePolicyOf } from '../build/integrity.mjs';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

const INTEGRITY = 'dist/integrity.json';
const BUILD = 'Run `npm run build`, and commit what it writes.';

/**
 * @param {Package} packed
 * @returns {Fault[]}
 */
export function wrongHashes(packed) {
  if (!packed.has(INTEGRITY))
    return [{ place: INTEGRITY, problem: 'is not in the package', mend: BUILD }];
  const { 'style-src': policies, ...hashes } = JSON.parse(packed.text(INTEGRITY));
  return [
    ...wrongOnes(packed, hashes, integrityOf, 'hash'),
    ...wrongOnes(packed, policies, stylePolicyOf, 'hash of styles'),
  ];
}

/**
 * @param {Package} packed
 * @param {Record<string, string>} expected by path
 * @param {(path: string) => string} compute
 * @param {string} what
 * @returns {Fault[]}
 */
const wrongOnes = (packed, expected, compute, what) =>
  Object.entries(expected ?? {})
    .filter(([path, value]) => !packed.has(path) || compute(join(packed.root, path)) !== value)
    .map(([path]) => ({
      place: path,
      problem: packed.has(path)
        ? `has another ${what} than ${INTEGRITY} says`
        : `is named in ${INTEGRITY} and not in the package`,
      mend: BUILD,
    }));

/**
 * @param {string} project its folder, in a git repository
 * @returns {Fault[]}
 */
export function uncommittedBuild(project) {
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {
    cwd: project,
    encoding: 'utf8',
  });
  return changed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      place: line.slice(3),
      problem: 'differs from what is committed',
      mend: BUILD,
    }));
}

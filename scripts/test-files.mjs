/** Which files hold tests, and which of them run where. */

import { filesIn } from './files.mjs';

/** @typedef {{ node: string[], browser: string[] }} TestFiles */

const isTest = (/** @type {string} */ path) => /\.test\.(?:ts|mjs)$/.test(path);

const isNodeTest = (/** @type {string} */ path) =>
  path.endsWith('.node.test.ts') || path.endsWith('.test.mjs');

/**
 * @param {readonly string[]} beginnings of paths; all tests where there is none
 * @returns {TestFiles}
 */
export function testFiles(beginnings = []) {
  const isWanted = (/** @type {string} */ path) =>
    beginnings.length === 0 || beginnings.some((beginning) => path.startsWith(beginning));
  const files = ['src', 'test', 'scripts', 'bench'].flatMap((folder) =>
    filesIn(folder, (path) => isTest(path) && isWanted(path)),
  );
  return {
    node: files.filter(isNodeTest),
    browser: files.filter((path) => !isNodeTest(path)),
  };
}

/** What takes long and seldom fails by itself: every kind of host page, and hostile words in every place. */
const MATRIX = ['test/hosts/', 'test/hostile/'];

/** The browser tests of what is built, but for the matrix. */
export const builtTests = () =>
  testFiles(['test/']).browser.filter(
    (path) => !MATRIX.some((beginning) => path.startsWith(beginning)),
  );

/** The matrix. */
export const matrixTests = () => testFiles(MATRIX).browser;

import { relative } from 'node:path';
import { filesIn } from '../files.mjs';

/**
 * @param {string} root
 * @returns {string[]} the paths of all files below it, as seen from it, with `/`, sorted
 */
export const filesBelow = (root) =>
  filesIn(root).map((path) => relative(root, path).replaceAll('\\', '/'));

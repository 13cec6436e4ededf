/**
 * Runs Node tests, all in one process: one for each file would read the same sources anew.
 * `node --import tsx scripts/test-node.mjs src/model` runs those in files that begin so.
 */

import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testFiles } from './test-files.mjs';

for (const path of testFiles(process.argv.slice(2)).node) {
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    it(`${path} can be read`, () => {
      throw error;
    });
  }
}

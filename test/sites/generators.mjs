/** Builds the sites of `demo/sites/` by the tools that their owners use. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findExecutable } from '../../scripts/executables.mjs';

/**
 * @typedef {object} Generator
 * @property {() => boolean} isThere
 * @property {(folder: string) => string} build the site, given an empty folder; where its pages are then
 */

const ELEVENTY = 'node_modules/@11ty/eleventy/cmd.cjs';

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} cwd
 */
const run = (command, words, cwd) =>
  execFileSync(command, words, {
    cwd,
    env: { ...process.env, TREATMENT_COMPARE: resolve('.') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** @type {Record<string, Generator>} */
export const GENERATORS = {
  hugo: {
    isThere: () => findExecutable(['hugo']) !== undefined,
    build: (folder) => {
      // It writes beside its sources.
      cpSync('demo/sites/hugo', folder, { recursive: true });
      run('sh', ['build.sh'], folder);
      return join(folder, 'public');
    },
  },
  eleventy: {
    // It finds the package by the name that it is published under.
    isThere: () => true,
    build: (folder) => {
      run(process.execPath, [resolve(ELEVENTY), `--output=${folder}`], 'demo/sites/eleventy');
      return folder;
    },
  },
  jekyll: {
    isThere: () => findExecutable(['jekyll']) !== undefined,
    build: (folder) => {
      const pages = join(folder, 'pages');
      mkdirSync(pages);
      const words = ['build', '--destination', pages, '--disable-disk-cache', '--quiet'];
      run('jekyll', words, 'demo/sites/jekyll');
      return pages;
    },
  },
};

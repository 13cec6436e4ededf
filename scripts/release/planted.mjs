import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { integrityOf } from '../build/integrity.mjs';
import { readPackage } from './package.mjs';

/** A small package without a fault, for tests to plant one in. */

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {Record<string, string | undefined>} Files texts by path; nothing for one that is left out */

const MANIFEST = {
  name: 'treatment-compare',
  version: '1.2.3',
  type: 'module',
  license: 'MIT',
  files: ['dist', 'docs'],
  repository: { type: 'git', url: 'git+https://code.example/clinic/treatment-compare.git' },
  exports: {
    '.': { types: './dist/esm/index.d.ts', default: './dist/esm/index.js' },
    './languages/*': {
      types: './dist/esm/languages/*.d.ts',
      default: './dist/esm/languages/*.js',
    },
    './react': { types: './dist/esm/react.d.ts' },
    './schema.json': './dist/schema.json',
    './package.json': './package.json',
  },
  bin: { 'treatment-compare': './dist/cli.js' },
  customElements: 'dist/custom-elements.json',
  'web-types': './dist/web-types.json',
  unpkg: 'dist/treatment-compare.js',
};

export const SCRIPT = 'dist/treatment-compare.js';
const BANNER =
  '/*! treatment-compare 1.2.3 (MIT), with Lit (BSD-3-Clause): see THIRD-PARTY-LICENSES.txt */';
const SMALL_BANNER = '/*! treatment-compare 1.2.3 (MIT) */';

/** @type {Files} */
const FILES = {
  'package.json': JSON.stringify(MANIFEST),
  LICENSE: 'MIT License\n',
  'README.md':
    '# It\n\n`npm install treatment-compare@1.2.3`, `lit-html` is BSD-3-Clause.\n' +
    '[Docs](docs/own.md#own-words), ![picture](docs/own.png), [web](https://example.org/)\n',
  'CHANGELOG.md':
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-27\n\n### Added\n\n- All.\n\n' +
    '## 1.2.2 - 2026-10-01\n\n- Less.\n',
  'docs/own.md': '# `Own` words\n\n[Back](../README.md), [here](#own-words)\n',
  'docs/own.png': 'PNG',
  [SCRIPT]: `${BANNER}console.log(1);\n`,
  [`${SCRIPT}.map`]: JSON.stringify({
    version: 3,
    sources: ['../src/all.ts', '../node_modules/lit-html/lit-html.js'],
    sourcesContent: ['see file:// and /home', ''],
  }),
  'dist/cli.js': `#!/usr/bin/env node\n${SMALL_BANNER}\n`,
  'dist/THIRD-PARTY-LICENSES.txt': 'lit-html 3.0.0 (BSD-3-Clause)\n\nIn full.\n',
  'dist/custom-elements.json': '{}',
  'dist/web-types.json': '{"version":"1.2.3"}',
  'dist/schema.json': '{}',
  'dist/esm/index.js': 'export const a = 1;\n',
  'dist/esm/index.d.ts': 'export declare const a: number;\n',
  'dist/esm/languages/de.js': 'export {};\n',
  'dist/esm/languages/de.d.ts': 'export {};\n',
  'dist/esm/react.d.ts': 'export {};\n',
};

/**
 * @param {Files} [changes] what is planted; `%` in it stands for what was there
 * @returns {{ packed: Package, remove: () => void }}
 */
export function packageWith(changes = {}) {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text ?? '');
  const hashes = { [SCRIPT]: integrityOf(join(root, SCRIPT)) };
  write('dist/integrity.json', JSON.stringify({ ...hashes, 'style-src': {} }));
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(root, path));
    else
      write(
        path,
        text.replace('%', () => FILES[path] ?? ''),
      );
  }
  return {
    packed: readPackage(root),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/**
 * @param {object} changes of fields
 * @returns {string}
 */
export const manifestWith = (changes) => JSON.stringify({ ...MANIFEST, ...changes });

/**
 * What authors of a comparison are helped by, as modules of the plugin's own: what its rules find, and how a table becomes one.
 * No page for readers loads them.
 */

import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from '../rollup/minify.mjs';
import { thirdPartyLicenses } from '../rollup/third-party-licenses.mjs';
import { transpile } from '../rollup/transpile.mjs';

const MODULES = { judge: 'src/check/judge-json.ts', table: 'src/start/document-of-table.ts' };
const LICENSES = 'ADMIN-LICENSES.txt';

/** @returns {Promise<Record<string, string>>} the modules and the licences of what they bring, by name */
export async function adminModules() {
  const bundle = await rollup({
    input: MODULES,
    onLog(level, log, handler) {
      if (level === 'warn') throw new Error(`rollup: ${log.message}`);
      handler(level, log);
    },
    plugins: [
      json({ compact: true, namedExports: false, preferConst: true }),
      transpile(),
      nodeResolve({ exportConditions: ['production'], browser: true }),
      commonjs(),
      minify(),
      thirdPartyLicenses(LICENSES),
    ],
  });
  const { output } = await bundle.generate({
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    format: 'es',
    banner: `/*! treatment-compare (MIT), with others: see ${LICENSES} */`,
  });
  await bundle.close();
  return Object.fromEntries(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

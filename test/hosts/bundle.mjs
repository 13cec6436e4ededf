/** Bundles a page's own code as a site's build would, once for all loadings. */

import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const ENTRY = '\0entry';

/**
 * @param {string} source of the entry
 * @returns {() => Promise<string>} a classic script
 */
export function bundleOf(source) {
  /** @type {Promise<string> | undefined} */
  let bundled;
  return () => (bundled ??= bundle(source));
}

/** @param {string} source */
async function bundle(source) {
  const build = await rollup({
    input: ENTRY,
    onLog(level, log, handle) {
      if (log.code !== 'CIRCULAR_DEPENDENCY') handle(level, log);
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? source : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: process.cwd() }),
      commonjs(),
    ],
  });
  const { output } = await build.generate({ format: 'iife', name: 'site' });
  return output[0].code;
}

import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

/** @returns {Promise<import('rollup').MergedRollupOptions[]>} */
export async function rollupConfig() {
  const { options, warnings } = await loadConfigFile(resolve('rollup.config.mjs'), {});
  warnings.flush();
  return options;
}

/** Runs every entry of `rollup.config.mjs`, one after the other to keep memory small. */
export async function bundle() {
  for (const options of await rollupConfig()) {
    const build = await rollup(options);
    for (const output of options.output) await build.write(output);
    await build.close();
  }
}

// @ts-expect-error the analyzer ships no types for its command line
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeJson } from './json.mjs';

/** `dist/custom-elements.json`: the elements' public API, read from their JSDoc and types. */
export async function writeManifest() {
  const manifest = await cli({
    argv: ['analyze', '--quiet', '--config', 'scripts/build/manifest.config.mjs'],
    cwd: process.cwd(),
    noWrite: true,
  });
  writeJson('dist/custom-elements.json', manifest);
}

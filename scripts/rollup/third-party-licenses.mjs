import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Bundled packages keep their licences: each one's full text goes into a file beside the script,
 * because a licence comment per module would cost every visitor bytes. The script's own banner
 * names that file.
 */

/**
 * @param {string} moduleId
 * @returns {string | undefined} the folder of the npm package that the module belongs to
 */
function packageFolder(moduleId) {
  const path = moduleId.replaceAll('\\', '/');
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.[1];
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const text = await readLicenseText(folder);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function readLicenseText(folder) {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.txt']) {
    try {
      return await readFile(join(folder, file), 'utf8');
    } catch {
      // The next common name may exist.
    }
  }
  throw new Error(`No licence file in ${dirname(folder)}: a bundled package must bring one`);
}

/**
 * @param {string} fileName written beside the bundle
 * @returns {import('rollup').Plugin}
 */
export const thirdPartyLicenses = (fileName) => ({
  name: 'third-party-licenses',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : [],
    );
    const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
    const texts = await Promise.all([...folders].sort().map(licenseOf));
    this.emitFile({ type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
  },
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  // What a plugin has made of a module begins with a sign that no path has.
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/');
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.[1];
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function licenseOf(folder) {
  const { name, version, license, author } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const text = (await readLicenseText(folder)) ?? (await licenseNamed(license, author));
  if (!text) throw new Error(`No licence file in ${folder}: a bundled package must bring one`);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/**
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
async function readLicenseText(folder) {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']) {
    try {
      return await readFile(join(folder, file), 'utf8');
    } catch {
      // The next common name may exist.
    }
  }
  return undefined;
}

/**
 * The text of the MIT licence, which is our own, for a package that names it and its author and brings no file.
 *
 * @param {string} license
 * @param {unknown} author
 * @returns {Promise<string | undefined>}
 */
async function licenseNamed(license, author) {
  if (license !== 'MIT' || typeof author !== 'string') return undefined;
  const own = await readFile('LICENSE', 'utf8');
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
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

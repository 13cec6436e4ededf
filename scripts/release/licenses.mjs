/** Whatever is bundled keeps its licence: in full beside the script, by name in its banner and in the README. */

import { dirname, posix } from 'node:path';
import { scriptsOf } from './package.mjs';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */
/** @typedef {{ name: string, license: string }} Bundled */

/**
 * @param {Package} packed
 * @returns {Fault[]}
 */
export function unnamedLicenses(packed) {
  return [
    ...ownLicense(packed),
    ...scriptsOf(packed).flatMap((path) => ofScript(packed, path)),
    ...packed.files
      .filter((path) => path.endsWith('-LICENSES.txt'))
      .flatMap((path) => ofReadme(packed, path)),
  ];
}

/**
 * @param {Package} packed
 * @returns {Fault[]}
 */
const ownLicense = ({ has, manifest }) =>
  has('LICENSE') && manifest['license']
    ? []
    : [
        {
          place: 'LICENSE',
          problem: 'is not in the package, or package.json names no licence',
          mend: 'Add both.',
        },
      ];

/**
 * @param {Package} packed
 * @param {string} path
 * @returns {Fault[]}
 */
function ofScript(packed, path) {
  const [, named] = /\/\*![^*]*: see ([\w-]+-LICENSES\.txt)/.exec(packed.text(path)) ?? [];
  const carried = packagesInMap(packed, `${path}.map`);
  if (named === undefined)
    return carried.map((name) => ({
      place: path,
      problem: `carries ${name}, and its banner names no file of licences`,
      mend: 'Build it with `thirdPartyLicenses` and a banner that names the file.',
    }));
  const file = posix.join(dirname(path), named);
  if (!packed.has(file))
    return [
      {
        place: `${path}, banner`,
        problem: `names ${named}, which is not beside it`,
        mend: 'Run `npm run build`.',
      },
    ];
  const licensed = bundledIn(packed.text(file)).map(({ name }) => name);
  return carried
    .filter((name) => !licensed.includes(name))
    .map((name) => ({
      place: file,
      problem: `lacks the licence of ${name}, which ${path} carries`,
      mend: 'Run `npm run build`.',
    }));
}

/**
 * @param {Package} packed
 * @param {string} path of a source map, which may be missing
 * @returns {string[]} the packages of others in it
 */
function packagesInMap(packed, path) {
  if (!packed.has(path)) return [];
  /** @type {string[]} */
  const sources = JSON.parse(packed.text(path)).sources;
  const names = sources.map(
    (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined);
}

/**
 * @param {Package} packed
 * @param {string} path of a file of licences
 * @returns {Fault[]}
 */
function ofReadme(packed, path) {
  const readme = packed.has('README.md') ? packed.text('README.md') : '';
  const bundled = bundledIn(packed.text(path));
  if (bundled.length === 0)
    return [{ place: path, problem: 'names no package', mend: 'Run `npm run build`.' }];
  return bundled
    .filter(({ name, license }) => !readme.includes(`\`${name}\``) || !readme.includes(license))
    .map(({ name, license }) => ({
      place: 'README.md',
      problem: `does not name \`${name}\` (${license}), which scripts beside ${path} carry`,
      mend: 'Name it with its licence under “Licences”.',
    }));
}

/**
 * @param {string} licenses
 * @returns {Bundled[]}
 */
const bundledIn = (licenses) =>
  [...licenses.matchAll(/^(\S+) \d\S* \(([^()\n]+)\)$/gm)].map(([, name = '', license = '']) => ({
    name,
    license,
  }));

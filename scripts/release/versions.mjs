/** One version everywhere. */

import { isClassicScript } from '../build/integrity.mjs';
import { documentsOf, scriptsOf } from './package.mjs';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

/** In which file a version stands, and which one. */
/** @typedef {{ place: string, version: string | undefined, mend: string }} Statement */

const BUILD = 'Run `npm run build`.';

/**
 * @param {Package} packed
 * @param {object} project
 * @param {Record<string, any>} project.lock package-lock.json
 * @param {string | undefined} project.tag of the release, such as `v1.2.3`
 * @returns {Fault[]}
 */
export function otherVersions(packed, { lock, tag }) {
  const { version } = packed.manifest;
  const statements = [
    ...ofLock(lock),
    ...ofTag(tag),
    ...ofBanners(packed),
    ...ofData(packed),
    ...ofSnippets(packed),
  ];
  return statements
    .filter((statement) => statement.version !== version)
    .map(({ place, version: other, mend }) => ({
      place,
      problem: `says ${other ?? 'no version'}, and package.json ${version}`,
      mend,
    }));
}

/**
 * @param {Record<string, any>} lock
 * @returns {Statement[]}
 */
const ofLock = ({ version, packages }) =>
  [version, packages?.['']?.version].map((stated) => ({
    place: 'package-lock.json',
    version: stated,
    mend: 'Run `npm install`.',
  }));

/**
 * @param {string | undefined} tag
 * @returns {Statement[]}
 */
const ofTag = (tag) =>
  tag === undefined
    ? []
    : [
        {
          place: `tag ${tag}`,
          version: tag.replace(/^v/, ''),
          mend: 'Set the version in package.json, or take the tag that it names.',
        },
      ];

/**
 * A script that a page loads says its version; so does any other that has a banner.
 *
 * @param {Package} packed
 * @returns {Statement[]}
 */
const ofBanners = (packed) =>
  scriptsOf(packed)
    .map((path) => ({ path, version: bannerVersion(packed.text(path), packed.manifest['name']) }))
    .filter(({ path, version }) => version !== undefined || isClassicScript(path))
    .map(({ path, version }) => ({ place: `${path}, banner`, version, mend: BUILD }));

/**
 * @param {string} script
 * @param {string} name
 */
function bannerVersion(script, name) {
  const [, ...rest] = script.split(`/*! ${name} `);
  return rest[0]?.split(' ')[0];
}

/**
 * @param {Package} packed
 * @returns {Statement[]}
 */
const ofData = (packed) =>
  ['dist/web-types.json', 'dist/integrity.json']
    .filter((path) => packed.has(path))
    .map((path) => ({ place: path, version: JSON.parse(packed.text(path)).version, mend: BUILD }))
    .filter(({ version }) => version !== undefined);

/**
 * @param {Package} packed
 * @returns {Statement[]}
 */
const ofSnippets = (packed) =>
  documentsOf(packed).flatMap((path) =>
    packed
      .text(path)
      .split(`${packed.manifest['name']}@`)
      .slice(1)
      .map((after) => /^\d[\w.+-]*\d/.exec(after)?.[0])
      .filter((version) => version !== undefined)
      .map((version) => ({
        place: `${path}, a snippet`,
        version,
        mend: 'Name the version of package.json in it.',
      })),
  );

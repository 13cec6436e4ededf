/** The checks of a release, by what is right. */

import { changelogFaults } from './changelog.mjs';
import { uncommittedBuild, wrongHashes } from './integrity.mjs';
import { unnamedLicenses } from './licenses.mjs';
import { deadLinks } from './links.mjs';
import { publintFaults, typeFaults } from './lint.mjs';
import { machinePaths } from './machine-paths.mjs';
import { missingFiles } from './named-files.mjs';
import { repositoryFaults } from './repository.mjs';
import { otherVersions } from './versions.mjs';

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */
/** @typedef {() => Fault[] | Promise<Fault[]>} Check */

/**
 * What a release is made of beside the package.
 *
 * @typedef {object} Project
 * @property {string} folder of the repository
 * @property {Record<string, any>} lock package-lock.json
 * @property {string | undefined} tag such as `v1.2.3`; nothing between releases
 * @property {string} today as YYYY-MM-DD
 * @property {string | undefined} repository its owner and name where the workflow runs
 */

/**
 * @param {Package} packed
 * @param {Project} project
 * @returns {Record<string, Check>}
 */
export const checksOf = (packed, project) => ({
  'every file that package.json names is packed': () => missingFiles(packed),
  'versions agree': () => otherVersions(packed, project),
  'the changelog has the version and its date': () => changelogFaults(packed, project),
  'what is packed is what was built': () => wrongHashes(packed),
  'the build is committed': () => uncommittedBuild(project.folder),
  'licences of what is bundled are named': () => unnamedLicenses(packed),
  'no file names a place on a machine': () => machinePaths(packed),
  'links of the documents lead to what is packed': () => deadLinks(packed),
  'the repository is named as provenance needs it': () => repositoryFaults(packed, project),
  'publint finds nothing': () => publintFaults(packed),
  'types are found': () => typeFaults(packed),
});

/**
 * Runs checks one after the other, and ends with a line for each.
 *
 * @param {Record<string, Check>} checks
 * @param {(line: string) => void} [write]
 * @returns {Promise<boolean>} whether nothing was found
 */
export async function report(checks, write = (line) => console.log(line)) {
  const lines = [];
  for (const [name, check] of Object.entries(checks)) {
    const faults = await check();
    for (const { place, problem, mend } of faults) write(`${place} ${problem}. ${mend}`);
    lines.push(faults.length === 0 ? `ok: ${name}` : `✗ ${name}: ${faults.length}`);
  }
  for (const line of lines) write(line);
  return lines.every((line) => line.startsWith('ok'));
}

/** Packages of any release of Debian, unpacked into a folder: nothing is installed, and no rights are needed for it. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExecutable } from '../executables.mjs';

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** @returns {string | undefined} why there are none on this machine; nothing where there are */
export function noDebian() {
  if (!findExecutable(['apt-get']) || !existsSync(KEYS)) return 'needs apt and the keys of Debian';
  return mirror() ? undefined : 'needs Debian among the sources of apt';
}

/** @returns {string | undefined} from where this machine has Debian */
function mirror() {
  const words = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const sources = String(execFileSync('apt-get', words)).trim().split('\n');
  return sources.find((source) => /\/debian\/?$/.test(source));
}

/**
 * @param {string} release such as `trixie`
 * @param {readonly string[]} packages
 * @param {string} folder
 * @param {{ withNeeds?: boolean }} [options] whether all that they depend on comes along
 */
export function unpackDebian(release, packages, folder, { withNeeds = false } = {}) {
  const state = mkdtempSync(join(tmpdir(), 'apt-'));
  const archives = join(state, 'cache/archives');
  try {
    for (const path of ['lists/partial', 'cache/archives/partial'])
      mkdirSync(join(state, path), { recursive: true });
    writeFileSync(join(state, 'status'), '');
    writeFileSync(
      join(state, 'sources.list'),
      `deb [signed-by=${KEYS}] ${mirror()} ${release} main\n`,
    );
    const apt = (/** @type {string[]} */ ...words) =>
      execFileSync('apt-get', ['-qq', ...ownState(state), ...words], {
        cwd: archives,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    apt('update');
    if (withNeeds) {
      apt('--yes', '--download-only', '--no-install-recommends', 'install', ...packages);
    } else apt('download', ...packages);
    mkdirSync(folder, { recursive: true });
    for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', join(archives, archive), folder]);
  } finally {
    rmSync(state, { recursive: true });
  }
}

/**
 * @param {string} state
 * @returns {string[]} options that keep apt from what the machine itself has
 */
const ownState = (state) =>
  [
    `Dir::Etc::sourcelist=${state}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${state}/lists`,
    `Dir::State::status=${state}/status`,
    `Dir::Cache=${state}/cache`,
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);

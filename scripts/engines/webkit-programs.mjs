/** Finds what WebKit is run with, and names the Debian packages of what is not there. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findExecutable } from '../executables.mjs';

/**
 * @typedef {object} WebKitPrograms
 * @property {string} driver speaks WebDriver for the browser
 * @property {string} browser WebKitGTK's own test browser
 * @property {string} display an X server without a screen
 * @property {string} leash ends the others when this process ends, however it ends
 */

/** Debian keeps libraries in a folder named after the machine, such as `/usr/lib/x86_64-linux-gnu`. */
const LIBRARY_FOLDERS = ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')];

/** @type {Record<keyof WebKitPrograms, { package: string, commands: string[], places: string[] }>} */
const PROGRAMS = {
  driver: { package: 'webkit2gtk-driver', commands: ['WebKitWebDriver'], places: [] },
  browser: {
    package: 'webkit2gtk-driver',
    commands: [],
    places: LIBRARY_FOLDERS.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')),
  },
  display: { package: 'xvfb', commands: ['Xvfb'], places: [] },
  leash: { package: 'util-linux', commands: ['setpriv'], places: [] },
};

/** @param {string} folder */
function foldersIn(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * @param {typeof findExecutable} [find]
 * @returns {{ programs: Partial<WebKitPrograms>, missing: string[] }} what was found, and the
 *   packages that hold the rest
 */
export function findWebKit(find = findExecutable) {
  /** @type {Partial<WebKitPrograms>} */
  const programs = {};
  const missing = new Set();
  for (const [role, { package: name, commands, places }] of Object.entries(PROGRAMS)) {
    const path = find(commands, places);
    if (path) Object.assign(programs, { [role]: path });
    else missing.add(name);
  }
  return { programs, missing: [...missing] };
}

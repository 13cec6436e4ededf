import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Node 20 has no `fs.globSync`, and sorted results keep the build the same everywhere. */

/**
 * @param {string} folder relative to the working directory
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]} the paths of all files below the folder but those of packages, with `/`, sorted; empty without it
 */
export function filesIn(folder, wanted = () => true) {
  return walk(folder).filter(wanted).sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return entriesOf(folder).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import picomatch from 'picomatch';
import { UsageFailure } from './failure.js';
import { isAddress } from './read-place.js';

/**
 * The files that are meant by patterns that no shell has put in place: those in quotes, and all on Windows. What is no
 * pattern, or the name of a file that is there, stays.
 *
 * @throws {UsageFailure} if a pattern means no file
 */
export function expandGlobs(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (existsSync(word)) return word;
    const pattern = process.platform === 'win32' ? word.replaceAll('\\', '/') : word;
    const { isGlob, base, glob } = picomatch.scan(pattern);
    // The question mark of an address is none.
    if (!isGlob || isAddress(word)) return word;
    const files = matchesBelow(base, glob);
    if (files.length > 0) return files;
    throw new UsageFailure(word, 'matches no file', 'Look at its folder, and at its ending.');
  });
}

/** In the order of their names; what is hidden, and what npm installs, is none of an author's. */
function matchesBelow(base: string, glob: string): string[] {
  const isMatch = picomatch(glob);
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  return [...filesBelow(base, '', depth)]
    .filter((name) => isMatch(name))
    .map((name) => join(base, name));
}

/** @param depth of folders that are looked into, that itself among them */
function* filesBelow(folder: string, below: string, depth: number): Iterable<string> {
  const path = join(folder, below) || '.';
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = below + entry.name;
    if (!entry.isDirectory()) yield name;
    else if (depth > 1) yield* filesBelow(folder, `${name}/`, depth - 1);
  }
}

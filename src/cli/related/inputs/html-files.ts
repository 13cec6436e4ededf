import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LeftOut } from './left-out.js';

/** Which files are meant, by their names from the folder, with slashes. */
export type FileFilter = (name: string) => boolean;

const HTML = /\.html?$/i;
const HIDDEN_FOLDER = /^\.|^node_modules$/;
/** Editors, office programs and macOS put such a file beside the one that is open. */
const LOCK_FILE = /^(?:\.#|\.?~|\._|#)|\.(?:lock|lck|swp|swo)$|[~#]$/i;

/**
 * The HTML files in a folder and below it, in the order of their names, so that every machine writes the same files.
 * What only looks like one is left out.
 * @returns their names from the folder, with slashes
 */
export function* htmlFilesIn(
  folder: string,
  isMeant: FileFilter,
  leftOut: LeftOut,
  below = '',
): Iterable<string> {
  for (const { entry, name } of entriesOf(folder, below, isMeant, leftOut)) {
    const kind = kindOf(entry, join(folder, name));
    if (kind === 'folder') {
      yield* htmlFilesIn(folder, isMeant, leftOut, `${name}/`);
    } else if (isMeant(name)) {
      if (kind !== 'file') leftOut.add(kind, name);
      else if (HTML.test(name)) yield name;
    }
  }
}

type Kind =
  'folder' | 'file' | 'lock files' | 'links to nowhere' | 'links to folders' | 'pipes and devices';

function kindOf(entry: Dirent<Buffer>, path: string): Kind {
  if (entry.isDirectory()) return 'folder';
  if (LOCK_FILE.test(entry.name.toString())) return 'lock files';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'pipes and devices';
  const target = targetOf(path);
  if (!target) return 'links to nowhere';
  if (target.isDirectory()) return 'links to folders';
  return target.isFile() ? 'file' : 'pipes and devices';
}

function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // It has gone, leads to itself, or where nobody may look.
    return undefined;
  }
}

interface NamedEntry {
  readonly entry: Dirent<Buffer>;
  /** From the folder, with slashes. */
  readonly name: string;
}

function entriesOf(
  folder: string,
  below: string,
  isMeant: FileFilter,
  leftOut: LeftOut,
): NamedEntry[] {
  return readFolder(join(folder, below), below, leftOut)
    .filter((entry) => !(entry.isDirectory() && HIDDEN_FOLDER.test(entry.name.toString())))
    .map((entry) => ({ entry, name: below + entry.name.toString() }))
    .filter(({ entry, name }) => {
      if (isUtf8(entry.name)) return true;
      const isCandidate = entry.isDirectory() || HTML.test(name);
      if (isCandidate && isMeant(name)) leftOut.add('names that are not UTF-8', name);
      return false;
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readFolder(path: string, below: string, leftOut: LeftOut): Dirent<Buffer>[] {
  try {
    return readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (!below) throw error;
    leftOut.add(unreadable(error), below);
    return [];
  }
}

/** Why a file or folder was left out that the system refused. */
export function unreadable(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return `unreadable, ${code}`;
}

function isUtf8(name: Buffer): boolean {
  return Buffer.from(name.toString()).equals(name);
}

import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.js';
import { replaceFile, temporaryPath } from './temporary-file.js';

/** Every file of this command begins so, whichever version wrote it; no other file is touched. */
const START = /^\{"relatedPosts":\d/;
const LONGEST_START = 24;

/** Files in a folder that may hold others. */
export class OwnedFiles {
  /** @param run names its temporary files */
  constructor(
    private readonly folder: string,
    private readonly run: string,
  ) {}

  exists(name: string): boolean {
    return statsOf(this.#path(name)) !== undefined;
  }

  /** @throws {Failure} if something of somebody else has this name: a file, or a link or folder whatever it leads to */
  check(name: string): void {
    const path = this.#path(name);
    const stats = statsOf(path);
    if (stats && !isOwn(path, stats)) throw ofSomebodyElse(path);
  }

  /**
   * Writes a file as a whole, so that no visitor ever reads half of one.
   * @returns whether its content is new
   */
  write(name: string, text: string): boolean {
    this.#checkFolderOf(name);
    this.check(name);
    const path = this.#path(name);
    if (isContent(path, text)) return false;
    this.replace(name, text);
    return true;
  }

  /** Writes a file whatever it was before. */
  replace(name: string, text: string): void {
    const path = this.#path(name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      replaceFile(path, text, temporaryPath(this.folder, this.run));
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** @returns whether there was one of its own */
  remove(name: string): boolean {
    const path = this.#path(name);
    const stats = statsOf(path);
    if (!stats || !isOwn(path, stats)) return false;
    rmSync(path);
    if (name.includes('/')) removeIfEmpty(dirname(path));
    return true;
  }

  /** Names of the files in it, and in the folders of it whose names fit. */
  names(subfolder: RegExp): string[] {
    return readdirSync(this.folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && subfolder.test(entry.name)
        ? readdirSync(this.#path(entry.name)).map((name) => `${entry.name}/${name}`)
        : entry.name,
    );
  }

  /** A link to a folder elsewhere would take the files there. */
  #checkFolderOf(name: string): void {
    if (!name.includes('/')) return;
    const parent = dirname(this.#path(name));
    const stats = statsOf(parent);
    if (stats && !stats.isDirectory()) throw ofSomebodyElse(parent);
  }

  #path(name: string): string {
    return join(this.folder, name);
  }
}

/** Why nothing could be written. */
export function unwritable(path: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure(
    path,
    `could not be written (${reason})`,
    'Check --out, its permissions and the free space.',
  );
}

/** Why something is left as it is. */
export function ofSomebodyElse(path: string): Failure {
  return new Failure(path, 'was written by somebody else', 'Choose another folder with --out.');
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Looks at its kind first: opening a pipe would never end. */
function isOwn(path: string, stats: Stats): boolean {
  if (!stats.isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(LONGEST_START);
    readSync(file, start, 0, LONGEST_START, 0);
    return START.test(start.toString('latin1'));
  } finally {
    closeSync(file);
  }
}

function isContent(path: string, text: string): boolean {
  const size = statsOf(path)?.size;
  return size === Buffer.byteLength(text) && readFileSync(path, 'utf8') === text;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in there, or it has gone.
  }
}

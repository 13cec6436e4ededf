import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.js';

/** Every file of this command begins so, whichever version wrote it; no other file is touched. */
const START = /^\{"relatedPosts":\d/;
/** What a file is called until all of it is written. */
const PARTIAL = '.partial';

/** Files in a folder that may hold others. */
export class OwnedFiles {
  constructor(private readonly folder: string) {}

  exists(name: string): boolean {
    return statSync(this.#path(name), { throwIfNoEntry: false }) !== undefined;
  }

  /**
   * @returns its content, if there is one
   * @throws {Failure} if somebody else's file has this name
   */
  check(name: string): string | undefined {
    const before = this.#read(name);
    if (before === undefined || START.test(before)) return before;
    throw new Failure(
      this.#path(name),
      'was written by somebody else',
      'Choose another folder with --out.',
    );
  }

  /**
   * Writes a file as a whole, so that no visitor ever reads half of one.
   * @returns whether its content is new
   */
  write(name: string, text: string): boolean {
    if (this.check(name) === text) return false;
    replaceFile(this.#path(name), text);
    return true;
  }

  /** @returns whether there was one of its own */
  remove(name: string): boolean {
    const path = this.#path(name);
    rmSync(path + PARTIAL, { force: true });
    if (!START.test(this.#read(name) ?? '')) return false;
    rmSync(path);
    const parent = dirname(path);
    if (parent !== this.folder) removeIfEmpty(parent);
    return true;
  }

  #path(name: string): string {
    return join(this.folder, name);
  }

  #read(name: string): string | undefined {
    return this.exists(name) ? readFileSync(this.#path(name), 'utf8') : undefined;
  }
}

/** Writes beside it and renames, which happens at once or not at all. */
export function replaceFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path + PARTIAL, text);
    renameSync(path + PARTIAL, path);
  } catch (error) {
    throw new Failure(
      path,
      `could not be written (${String(error)})`,
      'Check --out, its permissions and the free space.',
    );
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in there, or it has gone.
  }
}

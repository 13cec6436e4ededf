import { createHash } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { ofSomebodyElse, unwritable } from './owned-files.js';
import { newRun, removeLeftovers, temporaryPath } from './temporary-file.js';

/** Who holds a folder. */
interface Holder {
  /** Names its temporary files. */
  readonly run: string;
  /** The machine; not by its name, for a folder may be published with a lock in it. */
  readonly machine: string;
  readonly process: number;
}

const LOCK = '.treatment-compare.lock';
const LONGEST = 500;
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 16);
/** A file that is empty is about to be written, or its process was killed before it could. */
const NOBODY_YET: Holder = { run: '', machine: '', process: 0 };
/** Milliseconds. */
const BETWEEN_LOOKS = 100;
const BETWEEN_SIGNS = 5000;
/** Milliseconds without a sign of life after which the process of another machine counts as gone. */
const LONGEST_SILENCE = 60_000;

/** Locks of this process. */
const held = new Set<FolderLock>();
process.once('exit', () => {
  for (const lock of held) lock.release();
});

/** A folder that one run alone writes to. */
export class FolderLock {
  readonly #path: string;
  readonly #signs: NodeJS.Timeout;

  private constructor(
    readonly folder: string,
    readonly run: string,
  ) {
    this.#path = join(folder, LOCK);
    this.#signs = setInterval(() => this.#giveSign(), BETWEEN_SIGNS).unref();
    held.add(this);
  }

  /**
   * Waits until nobody else writes to the folder.
   * @param onWait called once if somebody does
   * @throws {Failure} if it cannot be written to
   */
  static async take(out: string, onWait: (process: number) => void): Promise<FolderLock> {
    const folder = normalize(out);
    const lock = join(folder, LOCK);
    const run = newRun();
    makeFolder(folder);
    const watch = new Watch(lock);
    for (let isTold = false; !create(lock, run);) {
      const holder = watch.look();
      if (holder && watch.isGone(holder)) {
        takeAway(folder, holder, run);
      } else {
        if (holder?.run && !isTold) onWait(holder.process);
        isTold ||= Boolean(holder?.run);
        await wait(BETWEEN_LOOKS);
      }
    }
    return new FolderLock(folder, run);
  }

  release(): void {
    clearInterval(this.#signs);
    held.delete(this);
    if (readHolder(this.#path)?.run === this.run) rmSync(this.#path, { force: true });
  }

  #giveSign(): void {
    const now = new Date();
    try {
      utimesSync(this.#path, now, now);
    } catch {
      // Somebody has deleted it.
    }
  }
}

/** Looks again and again at the lock of somebody else. */
class Watch {
  #lastSign: number | undefined;
  #since = performance.now();

  constructor(private readonly path: string) {}

  /** @returns nothing if there is none any more */
  look(): Holder | undefined {
    const sign = lstatSync(this.path, { throwIfNoEntry: false })?.mtimeMs;
    if (sign !== this.#lastSign) this.#since = performance.now();
    this.#lastSign = sign;
    return readHolder(this.path);
  }

  isGone({ run, machine, process: pid }: Holder): boolean {
    if (machine !== MACHINE) return performance.now() - this.#since > LONGEST_SILENCE;
    // In a container, the next process may have the number of the one before.
    return pid === process.pid ? ![...held].some((lock) => lock.run === run) : !isRunning(pid);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** @returns whether there was none before */
function create(path: string, run: string): boolean {
  const holder: Holder = { run, machine: MACHINE, process: process.pid };
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(path, error);
  }
}

/** @returns nothing if there is none */
function readHolder(path: string): Holder | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile() || stats.size > LONGEST) throw ofSomebodyElse(path);
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const holder = text === '' ? NOBODY_YET : parse(text);
  if (isHolder(holder)) return holder;
  throw ofSomebodyElse(path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { run, machine, process: pid } = value as Partial<Holder>;
  return (
    typeof run === 'string' &&
    /^(?:[\da-f]{32})?$/.test(run) &&
    typeof machine === 'string' &&
    Number.isInteger(pid) &&
    Number(pid) >= 0
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Renames it first: of several that find the same lock, one alone can. */
function takeAway(folder: string, { run }: Holder, own: string): void {
  const lock = join(folder, LOCK);
  const aside = temporaryPath(folder, own);
  if (!renameIfThere(lock, aside)) return;
  // Another run was faster, and this is its lock.
  if (readHolder(aside)?.run !== run) linkSync(aside, lock);
  else if (run) removeLeftovers(folder, run);
  rmSync(aside, { force: true });
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { shardName } from '../../model/posts/related-index.js';
import { OwnedFiles, replaceFile } from './owned-files.js';

/** What a folder holds, for the next run: whether there is anything to do, and where to go on. */
interface State {
  /** Names the posts and the command that made files of them. */
  readonly content: string;
  readonly shards: number;
  /** How many of the first shards have been written. */
  done: number;
  isFinished: boolean;
  /** Numbers of shards that earlier runs had, whose files may still be there. */
  earlier: readonly number[];
}

const STATE = '.treatment-compare.json';
const INDEX = 'index.json';
/** Milliseconds of work that an interrupted run may lose. */
const BETWEEN_STATES = 1000;

/** The folder of the files, which remembers how far it is. */
export class OutputFolder {
  readonly #files: OwnedFiles;
  readonly #path: string;
  /** What has been done to files. */
  readonly tally = { written: 0, unchanged: 0, removed: 0 };
  readonly #state: State;
  /** Finished before one that comes earlier. */
  readonly #ahead = new Set<number>();
  #lastState = 0;

  /** @param content names the posts and the command */
  constructor(folder: string, content: string, shards: number) {
    const path = normalize(folder);
    this.#files = new OwnedFiles(path);
    this.#path = join(path, STATE);
    this.#files.check(INDEX);
    const before = readState(this.#path);
    const earlier = new Set(before ? [...before.earlier, before.shards] : []);
    earlier.delete(shards);
    this.#state =
      before?.content === content
        ? before
        : { content, shards, done: 0, isFinished: false, earlier: [...earlier] };
  }

  /** Whether nothing is left to do, if no shard is missing. */
  get isFinished(): boolean {
    return this.#state.isFinished && this.#files.exists(INDEX);
  }

  /** Whether a shard is still to be written. */
  isMissing(shard: number): boolean {
    const { done, shards } = this.#state;
    return shard >= done || !this.#files.exists(shardName(shard, shards));
  }

  writeShard(shard: number, text: string): void {
    // Before the first file changes, so that nobody takes the folder for what it was.
    if (this.#lastState === 0) this.#save();
    this.#write(shardName(shard, this.#state.shards), text);
    this.#ahead.add(shard);
    while (this.#ahead.delete(this.#state.done)) this.#state.done++;
    if (performance.now() - this.#lastState > BETWEEN_STATES) this.#save();
  }

  /** Writes the index, when all shards are there that it leads to, and takes away what nothing leads to. */
  finish(index: string): void {
    this.#write(INDEX, index);
    const { shards, earlier } = this.#state;
    for (const count of earlier) this.#removeShards(count, shards);
    Object.assign(this.#state, { done: shards, isFinished: true, earlier: [] });
    this.#save();
  }

  #removeShards(count: number, current: number): void {
    for (let shard = 0; shard < count; shard++) {
      const name = shardName(shard, count);
      const isCurrent = shard < current && name === shardName(shard, current);
      if (!isCurrent && this.#files.remove(name)) this.tally.removed++;
    }
  }

  #write(name: string, text: string): void {
    if (this.#files.write(name, text)) this.tally.written++;
    else this.tally.unchanged++;
  }

  #save(): void {
    replaceFile(this.#path, `${JSON.stringify(this.#state)}\n`);
    this.#lastState = performance.now();
  }
}

/** Nothing where there is none, or where it was damaged: then everything is written again. */
function readState(path: string): State | undefined {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as State;
    const isWhole =
      typeof state.content === 'string' &&
      typeof state.shards === 'number' &&
      typeof state.done === 'number' &&
      typeof state.isFinished === 'boolean' &&
      Array.isArray(state.earlier);
    return isWhole ? state : undefined;
  } catch {
    return undefined;
  }
}

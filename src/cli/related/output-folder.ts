import { join } from 'node:path';
import { shardName } from '../../model/posts/related-index.js';
import type { FolderLock } from './folder-lock.js';
import { type OutputState, readState } from './output-state.js';
import { OwnedFiles } from './owned-files.js';

const STATE = '.treatment-compare.json';
const INDEX = 'index.json';
const SHARD = /^(?:[\da-f]{2}\/)?([\da-f]{4,5})\.json$/;
const SUBFOLDER = /^[\da-f]{2}$/;
/** Milliseconds of work that an interrupted run may lose. */
const BETWEEN_STATES = 1000;

/** The folder of the files, which remembers how far it is. */
export class OutputFolder {
  readonly #files: OwnedFiles;
  /** What has been done to files. */
  readonly tally = { written: 0, unchanged: 0, removed: 0 };
  readonly #state: OutputState;
  /** Finished before one that comes earlier. */
  readonly #ahead = new Set<number>();
  #lastState = 0;

  /**
   * @param content names the posts and the command
   * @throws {Failure} if files of somebody else are in the way
   */
  constructor(
    { folder, run }: FolderLock,
    content: string,
    readonly shards: number,
  ) {
    this.#files = new OwnedFiles(folder, run);
    const before = readState(join(folder, STATE));
    this.#files.check(INDEX);
    const isSame = before?.content === content && before.shards === shards;
    this.#state = isSame ? before : stateAfter(before, content, shards);
  }

  /** Whether nothing is left to do, if no shard is missing. */
  get isFinished(): boolean {
    return this.#state.isFinished && this.#files.exists(INDEX);
  }

  /** Whether a shard is still to be written. */
  isMissing(shard: number): boolean {
    return shard >= this.#state.done || !this.#files.exists(shardName(shard, this.shards));
  }

  writeShard(shard: number, text: string): void {
    // Before the first file changes, so that nobody takes the folder for what it was.
    if (this.#lastState === 0) this.#save();
    this.#write(shardName(shard, this.shards), text);
    this.#ahead.add(shard);
    while (this.#ahead.delete(this.#state.done)) this.#state.done++;
    if (performance.now() - this.#lastState > BETWEEN_STATES) this.#save();
  }

  /** Writes the index, when all shards are there that it leads to, and takes away what nothing leads to. */
  finish(index: string): void {
    this.#write(INDEX, index);
    const { earlier } = this.#state;
    if (earlier.length > 0) this.#removeShards(earlier);
    Object.assign(this.#state, { done: this.shards, isFinished: true, earlier: [] });
    this.#save();
  }

  #removeShards(earlier: readonly number[]): void {
    for (const name of this.#files.names(SUBFOLDER)) {
      const isEarlier = earlier.some((count) => isShardOf(count, name));
      if (isEarlier && !isShardOf(this.shards, name) && this.#files.remove(name))
        this.tally.removed++;
    }
  }

  #write(name: string, text: string): void {
    if (this.#files.write(name, text)) this.tally.written++;
    else this.tally.unchanged++;
  }

  #save(): void {
    this.#files.replace(STATE, `${JSON.stringify(this.#state)}\n`);
    this.#lastState = performance.now();
  }
}

function stateAfter(before: OutputState | undefined, content: string, shards: number): OutputState {
  const earlier = new Set(before ? [...before.earlier, before.shards] : []);
  earlier.delete(shards);
  return { content, shards, done: 0, isFinished: false, earlier: [...earlier] };
}

/** Whether a file is one of so many shards, by its name. */
function isShardOf(count: number, name: string): boolean {
  const shard = parseInt(SHARD.exec(name)?.[1] ?? '', 16);
  return shard < count && shardName(shard, count) === name;
}

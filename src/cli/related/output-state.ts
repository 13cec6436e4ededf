import { lstatSync, readFileSync } from 'node:fs';
import { Failure } from '../failure.js';
import { isShardCount } from './shard-count.js';

/** What a folder holds, for the next run: whether there is anything to do, and where to go on. */
export interface OutputState {
  /** Names the posts and the command that made files of them. */
  readonly content: string;
  readonly shards: number;
  /** How many of the first shards have been written. */
  done: number;
  isFinished: boolean;
  /** Numbers of shards that earlier runs had, whose files may still be there. */
  earlier: readonly number[];
}

/** There are no more powers of two. */
const MOST_EARLIER = 20;
const LONGEST = 2000;

/**
 * @returns nothing if there is none
 * @throws {Failure} if it is damaged or of somebody else: then nobody knows whose the files in the folder are
 */
export function readState(path: string): OutputState | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  // Opening a pipe would never end, and reading the file of somebody else may take all memory.
  const state = stats.isFile() && stats.size <= LONGEST && parse(readFileSync(path, 'utf8'));
  if (isState(state)) return state;
  throw new Failure(
    path,
    'is damaged or was written by somebody else',
    'Choose another folder with --out, or delete it: then everything is written again.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is OutputState {
  if (typeof value !== 'object' || value === null) return false;
  const { content, shards, done, isFinished, earlier } = value as Partial<OutputState>;
  return (
    typeof content === 'string' &&
    /^[\da-f]{64}$/.test(content) &&
    isShardCount(shards) &&
    isCountUpTo(shards, done) &&
    (isFinished === false || (isFinished === true && done === shards)) &&
    Array.isArray(earlier) &&
    earlier.length <= MOST_EARLIER &&
    earlier.every(isShardCount)
  );
}

function isCountUpTo(most: number, value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

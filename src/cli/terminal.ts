import type { Worker } from 'node:worker_threads';
import type { Setup } from './related/ranker.js';

/** Where a command's words go. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** What a command needs of the process that it runs in; a test has its own. */
export interface Terminal {
  /** What came of it. */
  readonly out: Output;
  /** How far it is, and what is wrong. */
  readonly progress: Output;
  /** What comes in, to its end; nothing if there is more than that many bytes. */
  readonly readInput: (most: number) => Promise<Uint8Array | undefined>;
  /** Asks whoever sits at it; none where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** The folder that the package is built into, with the scripts of the elements. */
  readonly built: URL;
  /** Starts a thread that answers the jobs of ranking: how depends on where the built file is. */
  readonly startThread: (setup: Setup) => Worker;
}

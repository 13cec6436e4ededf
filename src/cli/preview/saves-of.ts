import { realpathSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which a program is through with one save: many empty a file before they write it. */
const ONE_SAVE = 50;

/**
 * Yields each time that a file may have been saved, until it is aborted. Its folder is watched, since many programs save a
 * new file under the old name.
 */
export async function* savesOf(file: string, signal: AbortSignal): AsyncGenerator<void> {
  const path = realpathSync(file);
  try {
    for await (const { filename } of watch(dirname(path), { signal })) {
      // Some systems do not say which file it is.
      if (filename !== null && filename !== basename(path)) continue;
      await setTimeout(ONE_SAVE);
      yield;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

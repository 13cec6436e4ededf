import { statSync } from 'node:fs';
import { decodeDocument } from './decode-document.js';
import { Failure, UsageFailure } from './failure.js';
import { readUpTo } from './read-file.js';
import type { Terminal } from './terminal.js';
import { BUILT_IN_IDS } from '../content/documents.js';

const MOST = 10_000_000;

/** The text of a document in a file, or of standard input for `-`. */
export const readDocument = async (file: string, terminal: Terminal): Promise<string> =>
  decodeDocument(file, await readBytes(file, terminal));

/** What is in a file, or comes by standard input for `-`. */
export async function readBytes(file: string, { readInput }: Terminal): Promise<Uint8Array> {
  const bytes = file === '-' ? await readInput(MOST) : readFile(file);
  if (!bytes) {
    throw new Failure(
      file,
      `is larger than ${MOST / 1_000_000} MB`,
      'Check that it is the document.',
    );
  }
  return bytes;
}

function readFile(path: string): Uint8Array | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return readUpTo(MOST, path);
  throw new UsageFailure(
    path,
    stats ? 'is a folder' : 'does not exist',
    `Name a file in JSON, - for standard input, or a built-in comparison: ${BUILT_IN_IDS.join(', ')}.`,
  );
}

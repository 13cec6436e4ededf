import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK = 1_000_000;

/**
 * Reads a file, or whatever a path leads to.
 * @returns nothing if there is more than that many bytes
 */
export function readUpTo(most: number, path: string): Uint8Array | undefined {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.size > most) return undefined;
    // A pipe has no size, and a device no end.
    return stats.isFile() ? readFileSync(file) : readChunks(most, file);
  } finally {
    closeSync(file);
  }
}

function readChunks(most: number, file: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return undefined;
}

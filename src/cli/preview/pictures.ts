import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isBelow } from '../is-below.js';
import { readUpTo } from '../read-file.js';
import type { Answer } from './server.js';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const MOST_BYTES = 50_000_000;

/**
 * A picture beside a document, or in a folder there, that the document names. No other file is handed out.
 *
 * @param path as a browser asks for it
 * @param text of the document
 */
export function pictureIn(folder: string, path: string, text: string): Answer | undefined {
  const name = decoded(path.slice(1));
  const type = name && TYPES[extname(name).toLowerCase()];
  if (!type || ![name, path.slice(1)].some((named) => text.includes(named))) return undefined;
  const file = join(folder, name);
  if (!isBelow(folder, file) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return undefined;
  const body = readUpTo(MOST_BYTES, file);
  return body && { type, body };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

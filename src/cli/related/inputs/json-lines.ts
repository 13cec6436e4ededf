import { open } from 'node:fs/promises';
import type { Feed } from '../../../sources/feeds/feed.js';
import { addressOfFile, type InputContext, readFeedText } from './feed-text.js';

/** A file with one post a line (JSON Lines), which need not fit into memory. */
export async function* readJsonLines(path: string, context: InputContext): AsyncIterable<Feed> {
  const address = addressOfFile(path, context);
  const file = await open(path);
  let number = 0;
  for await (const line of file.readLines()) {
    number++;
    const post = line.replace(/^\ufeff/, '').trim();
    if (post) yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
  }
}

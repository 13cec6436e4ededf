import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Feed } from '../../../sources/feeds/feed.js';
import { addressOfFile, readFeedText } from './feed-text.js';
import type { InputContext } from './input.js';

/** A file with one post a line (JSON Lines), which need not fit into memory. */
export async function* readJsonLines(path: string, context: InputContext): AsyncIterable<Feed> {
  const address = addressOfFile(path, context);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    const post = line.replace(/^\ufeff/, '').trim();
    if (post) yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
  }
}

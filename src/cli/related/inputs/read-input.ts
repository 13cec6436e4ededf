import { statSync } from 'node:fs';
import type { Feeds } from '../../../sources/feeds/feed.js';
import { UsageFailure } from '../../failure.js';
import { readFeedFile, readFeedInput } from './feed-file.js';
import { readHtmlFolder } from './html-folder.js';
import type { InputContext } from './feed-text.js';
import { readJsonLines } from './json-lines.js';
import { readWebFeed } from './web-feed.js';

/** Reads an input of any kind. */
export function readInput(input: string, context: InputContext): Feeds {
  if (/^https?:/i.test(input)) return readWebFeed(input);
  if (input === '-') return readFeedInput(context);
  const stats = statSync(input, { throwIfNoEntry: false });
  if (!stats) {
    throw new UsageFailure(
      input,
      'does not exist',
      'Name a feed file, a folder of HTML files, or an address that begins with https://',
    );
  }
  if (stats.isDirectory()) return readHtmlFolder(input, context);
  return /\.(?:jsonl|ndjson)$/i.test(input)
    ? readJsonLines(input, context)
    : readFeedFile(input, context);
}

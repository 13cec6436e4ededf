import type { Feed } from '../../../sources/feeds/feed.js';
import { decodeFeed } from '../../../sources/feeds/decode-feed.js';
import { Failure } from '../../failure.js';
import { addressOfFile, type InputContext, readFeedText } from './feed-text.js';
import { readUpTo } from '../../read-file.js';

/** A text in memory is four times its file and more; a tree of XML is many times that. */
const MOST_JSON = 400_000_000;
const MOST_XML = 50_000_000;
const START = 200;

/** A feed in a file, in any of the formats. */
export function* readFeedFile(path: string, context: InputContext): Iterable<Feed> {
  yield readFeedBytes(readUpTo(MOST_JSON, path), path, context);
}

/** A feed that comes in. */
export async function* readFeedInput(context: InputContext): AsyncIterable<Feed> {
  yield readFeedBytes(await context.standardInput?.(MOST_JSON), '-', context);
}

/** @param bytes none if there are too many */
function readFeedBytes(bytes: Uint8Array | undefined, path: string, context: InputContext): Feed {
  if (!bytes) throw tooLarge(path, MOST_JSON);
  const isJson = /^\s*[[{]/.test(decodeFeed(bytes.subarray(0, START), null));
  if (!isJson && bytes.byteLength > MOST_XML) throw tooLarge(path, MOST_XML);
  return readFeedText(decodeFeed(bytes, null), path, { address: addressOfFile(path, context) });
}

function tooLarge(path: string, most: number): Failure {
  return new Failure(
    path,
    `is larger than ${most / 1_000_000} MB`,
    'Write its posts as JSON Lines, one post a line, into a .jsonl file.',
  );
}

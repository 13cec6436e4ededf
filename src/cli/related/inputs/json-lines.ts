import { createReadStream } from 'node:fs';
import type { Feed } from '../../../sources/feeds/feed.js';
import { Failure } from '../../failure.js';
import { addressOfFile, type InputContext, readFeedText } from './feed-text.js';

const LONGEST_LINE = 50_000_000;
const LINE_FEED = 10;

/** A file with one post a line (JSON Lines), which need not fit into memory. */
export async function* readJsonLines(path: string, context: InputContext): AsyncIterable<Feed> {
  const address = addressOfFile(path, context);
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    const post = line.replace(/^\ufeff/, '').trim();
    if (post) yield readFeedText(`[${post}]`, `${path}, line ${number},`, { address });
  }
}

async function* linesOf(path: string): AsyncIterable<string> {
  let number = 1;
  let size = 0;
  let pieces: Uint8Array[] = [];
  const takeLine = () => {
    const line = Buffer.concat(pieces).toString();
    pieces = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      start = end + 1;
      yield takeLine();
    }
    pieces.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LONGEST_LINE) throw tooLong(path, number);
  }
  yield takeLine();
}

function tooLong(path: string, number: number): Failure {
  return new Failure(
    `${path}, line ${number},`,
    `is longer than ${LONGEST_LINE / 1_000_000} MB`,
    'Put each post on a line of its own.',
  );
}

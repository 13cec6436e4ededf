import { decodeFeed } from '../../../sources/feeds/decode-feed.js';
import type { Feed } from '../../../sources/feeds/feed.js';
import { ReadFailure } from '../../../model/diagnostics/read-failure.js';
import { type Answer, fetchBytes } from '../../../sources/fetch-text.js';
import { Failure } from '../../failure.js';
import { readFeedText } from './feed-text.js';

const MOST_PAGES = 2000;
const MOST_BYTES_A_PAGE = 50_000_000;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds for a page. */
const TIMEOUT = 60_000;

/** A feed on the web, page after page. */
export async function* readWebFeed(address: string): AsyncIterable<Feed> {
  const seen = new Set<string>();
  let next: string | undefined = address;
  let left = MOST_BYTES;
  while (next && !seen.has(next)) {
    seen.add(next);
    if (seen.size > MOST_PAGES || left <= 0) throw tooLarge(address);
    const { bytes, headers, url }: Answer = await fetchPage(next);
    left -= bytes.byteLength;
    const text = decodeFeed(bytes, headers.get('Content-Type'));
    const feed = readFeedText(text, next, { address: url || next, headers });
    yield feed;
    next = feed.next;
  }
}

async function fetchPage(address: string): Promise<Answer> {
  const { signal } = new AbortController();
  try {
    const answer = await fetchBytes(address, {
      signal,
      maxBytes: MOST_BYTES_A_PAGE,
      timeout: TIMEOUT,
    });
    if (!answer.isWhole) throw tooLarge(address);
    return answer;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw new Failure(address, error.message, 'Open it in a browser on this machine.');
  }
}

function tooLarge(address: string): Failure {
  return new Failure(
    address,
    `has more than ${MOST_PAGES} pages, ${MOST_BYTES_A_PAGE / 1e6} MB in one or ${MOST_BYTES / 1e9} GB in all`,
    'Export the posts of the site into a .jsonl file, one post a line.',
  );
}

import { unescape } from 'node:querystring';
import { decodeFeed } from '../../../sources/feeds/decode-feed.js';
import type { Feed, Feeds } from '../../../sources/feeds/feed.js';
import { UNREACHABLE, UNREACHABLE_SITE } from '../../../model/diagnostics/catalogue.js';
import { ReadFailure } from '../../../model/diagnostics/read-failure.js';
import { type Answer, fetchBytes } from '../../../sources/fetch-text.js';
import { Failure, UsageFailure } from '../../failure.js';
import { readFeedText } from './feed-text.js';

const MOST_PAGES = 2000;
const MOST_BYTES_A_PAGE = 50_000_000;
const MOST_BYTES = 1_000_000_000;
/** Milliseconds for a page. */
const TIMEOUT = 60_000;

/** What a site asks for before it answers, and nobody else may see. */
interface Login {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A feed on the web, page after page. A name and password in its address go to its own site alone. */
export function readWebFeed(input: string): Feeds {
  if (!URL.canParse(input)) {
    throw new UsageFailure(input, 'is no address', 'Write it as https://example.org/feed.xml');
  }
  const url = new URL(input);
  const { origin } = url;
  const login = [url.username, url.password].map((part) => unescape(part)).join(':');
  const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
  return readPages(withoutLogin(input), {
    origin,
    headers: login === ':' ? {} : { authorization },
  });
}

async function* readPages(address: string, login: Login): AsyncIterable<Feed> {
  const seen = new Set<string>();
  let next: string | undefined = address;
  let left = MOST_BYTES;
  while (next && !seen.has(next)) {
    seen.add(next);
    if (seen.size > MOST_PAGES || left <= 0) throw tooLarge(address);
    const { bytes, headers, url }: Answer = await fetchPage(next, login);
    left -= bytes.byteLength;
    const text = decodeFeed(bytes, headers.get('Content-Type'));
    const feed = readFeedText(text, next, { address: url || next, headers });
    yield feed;
    next = feed.next && withoutLogin(feed.next);
  }
}

/** No request may go to an address with a login in it. */
function withoutLogin(address: string): string {
  const url = new URL(address);
  url.username = url.password = '';
  return url.href;
}

async function fetchPage(address: string, { origin, headers }: Login): Promise<Answer> {
  const { signal } = new AbortController();
  try {
    const answer = await fetchBytes(address, {
      signal,
      maxBytes: MOST_BYTES_A_PAGE,
      timeout: TIMEOUT,
      headers: new URL(address).origin === origin ? headers : {},
    });
    if (!answer.isWhole) throw tooLarge(address);
    return answer;
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw isUnreachable(error)
      ? new Failure(address, `could not be reached (${reasonOf(error)})`, CHECK)
      : new Failure(address, error.message, 'Open it in a browser on this machine.');
  }
}

const CHECK = 'Check the address, the server, and the way to it from this machine.';

function isUnreachable({ notice }: ReadFailure): boolean {
  return notice === UNREACHABLE || notice === UNREACHABLE_SITE;
}

/** What is known of why, in a word: ECONNREFUSED, ENOTFOUND, or a certificate that has run out. */
function reasonOf({ cause }: ReadFailure): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const { code, message } = inner as { readonly code?: string; readonly message?: string };
  return code ?? message ?? 'no reason given';
}

function tooLarge(address: string): Failure {
  return new Failure(
    address,
    `has more than ${MOST_PAGES} pages, ${MOST_BYTES_A_PAGE / 1e6} MB in one or ${MOST_BYTES / 1e9} GB in all`,
    'Export the posts of the site into a .jsonl file, one post a line.',
  );
}

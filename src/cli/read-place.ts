import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ReadFailure } from '../model/diagnostics/read-failure.js';
import { isSafeUrl } from '../model/safe-url.js';
import { charsetIn, fetchBytes } from '../sources/fetch-text.js';
import { Failure, UsageFailure } from './failure.js';
import { readUpTo } from './read-file.js';

const MOST_BYTES = 20_000_000;
/** Milliseconds. */
const TIMEOUT = 30_000;

/** A text, and where it is in the end. */
export interface ReadText {
  readonly text: string;
  /** An address, or a path. */
  readonly place: string;
}

export const isAddress = (place: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(place);

/**
 * Reads the text at an address or in a file.
 *
 * @param most bytes: what comes after them is not read
 * @throws {Failure} if it cannot be read
 */
export async function readPlace(place: string, most = MOST_BYTES): Promise<ReadText> {
  return isAddress(place) ? readAddress(place, most) : { text: readFile(place), place };
}

async function readAddress(address: string, most: number): Promise<ReadText> {
  if (!URL.canParse(address) || !isSafeUrl(address)) {
    throw new UsageFailure(address, 'is no address of a page', 'Write it as https://example.org/');
  }
  const { signal } = new AbortController();
  try {
    const limits = { signal, maxBytes: most, timeout: TIMEOUT };
    const { bytes, headers, url } = await fetchBytes(address, limits);
    return { text: decode(bytes, headers.get('Content-Type')), place: url || address };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    throw new Failure(address, error.message, 'Open it in a browser on this machine.');
  }
}

/** Versions and ids are in ASCII; letters that cannot be read are none of them. */
function decode(bytes: Uint8Array, contentType: string | null): string {
  try {
    return new TextDecoder(charsetIn(contentType)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function readFile(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UsageFailure(path, 'does not exist', 'Name a file, or an address.');
  if (stats.isDirectory()) throw new UsageFailure(path, 'is a folder', 'Name a file in it.');
  const bytes = readUpTo(MOST_BYTES, path);
  if (bytes) return new TextDecoder().decode(bytes);
  throw new Failure(path, `is larger than ${MOST_BYTES / 1e6} MB`, 'Name a page or a document.');
}

/**
 * Where a reference of a page leads.
 *
 * @returns nothing if that is nowhere on the web, or beside no file
 */
export function placeFrom(
  page: string,
  base: string | undefined,
  href: string,
): string | undefined {
  if (isAddress(page)) {
    const start = base !== undefined && URL.canParse(base, page) ? new URL(base, page) : page;
    const place = URL.canParse(href, start) ? new URL(href, start).href : '';
    return isSafeUrl(place) ? place : undefined;
  }
  if (isAddress(href)) return href;
  return /^[/\\]/.test(href) ? undefined : resolve(dirname(page), href.replace(/[?#].*$/, ''));
}

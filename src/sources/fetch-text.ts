import type { DiagnosticCode } from '../model/diagnostics/diagnostic.js';

/** Why a text could not be fetched, and what its author can do. */
export class FetchFailure extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly code: DiagnosticCode = 'not-fetched',
  ) {
    super(message);
  }
}

export interface FetchLimits {
  /** Aborts when the text is no longer wanted. */
  readonly signal: AbortSignal;
  /** Bytes to read at most. */
  readonly maxBytes?: number;
  /** Milliseconds to wait at most. */
  readonly timeout?: number;
  /** Whether the browser has to ask the server although it may remember an answer. */
  readonly isAgain?: boolean;
}

/** What an address answered. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** Whether that is all of it: reading stops at the limit. */
  readonly isWhole: boolean;
  readonly headers: Headers;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/** Why an address is not even asked. */
export const notOfTheWeb = (): FetchFailure =>
  new FetchFailure('is not an http or https address', 'Correct it.', 'unsafe-address');

const LATE = Symbol('late');
/** Bytes to read where nobody says otherwise. */
export const MOST_BYTES = 2_000_000;
/** Milliseconds to wait where nobody says otherwise. */
export const TIMEOUT = 8000;

/**
 * Fetches the text of a JSON document within limits of time and size.
 * @throws {FetchFailure} with a message and a hint for the author
 */
export async function fetchJsonText(address: string, limits: FetchLimits): Promise<string> {
  const { bytes, isWhole, headers } = await fetchBytes(address, limits);
  if (!isWhole) {
    throw new FetchFailure(
      `is larger than ${(limits.maxBytes ?? MOST_BYTES) / 1_000_000} MB`,
      'Split it, or take images out of it.',
      'too-large',
    );
  }
  const text = decodeText(bytes, headers.get('Content-Type'));
  if (!text.trim()) throw new FetchFailure('is empty', 'Check the file.', 'empty');
  if (/^\s*</.test(text)) {
    throw new FetchFailure(
      'is a web page, not JSON',
      'It may ask to log in, or say “not found”: open it in a private window.',
      'web-page',
    );
  }
  return text;
}

/** The charset that a server names. */
export function charsetIn(contentType: string | null): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}

/** The first two bytes of a text that says what it is. */
const MARKS: Readonly<Record<string, string>> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/**
 * JSON is UTF-8, whatever its server says. What is not, is read as it is marked or declared, and never with
 * letters that are guessed.
 */
function decodeText(bytes: Uint8Array, contentType: string | null): string {
  for (const label of ['utf-8', MARKS[bytes.subarray(0, 2).join()], charsetIn(contentType)]) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // It is in another encoding, or in one that no browser knows.
    }
  }
  throw new FetchFailure(
    'is not written in UTF-8, nor in a charset that its server names',
    'Save the file as UTF-8.',
    'wrong-charset',
  );
}

/**
 * Fetches within limits of time and size; the size is counted while the answer streams in. Redirects are followed.
 * Cookies and logins go to the page's own site alone, which is what `fetch` does by itself.
 * @throws {FetchFailure} with a message and a hint for the author
 */
export async function fetchBytes(
  address: string,
  { signal, maxBytes = MOST_BYTES, timeout = TIMEOUT, isAgain }: FetchLimits,
): Promise<Answer> {
  const abort = new AbortController();
  const stop = () => {
    abort.abort();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => {
    abort.abort(LATE);
  }, timeout);
  let response: Response | undefined;
  try {
    response = await fetch(address, {
      signal: abort.signal,
      cache: isAgain ? 'no-cache' : 'default',
    });
    if (!response.ok) throw refusal(response.status);
    const { headers, url } = response;
    return { ...(await readBytes(response, maxBytes)), headers, url };
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (abort.signal.reason === LATE) {
      throw new FetchFailure(
        `gave no whole answer within ${timeout / 1000} seconds`,
        'Host the file on this site.',
        'too-late',
      );
    }
    if (response) {
      throw new FetchFailure('broke off in the middle', 'Check the server.', 'broken-off');
    }
    throw unreachable(address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // What was not read is of no use: the page beside a 404, what is above the limit. Cancelling the reader does not do:
    // WebKit still takes in hundreds of megabytes.
    stop();
  }
}

function refusal(status: number): FetchFailure {
  const message = `answered ${status}`;
  return status < 500
    ? new FetchFailure(message, 'Check the address: open it in a private window.', 'not-found')
    : new FetchFailure(message, 'Check the server.', 'server-error');
}

/** What a request is made from. The command line has none of it. */
interface Surroundings {
  readonly location?: Location;
  readonly navigator?: Navigator;
  readonly document?: Document;
}

/** No browser says why a request failed. What else it knows of the page and the address narrows that down. */
function unreachable(
  address: string,
  { location, navigator, document }: Surroundings = globalThis,
): FetchFailure {
  const origin = originOf(address, document?.baseURI);
  const fail = (where: string, hint: string) =>
    new FetchFailure(`could not be fetched${where}`, hint, 'unreachable');
  if (location?.protocol === 'file:')
    return fail(' from a page on a disk', 'Write it into the page, or put the page on a server.');
  if (navigator?.onLine === false) return fail(': the browser is offline', 'Try again later.');
  return !origin || origin === location?.origin
    ? fail(
        '',
        'The server may be down, or redirect in a circle or to a site that does not allow this one (CORS); or this page forbids it (CSP: connect-src).',
      )
    : fail(
        ` from another site, ${origin}`,
        'It must allow this one (CORS), and this page must allow it (CSP: connect-src). Or host the file on this site.',
      );
}

/** Nothing in a page whose own address nothing can be relative to. */
function originOf(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).origin;
  } catch {
    return undefined;
  }
}

async function readBytes(
  { body }: Response,
  maxBytes: number,
): Promise<Pick<Answer, 'bytes' | 'isWhole'>> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  while (reader && isWhole) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    isWhole = size <= maxBytes;
    pieces.push(value);
  }
  return { bytes: join(pieces, Math.min(size, maxBytes)), isWhole };
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, size - at), at);
    at += piece.byteLength;
  }
  return bytes;
}

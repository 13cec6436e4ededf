/** Why a text could not be fetched, and what its author can do. */
export class FetchFailure extends Error {
  constructor(
    message: string,
    readonly hint: string,
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

const LATE = Symbol('late');
/** Bytes to read where nobody says otherwise. */
export const MOST_BYTES = 2_000_000;
/** Milliseconds to wait where nobody says otherwise. */
export const TIMEOUT = 8000;

/**
 * Fetches a text in UTF-8 within limits of time and size.
 * @throws {FetchFailure} with a message and a hint for the author
 */
export async function fetchText(address: string, limits: FetchLimits): Promise<string> {
  const { bytes, isWhole } = await fetchBytes(address, limits);
  if (!isWhole) {
    throw new FetchFailure(
      `is larger than ${(limits.maxBytes ?? MOST_BYTES) / 1_000_000} MB`,
      'Split it, or take images out of it.',
    );
  }
  return new TextDecoder().decode(bytes);
}

/**
 * Fetches within limits of time and size; the size is counted while the answer streams in.
 * @throws {FetchFailure} with a message and a hint for the author
 */
export async function fetchBytes(
  address: string,
  { signal, maxBytes = MOST_BYTES, timeout = TIMEOUT }: FetchLimits,
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
  try {
    const response = await fetch(address, { signal: abort.signal });
    if (!response.ok) {
      throw new FetchFailure(
        `answered ${response.status}`,
        'Check the address: open it in a browser tab.',
      );
    }
    const { headers, url } = response;
    return { ...(await readBytes(response, maxBytes)), headers, url };
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (abort.signal.reason === LATE) {
      throw new FetchFailure(
        `gave no whole answer within ${timeout / 1000} seconds`,
        'Host the file on this site.',
      );
    }
    throw new FetchFailure(
      'could not be fetched',
      'Check the address; another site must allow this one (CORS). In a page on a disk, write the document into the page.',
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
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
  if (!isWhole) await reader?.cancel();
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

import { TOO_LARGE_DOCUMENT, EMPTY_DOCUMENT, WEB_PAGE, TOO_LATE, WRONG_CHARSET, BROKEN_OFF, NOT_FOUND, SERVER_ERROR, UNREACHABLE_FROM_DISK, UNREACHABLE_OFFLINE, UNREACHABLE, UNREACHABLE_SITE } from '../model/diagnostics/catalogue.js';
import { ReadFailure } from '../model/diagnostics/read-failure.js';

const LATE = Symbol('late');
/** Bytes to read where nobody says otherwise. */
const MOST_BYTES = 2_000_000;
/** Milliseconds to wait where nobody says otherwise. */
const TIMEOUT = 8000;
/**
 * Fetches the text of a JSON document within limits of time and size.
 * @throws {ReadFailure} with what its author is told
 */
async function fetchJsonText(address, limits) {
    const { bytes, isWhole, headers } = await fetchBytes(address, limits);
    if (!isWhole) {
        const megabytes = (limits.maxBytes ?? MOST_BYTES) / 1_000_000;
        throw new ReadFailure(TOO_LARGE_DOCUMENT, { megabytes });
    }
    const text = decodeText(bytes, headers.get('Content-Type'));
    if (!text.trim())
        throw new ReadFailure(EMPTY_DOCUMENT);
    if (/^\s*</.test(text))
        throw new ReadFailure(WEB_PAGE);
    return text;
}
/** The charset that a server names. */
function charsetIn(contentType) {
    return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}
/** The first two bytes of a text that says what it is. */
const MARKS = { '255,254': 'utf-16le', '254,255': 'utf-16be' };
/**
 * JSON is UTF-8, whatever its server says. What is not, is read as it is marked or declared, and never with
 * letters that are guessed.
 */
function decodeText(bytes, contentType) {
    for (const label of ['utf-8', MARKS[bytes.subarray(0, 2).join()], charsetIn(contentType)]) {
        try {
            if (label)
                return new TextDecoder(label, { fatal: true }).decode(bytes);
        }
        catch {
            // It is in another encoding, or in one that no browser knows.
        }
    }
    throw new ReadFailure(WRONG_CHARSET);
}
/**
 * Fetches within limits of time and size; the size is counted while the answer streams in. Redirects are followed.
 * Cookies and logins go to the page's own site alone, which is what `fetch` does by itself.
 * @throws {ReadFailure} with what its author is told
 */
async function fetchBytes(address, limits) {
    const { signal, timeout = TIMEOUT } = limits;
    const abort = new AbortController();
    const stop = () => {
        abort.abort();
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => {
        abort.abort(LATE);
    }, timeout);
    try {
        return await request(address, { ...limits, signal: abort.signal });
    }
    catch (error) {
        if (abort.signal.reason !== LATE)
            throw error;
        throw new ReadFailure(TOO_LATE, { seconds: timeout / 1000 });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        // What was not read is of no use: the page beside a 404, what is above the limit. Cancelling the reader does not do:
        // WebKit still takes in hundreds of megabytes.
        stop();
    }
}
async function request(address, { signal, maxBytes = MOST_BYTES, isAgain, isFollowUp, headers = {} }) {
    let response;
    try {
        response = await fetch(address, {
            signal,
            headers,
            cache: isAgain ? 'no-cache' : 'default',
            ...(isFollowUp && { credentials: 'omit', redirect: 'error' }),
        });
        if (!response.ok)
            throw refusal(response.status);
        const { url } = response;
        return { ...(await readBytes(response, maxBytes)), headers: response.headers, url };
    }
    catch (error) {
        if (error instanceof ReadFailure)
            throw error;
        const failure = response ? new ReadFailure(BROKEN_OFF) : unreachable(address);
        failure.cause = error;
        throw failure;
    }
}
const refusal = (status) => new ReadFailure(status < 500 ? NOT_FOUND : SERVER_ERROR, { status });
/** No browser says why a request failed. What else it knows of the page and the address narrows that down. */
function unreachable(address, { location, navigator, document } = globalThis) {
    if (location?.protocol === 'file:')
        return new ReadFailure(UNREACHABLE_FROM_DISK);
    if (navigator?.onLine === false)
        return new ReadFailure(UNREACHABLE_OFFLINE);
    const site = originOf(address, document?.baseURI);
    return !site || site === location?.origin
        ? new ReadFailure(UNREACHABLE)
        : new ReadFailure(UNREACHABLE_SITE, { site });
}
/** Nothing in a page whose own address nothing can be relative to. */
function originOf(address, base) {
    try {
        return new URL(address, base).origin;
    }
    catch {
        return undefined;
    }
}
async function readBytes({ body }, maxBytes) {
    const reader = body?.getReader();
    const pieces = [];
    let size = 0;
    let isWhole = true;
    while (reader && isWhole) {
        const { done, value } = await reader.read();
        if (done)
            break;
        size += value.byteLength;
        isWhole = size <= maxBytes;
        pieces.push(value);
    }
    return { bytes: join(pieces, Math.min(size, maxBytes)), isWhole };
}
function join(pieces, size) {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
        bytes.set(piece.subarray(0, size - at), at);
        at += piece.byteLength;
    }
    return bytes;
}

export { MOST_BYTES, TIMEOUT, charsetIn, fetchBytes, fetchJsonText };
//# sourceMappingURL=fetch-text.js.map

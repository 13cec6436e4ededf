/** Why a text could not be fetched, and what its author can do. */
class FetchFailure extends Error {
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const LATE = Symbol('late');
/**
 * Fetches a text within limits of time and size; the size is counted while the text streams in.
 * @throws {FetchFailure} with a message and a hint for the author
 */
async function fetchText(address, { signal, maxBytes = 2_000_000, timeout = 8000 }) {
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
        const response = await fetch(address, { signal: abort.signal });
        if (!response.ok) {
            throw new FetchFailure(`answered ${response.status}`, 'Check the address: open it in a browser tab.');
        }
        return await readText(response, maxBytes);
    }
    catch (error) {
        if (error instanceof FetchFailure)
            throw error;
        if (abort.signal.reason === LATE) {
            throw new FetchFailure(`gave no whole answer within ${timeout / 1000} seconds`, 'Host the file on this site.');
        }
        throw new FetchFailure('could not be fetched', 'Check the address; another site must allow this one (CORS). In a page on a disk, write the document into the page.');
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
async function readText(response, maxBytes) {
    const reader = response.body?.getReader();
    if (!reader)
        return '';
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return text + decoder.decode();
        bytes += value.byteLength;
        if (bytes > maxBytes) {
            await reader.cancel();
            throw new FetchFailure(`is larger than ${maxBytes / 1_000_000} MB`, 'Split it, or take images out of it.');
        }
        text += decoder.decode(value, { stream: true });
    }
}

export { FetchFailure, fetchText };
//# sourceMappingURL=fetch-text.js.map

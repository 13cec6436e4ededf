import { charsetIn } from '../fetch-text.js';
import { firstReadable } from '../first-readable.js';

/**
 * The text of a feed. Many are not in the encoding that they declare, so what the bytes show comes first:
 * a mark of UTF-16, then that they are valid UTF-8. ISO-2022-JP alone looks like UTF-8 without being it.
 */
function decodeFeed(bytes, contentType) {
    const start = decode(bytes.subarray(0, 200), 'windows-1252') ?? '';
    const declared = [
        /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1],
        charsetIn(contentType),
    ];
    // The mark, or the zero beside the first letter.
    const utf16 = /^(?:ÿþ|[^\0]\0)/.test(start) ? 'utf-16le' : /^(?:þÿ|\0)/.test(start) && 'utf-16be';
    const japanese = declared.find((label) => /^iso-2022-jp/i.test(label ?? ''));
    const shown = utf16 || japanese;
    const text = shown ? decode(bytes, shown) : decode(bytes, 'utf-8', true);
    const labels = [...declared, 'windows-1252'];
    return text ?? firstReadable(labels, (label) => label && readable(decode(bytes, label))) ?? '';
}
/** A text of which most letters could be read; in another encoding they would be others. */
function readable(text = '') {
    const unread = text.replace(/[^\ufffd]/g, '').length;
    return unread * 2 <= text.replace(/[\0-\x7f]/g, '').length ? text : undefined;
}
/** `undefined` for an unknown encoding, and for what is wrong in this one if it has to be right. */
function decode(bytes, label, fatal = false) {
    try {
        // As of a stream, so that a letter cut in half at the very end is no mistake.
        return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}

export { decode, decodeFeed };
//# sourceMappingURL=decode-feed.js.map

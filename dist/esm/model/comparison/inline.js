import { isSafeUrl } from '../safe-url.js';

const parsed = new WeakSet();
/** Tells parsed text from the other lists of a document. */
function isRichText(value) {
    return parsed.has(value);
}
// What stands between two marks stops at the next opening one, so that the time grows with the length only.
const MARKUP = /\\(?<escaped>[*![\]\\])|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[@(?<citation>[^[\]\s]+)\]|!\[(?<alt>(?:\\.|[^[\]\\])*)\]\((?<src>(?:[^()\s]|\([^()\s]*\))+)(?: (?<width>\d{1,4})x(?<height>\d{1,4}))?\)|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))+)\)/g;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `![what it shows](https://… 640x480)` where the size may be left out, `[@source-id]`, and a backslash
 * before `*`, `!`, `[`, `]` or `\` to show the character itself.
 * Anything else is text, so every string is valid.
 */
function parseInline(markup) {
    const nodes = [];
    let pending = '';
    let position = 0;
    const flush = () => {
        if (pending)
            nodes.push({ kind: 'text', text: pending });
        pending = '';
    };
    for (const match of markup.matchAll(MARKUP)) {
        pending += markup.slice(position, match.index);
        position = match.index + match[0].length;
        const captures = match.groups ?? {};
        const { escaped } = captures;
        if (escaped) {
            pending += escaped;
            continue;
        }
        const node = toNode(captures);
        // A citation belongs to the word before it, and must not begin a line.
        if (node.kind === 'citation')
            pending = pending.trimEnd();
        flush();
        nodes.push(node);
    }
    pending += markup.slice(position);
    flush();
    parsed.add(nodes);
    return nodes;
}
function toNode(captures) {
    const { strong, emphasis, citation, alt = '', src, width, height, label = '', href } = captures;
    if (strong)
        return { kind: 'strong', text: unescape(strong) };
    if (emphasis)
        return { kind: 'emphasis', text: unescape(emphasis) };
    if (citation)
        return { kind: 'citation', source: citation };
    if (src) {
        return {
            kind: 'image',
            text: unescape(alt).trim(),
            src: safe(src),
            ...(width && { width: Number(width), height: Number(height) }),
        };
    }
    return { kind: 'link', text: unescape(label), href: safe(href) };
}
function safe(address = '') {
    return address && isSafeUrl(address) ? address : undefined;
}
function unescape(text) {
    return text.replace(/\\([*![\]\\])/g, '$1');
}
/** Writes plain words as markup that shows them as they are. */
function escapeInline(words) {
    return words.replace(/[*![\]\\]/g, '\\$&');
}
/** The words of a text without its citations and marks. */
function plainText(text) {
    return text.map((node) => (node.kind === 'citation' ? '' : node.text)).join('');
}

export { escapeInline, isRichText, parseInline, plainText };
//# sourceMappingURL=inline.js.map

import { isSafeUrl } from '../safe-url.js';

const parsed = new WeakSet();
/** Tells parsed text from the other lists of a document. */
function isRichText(value) {
    return parsed.has(value);
}
// What stands between two marks stops at the next opening one, so that the time grows with the length only.
const MARKUP = /\\(?<escaped>[*![\]{}\\])|\{--(?<deleted>(?:\\.|[^{}\\])+)--\}|\{\+\+(?<inserted>(?:\\.|[^{}\\])+)\+\+\}|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[@(?<citation>[^[\]\s]+)\]|!\[(?<alt>(?:\\.|[^[\]\\])*)\]\((?<src>(?:[^()\s]|\([^()\s]*\))+)(?: (?<width>\d{1,4})x(?<height>\d{1,4}))?\)|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))+)\)/g;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `![what it shows](https://… 640x480)` where the size may be left out, `[@source-id]`,
 * `{--deleted--}` and `{++inserted++}` as in CriticMarkup, and a backslash before `*`, `!`, `[`, `]`, `{`, `}` or `\` to
 * show the character itself.
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
/** What is words alone, by the names of the groups. */
const WORDS = ['strong', 'emphasis', 'deleted', 'inserted'];
function toNode(captures) {
    const { citation, alt = '', src, width, height, label = '', href } = captures;
    for (const kind of WORDS) {
        const words = captures[kind];
        if (words)
            return { kind, text: unescape(words) };
    }
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
    return text.replace(/\\([*![\]{}\\])/g, '$1');
}
/** Writes plain words as markup that shows them as they are. */
function escapeInline(words) {
    return words.replace(/[*![\]{}\\]/g, '\\$&');
}
/** The words of a text without its citations and marks. */
function plainText(text) {
    return text.map((node) => (node.kind === 'citation' ? '' : node.text)).join('');
}

export { escapeInline, isRichText, parseInline, plainText };
//# sourceMappingURL=inline.js.map

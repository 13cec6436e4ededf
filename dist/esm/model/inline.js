import { isSafeUrl } from './safe-url.js';

const parsed = new WeakSet();
/** Tells parsed text from the other lists of a document. */
function isRichText(value) {
    return parsed.has(value);
}
// What stands between two marks stops at the next opening one, so that the time grows with the length only.
const MARKUP = /\\(?<escaped>[*[\]\\])|\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\*(?<emphasis>(?:\\.|[^*\\])+)\*|\[@(?<citation>[^[\]\s]+)\]|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))+)\)/g;
/**
 * Parses the inline markup of a document: `*emphasis*`, `**strong**`, `[label](https://…)`,
 * `[@source-id]`, and a backslash before `*`, `[`, `]` or `\` to show the character itself.
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
        const { escaped } = match.groups;
        if (escaped) {
            pending += escaped;
            continue;
        }
        const node = toNode(match.groups);
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
function toNode({ strong, emphasis, citation, label = '', href }) {
    if (strong)
        return { kind: 'strong', text: unescape(strong) };
    if (emphasis)
        return { kind: 'emphasis', text: unescape(emphasis) };
    if (citation)
        return { kind: 'citation', source: citation };
    return { kind: 'link', text: unescape(label), href: href && isSafeUrl(href) ? href : undefined };
}
function unescape(text) {
    return text.replace(/\\([*[\]\\])/g, '$1');
}
/** The words of a text without its citations and marks. */
function plainText(text) {
    return text.map((node) => (node.kind === 'citation' ? '' : node.text)).join('');
}

export { isRichText, parseInline, plainText };
//# sourceMappingURL=inline.js.map

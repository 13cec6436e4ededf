import { parseDocument } from 'htmlparser2';
import { escapeText, escapeAttribute } from './write-template.js';

/** What is nothing without a style, a script or an eye, with all that is in it. */
const DROPPED = new Set(['svg', 'button', 'input', 'nav', 'style']);
/** What repeats, to the eye alone or in a layout of our own, what stands elsewhere. */
const DROPPED_CLASSES = new Set(['skip', 'link', 'legend', 'swatch']);
/** What holds others together for a style, or until it is opened. */
const WRAPPERS = new Set([
    'data',
    'details',
    'div',
    'figcaption',
    'figure',
    'section',
    'slot',
    'span',
]);
/** What names the text that comes next, and stands on its line. */
const LABEL_CLASSES = new Set(['arm-label', 'arm-name', 'treatment-label', 'place']);
/** Small print on the line of other words. */
const SMALL = new Set(['small']);
/** Paragraphs that head others, where there are no headings. */
const HEADS = new Set(['heading', 'label']);
/** Attributes that mean something to a reader. */
const KEPT = new Set([
    'href',
    'hreflang',
    'lang',
    'dir',
    'src',
    'alt',
    'width',
    'height',
    'scope',
    'colspan',
]);
/** Elements that stand on lines of their own, so that white space around them is none that a reader sees. */
const BLOCKS = new Set('article caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section slot table tbody td th thead tr ul'.split(' '));
const VOID = new Set(['br', 'img']);
const SPACE = /[ \t\r\n\f]+/g;
/** Keeps a citation on the line of its word; some mail programs show a box for it. */
const WORD_JOINER = '\u2060';
/**
 * HTML without anything that a feed reader, a mail program or a sanitizer takes away: what is left says all by itself. Each
 * block is on lines of its own, so that its words touch no others even where all tags are taken away.
 *
 * @param html our own
 */
function lightHtml(html, options) {
    const document = parseDocument(html);
    const linked = new Set(html.match(/href="#[^"]+/g)?.map((link) => link.slice(7)));
    const lines = new LightWriter(options, linked).write(document.children).split('\n');
    return lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n');
}
class LightWriter {
    constructor(options, linked) {
        this.options = options;
        this.linked = linked;
    }
    write(nodes) {
        let text = '';
        let label = '';
        for (const node of nodes) {
            if (isLabel(node)) {
                label = this.write(node.children).trim();
                continue;
            }
            const written = this.#node(node);
            if (!label || !written.trim())
                text += written;
            else {
                text += withLabel(label, written);
                label = '';
            }
        }
        return text;
    }
    #node(node) {
        if ('data' in node)
            return escapeText(node.data.replace(SPACE, ' ').replaceAll(WORD_JOINER, ''));
        return 'attribs' in node ? this.#element(node) : '';
    }
    #element(element) {
        if (isDropped(element))
            return '';
        const { children, attribs } = element;
        const name = nameOf(element);
        const attributes = Object.entries(attribs)
            .map(([key, value]) => this.#attribute(key, value))
            .join('');
        if (VOID.has(name))
            return `<${name}${attributes}>${name === 'br' ? '\n' : ''}`;
        const written = this.write(children);
        const content = BLOCKS.has(name) ? written.trim() : written;
        if (!content.trim() && name !== 'td' && name !== 'th')
            return content;
        if (name === 'span' && hasClass(element, SMALL))
            return `(${content})`;
        if (WRAPPERS.has(name) && !attributes)
            return onLines(name, content);
        return onLines(name, `<${name}${attributes}>${wordsOf(element, content)}</${name}>`);
    }
    #attribute(name, value) {
        if (name === 'id')
            return this.linked.has(value) ? ` id="${this.#id(value)}"` : '';
        if (!KEPT.has(name))
            return '';
        const text = name === 'href' || name === 'src' ? this.#address(value) : value;
        return ` ${name}="${escapeAttribute(text.replace(SPACE, ' '))}"`;
    }
    #address(address) {
        if (address.startsWith('#'))
            return `#${this.#id(address.slice(1))}`;
        const { url } = this.options;
        return url && URL.canParse(address, url) ? new URL(address, url).href : address;
    }
    #id(id) {
        return this.options.prefix + id;
    }
}
/** What an element is called: what only held words, for a style, becomes a paragraph of them. */
function nameOf({ name, children }) {
    if (name !== 'div' && name !== 'slot')
        return name;
    return children.some(isWords) && !children.some(isBlock) ? 'p' : name;
}
const isWords = (node) => 'data' in node ? node.data.trim() !== '' : isShown(node) && !BLOCKS.has(node.name);
const isBlock = (node) => isShown(node) && BLOCKS.has(node.name);
const isShown = (node) => 'attribs' in node && !isDropped(node);
function isDropped(element) {
    const { name, attribs } = element;
    if (DROPPED.has(name) || attribs['aria-hidden'] === 'true' || 'hidden' in attribs)
        return true;
    return hasClass(element, DROPPED_CLASSES) || (name === 'summary' && !isLabel(element));
}
/** The words of a fold name what is in it, but for those of a class, which say no more than that there is more. */
function isLabel(node) {
    if (!('attribs' in node))
        return false;
    if (node.name !== 'summary')
        return hasClass(node, LABEL_CLASSES);
    const { parent } = node;
    return parent !== null && 'attribs' in parent && !parent.attribs.class;
}
const hasClass = ({ attribs }, classes) => (attribs.class ?? '').split(' ').some((name) => classes.has(name));
function wordsOf(element, content) {
    if (element.name === 'dt')
        return `${content}:`;
    return element.name === 'p' && hasClass(element, HEADS) ? `<strong>${content}</strong>` : content;
}
/** A label before what it names: in its first paragraph, where it begins with one. */
function withLabel(label, written) {
    const start = `<strong>${label}:</strong>`;
    const text = written.trimStart();
    if (text.startsWith('<p>'))
        return `\n<p>${start} ${text.slice('<p>'.length)}`;
    // Blocks alone begin on a line of their own.
    return /^ *\n/.test(written) ? `\n<p>${start}</p>\n${text}` : `${start} ${text}`;
}
const onLines = (name, html) => (BLOCKS.has(name) ? `\n${html}\n` : html);

export { lightHtml };
//# sourceMappingURL=light-html.js.map

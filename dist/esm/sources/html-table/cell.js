import { parseInline, escapeInline } from '../../model/inline.js';
import { isSafeUrl } from '../../model/safe-url.js';

const UNSEEN = 'script,style,template,noscript,colgroup,svg[aria-hidden="true"],[hidden],[style*="display:none" i],[style*="display: none" i]';
const BLOCKS = 'p,div,li,dt,dd,dl,tr,table,caption,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,header,footer,address,details,summary,hr,center,fieldset';
const NOT_SHOWN = 'iframe,video,audio,object,embed,canvas,svg,input,select,textarea';
const LIST = 'ul,ol,menu';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(?:normal|[1-5]00)/i;
const ITALIC = /font-style:\s*italic/i;
const NOT_ITALIC = /font-style:\s*normal/i;
/** A bullet that was typed, or that a word processor pasted as text. */
const BULLET = /^(?:[•‣▪●◦·–—-]|\\\*)\s+/;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
/**
 * Reads what is in a cell: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over as
 * HTML, and what a reader would not see is left out.
 *
 * @param lineBreak whether `<br>` begins a paragraph; in the name of something it only parts words
 */
function readCell(cell, lineBreak = true, leaveOut) {
    const reader = new CellReader(lineBreak, leaveOut);
    reader.read(cell);
    return { passages: withTypedLists(reader.passages), problems: reader.problems };
}
class CellReader {
    #runs;
    #points;
    constructor(lineBreak, leaveOut = () => false) {
        this.lineBreak = lineBreak;
        this.leaveOut = leaveOut;
        this.passages = [];
        this.problems = [];
        this.#runs = [];
    }
    read(cell) {
        this.#children(cell, styleOf(cell, {}));
        this.#endLine();
    }
    #children(element, style) {
        for (const child of element.childNodes) {
            if (isText(child))
                this.#runs.push({ ...style, text: child.data });
            else if (isElement(child) && !child.matches(UNSEEN) && !this.leaveOut(child))
                this.#element(child, style);
        }
    }
    #element(element, outer) {
        const style = styleOf(element, outer);
        if (isLink(element) && !style.link && !element.matches('[data-fact]')) {
            this.problems.push([
                'has a link that is not followed',
                'Use an address that begins with https:// or http://.',
            ]);
        }
        if (element.matches('br'))
            this.#break(this.lineBreak);
        else if (element.matches('img'))
            this.#image(element, style);
        else if (element.matches(NOT_SHOWN))
            this.#notShown(element);
        else if (element.matches(LIST))
            this.#list(element, style);
        else if (element.matches('td,th')) {
            this.#break(false);
            this.#children(element, style);
        }
        else if (element.matches(BLOCKS)) {
            const isItem = Boolean(this.#points) && element.matches('li');
            this.#break(true, isItem);
            this.#children(element, style);
            this.#break(true, isItem);
        }
        else
            this.#children(element, style);
    }
    /** Within an item of a list, only the next item begins a line. */
    #break(isLine, isItem = false) {
        if (isItem || (isLine && !this.#points))
            this.#endLine();
        else
            this.#runs.push({ text: ' ' });
    }
    #list(element, style) {
        this.#endLine();
        const outer = this.#points;
        if (!outer) {
            this.#points = [];
            this.passages.push({
                points: this.#points,
                ...(element.matches('ol') && { ordered: true }),
            });
        }
        this.#children(element, style);
        this.#endLine();
        this.#points = outer;
        if (!outer && this.passages.at(-1)?.points?.length === 0)
            this.passages.pop();
    }
    #endLine() {
        const line = toMarkup(this.#runs);
        this.#runs = [];
        if (!SEEN.test(line))
            return;
        if (this.#points)
            this.#points.push(line);
        else
            this.passages.push({ text: line });
    }
    #image(image, style) {
        const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
        // Plugins that load late keep the address elsewhere until then.
        const source = ['data-src', 'data-lazy-src', 'src']
            .map((name) => image.getAttribute(name))
            .find((value) => value && isSafeUrl(value) && !value.startsWith('data:'));
        const isEmoji = image.matches('.emoji');
        if (!source || isEmoji) {
            this.#runs.push({ ...style, text: alt });
            if (!isEmoji) {
                this.problems.push([
                    'has a picture that is not shown',
                    'Give it an address that begins with https:// or http://.',
                ]);
            }
            return;
        }
        if (!image.hasAttribute('alt')) {
            this.problems.push([
                'has a picture without "alt"',
                'Say in alt="…" what it shows, or write alt="" if it shows nothing that matters.',
            ]);
        }
        const size = ['width', 'height'].map((name) => image.getAttribute(name)).join('x');
        const room = /^\d{1,4}x\d{1,4}$/.test(size) ? ` ${size}` : '';
        // In a link whose only words are those of the picture, these are the words of the link.
        const isLabel = style.link?.textContent.trim() === '' && alt !== '';
        const address = toAddress(new URL(source, image.baseURI).href);
        this.#runs.push({
            text: '',
            markup: `![${isLabel ? '' : escapeInline(alt)}](${address}${room})`,
        });
        if (isLabel)
            this.#runs.push({ ...style, text: ` ${alt}` });
    }
    #notShown(element) {
        const label = element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent;
        if (label)
            this.#runs.push({ text: label });
        else {
            this.problems.push([
                `has <${element.localName}>, which is not shown`,
                'Say in words what it says.',
            ]);
        }
    }
}
/** By what a node says of itself: one that was moved here from another window has classes of its own. */
const isText = (node) => node.nodeType === Node.TEXT_NODE;
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
const isLink = (element) => element.matches('a[href]:not([href=""])');
function styleOf(element, outer) {
    const css = element.getAttribute('style') ?? '';
    const is = (tags, yes, no, inherited = false) => no.test(css) ? false : inherited || yes.test(css) || element.matches(tags);
    const raised = element.matches('sup') ? SUPERSCRIPT : element.matches('sub') ? SUBSCRIPT : '';
    return {
        ...outer,
        strong: is('b,strong', BOLD, NOT_BOLD, outer.strong),
        emphasis: is('i,em', ITALIC, NOT_ITALIC, outer.emphasis),
        ...(raised && { digits: raised }),
        ...(isLink(element) && isSafeUrl(element.href) && { link: element }),
    };
}
/** Writes runs as one line of markup, with its spaces drawn together. */
function toMarkup(runs) {
    const pieces = [];
    for (const { text, digits, ...run } of runs) {
        const words = digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : text;
        const last = pieces.at(-1);
        if (last && isAlike(last, run))
            pieces[pieces.length - 1] = { ...last, text: last.text + words };
        else
            pieces.push({ ...run, text: words });
    }
    return pieces.map(marked).join('').replace(/\s+/g, ' ').trim();
}
function isAlike(one, other) {
    return (!one.markup &&
        !other.markup &&
        !one.strong === !other.strong &&
        !one.emphasis === !other.emphasis &&
        one.link === other.link);
}
function marked({ text, strong, emphasis, link, markup }) {
    if (markup)
        return markup;
    const words = escapeInline(text);
    if (!/\S/.test(text))
        return words;
    if (link)
        return linkMarkup(words, link.href);
    const mark = strong ? '**' : emphasis ? '*' : '';
    return mark + words + mark;
}
/** A link in markup, with the spaces around its words outside. */
function linkMarkup(words, href) {
    return words.replace(/\S[^]*\S|\S/, (label) => `[${label}](${toAddress(href)})`);
}
/** Brackets that do not pair would end the address. */
function toAddress(href) {
    return /^(?:[^()\s]|\([^()\s]*\))+$/.test(href)
        ? href
        : href.replace(/[()\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/** Makes lists of lines that begin with bullets, where two or more follow each other. */
function withTypedLists(passages) {
    const result = [];
    const isTyped = (passage) => BULLET.test(passage?.text ?? '');
    let points;
    passages.forEach((passage, index) => {
        if (!isTyped(passage))
            points = undefined;
        else if (!points && isTyped(passages[index + 1]))
            result.push({ points: (points = []) });
        if (points)
            points.push((passage.text ?? '').replace(BULLET, ''));
        else
            result.push(passage);
    });
    return result;
}
/** Takes the first line of a cell as a name. The links of that line, and other lines, are the rest. */
function headingOf({ passages }) {
    const lines = passages.flatMap(({ text, points = [] }) => text ?? points);
    const parsed = lines.map((line) => parseInline(line));
    const pictures = parsed.flat().filter((node) => node.kind === 'image');
    const isNamed = parsed.findIndex((nodes) => wordsIn(nodes) !== '');
    const own = parsed[isNamed] ?? [];
    const rest = [
        ...own.flatMap((node) => node.kind === 'link' && node.href ? linkMarkup(escapeInline(node.text), node.href) : []),
        ...lines.filter((_line, index) => index > isNamed && wordsIn(parsed[index] ?? []) !== ''),
    ];
    const words = wordsIn(own) || pictures.map(({ text }) => text).join(' ');
    return { words: words.trim(), pictures, rest: rest.join(' ') };
}
/** A picture as it stands in markup. */
function pictureMarkup({ text, src = '', width, height }) {
    return `![${escapeInline(text)}](${src}${width ? ` ${width}x${height}` : ''})`;
}
function wordsIn(nodes) {
    return nodes
        .map((node) => (node.kind === 'image' || node.kind === 'citation' ? '' : node.text))
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
}

export { headingOf, pictureMarkup, readCell };
//# sourceMappingURL=cell.js.map

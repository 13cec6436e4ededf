import { TABLE_WITHOUT_ALT, TABLE_NOT_SHOWN } from '../../model/diagnostics/catalogue.js';
import { toAddress, isAddress, toPicture } from './inline-markup.js';
import { PassageBuilder } from './passage-builder.js';

const UNSEEN = 'script,style,template,noscript,colgroup,svg[aria-hidden="true"],[hidden],[style*="display:none" i],[style*="display: none" i]';
const BLOCKS = 'p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center';
const LISTS = 'ul,ol,menu';
const NOT_SHOWN = 'iframe,video,audio,object,embed,canvas,svg,input,select,textarea';
const LINK = 'a[href]:not([href=""],[data-fact])';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';
/**
 * Reads what is in an element: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over
 * as HTML, and what a reader would not see is left out.
 */
function readContent(element, options) {
    const passages = new PassageBuilder();
    const lines = `br,${BLOCKS}`;
    readElement(element, { unseen: UNSEEN, lines, ...options, passages, mark: '', digits: '' });
    return passages.finish();
}
function readElement(element, outer) {
    const is = (selector) => element.matches(selector);
    const mark = markOf(element, outer.mark);
    const digits = is('sup') ? SUPERSCRIPT : is('sub') ? SUBSCRIPT : outer.digits;
    const reading = { ...outer, mark, digits };
    if (is('img'))
        readPicture(element, reading);
    else if (is(NOT_SHOWN))
        readLabel(element, reading);
    else if (is(LISTS))
        readList(element, reading);
    else
        readWords(element, reading);
}
function markOf(element, outer) {
    if (element.matches(LINK))
        return toAddress(element.getAttribute('href') ?? '');
    if (isAddress(outer))
        return outer;
    const css = element.getAttribute('style') ?? '';
    const is = (mark, tags, value) => value ? /bold|[6-9]00|italic/i.test(value) : outer === mark || element.matches(tags);
    if (is('**', 'b,strong', /font-weight:\s*(\w+)/i.exec(css)?.[1]))
        return '**';
    return is('*', 'i,em', /font-style:\s*(\w+)/i.exec(css)?.[1]) ? '*' : '';
}
function readWords(element, reading) {
    const { passages, lines } = reading;
    const part = () => {
        if (element.matches(lines))
            passages.endLine();
        else if (element.matches(`br,td,th,${BLOCKS}`))
            passages.addWords(' ', '');
    };
    part();
    readChildren(element, reading);
    part();
}
function readChildren(element, reading) {
    const { passages, unseen, mark, digits } = reading;
    for (const child of element.childNodes) {
        // By what a node says of itself: one that was moved here from another window has classes of its own.
        if (child.nodeType === Node.TEXT_NODE) {
            const { data } = child;
            const words = data.replace(/\d/g, (digit) => digits.charAt(Number(digit)) || digit);
            passages.addWords(words, mark);
        }
        else if (child.nodeType === Node.ELEMENT_NODE && !child.matches(unseen)) {
            readElement(child, reading);
        }
    }
}
/** Within a list, only the next item begins a line. */
function readList(list, reading) {
    reading.passages.addList(list.matches('ol'), () => {
        readChildren(list, { ...reading, lines: 'li' });
    });
}
/** What cannot be shown may say in words what it is. */
function readLabel(element, { passages, report, mark }) {
    const label = element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent;
    if (label)
        passages.addWords(label, mark);
    else
        report?.(TABLE_NOT_SHOWN, { tag: element.localName });
}
function readPicture(image, { passages, report, mark }) {
    const read = (name) => image.getAttribute(name);
    const alt = (read('alt') ?? '').replace(/\s+/g, ' ').trim();
    // Plugins that load late keep the address elsewhere until then.
    const address = read('data-src') ?? read('data-lazy-src') ?? read('src');
    if (!address || image.matches('.emoji')) {
        passages.addWords(alt, mark);
        return;
    }
    if (read('alt') === null)
        report?.(TABLE_WITHOUT_ALT);
    const size = `${read('width')}x${read('height')}`;
    const ownSize = /^\d{1,4}x\d{1,4}$/.test(size) ? size : '';
    // The words of a picture that is a link are the words of the link.
    const isLink = isAddress(mark) && alt;
    passages.addMarkup(toPicture(isLink ? '' : alt, toAddress(address), ownSize));
    if (isLink)
        passages.addWords(` ${alt}`, mark);
}

export { BLOCKS, UNSEEN, readContent };
//# sourceMappingURL=cell-content.js.map

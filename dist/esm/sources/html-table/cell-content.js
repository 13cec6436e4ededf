import { escapeInline } from '../../model/comparison/inline.js';
import { TABLE_SIGN_UNNAMED, TABLE_WITHOUT_ALT, TABLE_NOT_SHOWN } from '../../model/diagnostics/catalogue.js';
import { styleOf, isHidden, layoutOf, isForScreenReaders } from '../page/visibility.js';
import { DELETED, toAddress, isAddress, INSERTED, toPicture, isEmphasis } from './inline-markup.js';
import { formulaIn, FORMULA } from './math-words.js';
import { PassageBuilder, textsOf } from './passage-builder.js';
import { setApart } from './raised-letters.js';
import { givenName, answerOf, writtenByStyle, isSign, isDrawnByStyle } from './signs.js';

const UNSEEN = 'script,style,template,noscript,colgroup,[hidden],[style*="display:none" i],[style*="display: none" i]';
const BLOCKS = 'p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center';
const LISTS = 'ul,ol,menu';
const NOT_SHOWN = 'iframe,video,audio,object,embed,canvas,svg';
const CONTROL = 'input,select,textarea,progress,meter';
/** A place in the page is none that readers can go to from here. */
const LINK = 'a[href]:not([href=""],[href^="#"],[data-fact])';
/** An element whose title says what it means. */
const MEANT = 'abbr[title],acronym[title]';
/**
 * Reads what can be seen in an element: words with their emphasis and links, signs by their names, formulas, pictures,
 * lists, paragraphs. Nothing is taken over as HTML, and what a reader would not see is left out.
 */
function readContent(element, options = {}) {
    return build(element, options).finish();
}
/** Reads what stands before, between and after the borders in an element. */
function readParts(element, options) {
    return build(element, options).finishParts();
}
function build(element, options) {
    const passages = new PassageBuilder();
    const around = [element.closest('tr'), element.closest('table')];
    const mark = around.some((box) => box && box !== element && isStruck(box)) ? DELETED : '';
    readElement(element, { unseen: UNSEEN, ...options, passages, mark, height: undefined });
    return passages;
}
/**
 * Reads a cell. Words for screen readers alone are read where nothing else has words, as beside an icon; its own name,
 * where that says more.
 */
function readCell(cell, signs, report) {
    if (readContent(cell).length === 0) {
        const heard = readContent(cell, { isHeard: true });
        if (heard.length > 0)
            return heard;
    }
    const passages = readContent(cell, { signs, report });
    const name = givenName(cell);
    const said = textsOf(passages).join(' ');
    if (name && !said.toLowerCase().includes(name.toLowerCase())) {
        const markup = escapeInline(name);
        const [only, ...others] = passages;
        return only?.text && others.length === 0
            ? [{ text: `${only.text} ${markup}` }]
            : [...passages, { text: markup }];
    }
    if (passages.length === 0 && showsSign(cell))
        report(TABLE_SIGN_UNNAMED);
    return passages;
}
/** Whether anything is drawn in a cell. */
function showsSign(cell) {
    return [cell, ...cell.querySelectorAll('*')].some((element) => !isHidden(element) && (element.matches(`${NOT_SHOWN},${FORMULA}`) || isDrawnByStyle(element)));
}
function readElement(element, outer) {
    const is = (selector) => element.matches(selector);
    const reading = { ...outer, mark: markOf(element, outer.mark), height: heightOf(element, outer) };
    if (outer.borders?.includes(element))
        outer.passages.addBorder();
    else if (is('img'))
        readPicture(element, reading);
    else if (is(FORMULA))
        readFormula(element, reading);
    else if (is(CONTROL))
        readControl(element, reading);
    else if (is(NOT_SHOWN))
        readLabel(element, reading);
    else if (is(LISTS))
        readList(element, reading);
    else
        readWords(element, reading);
}
function heightOf(element, { height }) {
    if (element.matches('td,th'))
        return height;
    const align = styleOf(element).verticalAlign;
    if (element.matches('sup') || align === 'super')
        return 'raised';
    return element.matches('sub') || align === 'sub' ? 'lowered' : height;
}
const isStruck = (element) => element.matches('s,strike,del') ||
    styleOf(element).textDecorationLine.includes('line-through');
function markOf(element, outer) {
    if (outer === DELETED || isStruck(element))
        return DELETED;
    if (element.matches(LINK))
        return toAddress(element.getAttribute('href') ?? '');
    if (isAddress(outer))
        return outer;
    if (outer === INSERTED || element.matches('ins'))
        return INSERTED;
    const css = element.getAttribute('style') ?? '';
    const is = (mark, tags, value) => value ? /bold|[6-9]00|italic/i.test(value) : outer === mark || element.matches(tags);
    if (is('**', 'b,strong', /font-weight:\s*(\w+)/i.exec(css)?.[1]))
        return '**';
    return is('*', 'i,em', /font-style:\s*(\w+)/i.exec(css)?.[1]) ? '*' : '';
}
function readWords(element, reading) {
    const { passages, mark } = reading;
    const before = writtenByStyle(element, '::before');
    const after = writtenByStyle(element, '::after');
    const isDrawn = isSign(element) || !`${element.textContent}${before}${after}`.trim();
    part(element, reading);
    passages.addWords(before, mark);
    if (isDrawn)
        readSign(element, reading);
    else
        readChildren(element, reading);
    const meaning = element.matches(MEANT) && element.getAttribute('title')?.trim();
    if (meaning)
        passages.addWords(` (${meaning})`, mark);
    passages.addWords(after, mark);
    part(element, reading);
}
/** What is a picture by its role, or holds no words, may be a sign with a name; its tag is no emphasis. */
function readSign(element, reading) {
    const { passages, mark, signs } = reading;
    const sign = givenName(element) || (signs && answerOf(element, signs));
    if (sign)
        passages.addWords(sign, isEmphasis(mark) ? '' : mark);
    else
        readChildren(element, reading);
}
/** Parts what stands on a line of its own, or in a box of its own, from what is beside it. */
function part(element, { passages, lines }) {
    const layout = layoutOf(element);
    const isBlock = layout === undefined ? element.matches(BLOCKS) : layout === 'block';
    if (lines === undefined ? isBlock || element.matches('br') : element.matches(lines))
        passages.endLine();
    else if (isBlock || layout === 'box' || element.matches(`br,td,th,${BLOCKS}`))
        passages.addWords(' ', '');
}
function readChildren(element, reading) {
    const { passages, mark, height } = reading;
    for (const child of element.childNodes) {
        // By what a node says of itself: one that was moved here from another window has classes of its own.
        if (child.nodeType === Node.TEXT_NODE) {
            passages.addWords(setApart(child.data, height), mark);
        }
        else if (child.nodeType === Node.ELEMENT_NODE && isRead(child, reading)) {
            readElement(child, reading);
        }
    }
}
function isRead(element, { unseen, isHeard, borders, readElsewhere }) {
    if (isHidden(element))
        return false;
    if (borders?.includes(element))
        return true;
    if (element.matches(unseen) || readElsewhere?.includes(element))
        return false;
    return isHeard === true || element.matches(FORMULA) || !isForScreenReaders(element);
}
/** Within a list, only the next item begins a line. */
function readList(list, reading) {
    reading.passages.addList(list.matches('ol'), () => {
        readChildren(list, { ...reading, lines: 'li' });
    });
}
function readFormula(element, { passages, mark, height }) {
    passages.addWords(setApart(formulaIn(element), height), mark);
}
/** What somebody has filled in, which nobody can change here. */
function readControl(element, { passages, mark, signs }) {
    const { type, checked, value } = element;
    if (type === 'hidden')
        return;
    const isTick = type === 'checkbox' || type === 'radio';
    const chosen = element.querySelector('option:checked');
    const words = isTick ? (checked ? signs?.yes : signs?.no) : (chosen?.label ?? value);
    passages.addWords(words ?? '', mark);
}
/** What cannot be shown may say in words what it is. */
function readLabel(element, { passages, report, mark, signs }) {
    const isDecoration = element.matches('[aria-hidden="true" i]') && hasWordsBeside(element, element.closest('td,th'));
    if (isDecoration)
        return;
    const label = givenName(element) || (signs && answerOf(element, signs));
    if (label)
        passages.addWords(label, mark);
    else
        report?.(TABLE_NOT_SHOWN, { tag: element.localName });
}
const hasWordsBeside = (element, around) => around?.textContent.replace(element.textContent, '').trim() !== '';
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

export { BLOCKS, UNSEEN, readCell, readContent, readParts };
//# sourceMappingURL=cell-content.js.map

import { TABLE_NOT_SHOWN, TABLE_WITHOUT_ALT } from '../../model/diagnostics/catalogue.js';
import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { isAddress, type Mark, toAddress, toPicture } from './inline-markup.js';
import { type CellPassage, PassageBuilder } from './passage-builder.js';

/** How an element is read, as what it stands in says. */
interface Reading {
  readonly passages: PassageBuilder;
  /** What is not read, as a selector. */
  readonly unseen: string;
  /** What begins a line, as a selector. */
  readonly lines: string;
  /** Takes what cannot be shown. */
  readonly report?: (notice: Notice, values?: Finding['values']) => void;
  readonly mark: Mark;
  /** The ten digits, where they are raised or lowered. */
  readonly digits: string;
}

export const UNSEEN =
  'script,style,template,noscript,colgroup,svg[aria-hidden="true"],[hidden],[style*="display:none" i],[style*="display: none" i]';
export const BLOCKS =
  'p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center';
const LISTS = 'ul,ol,menu';
const NOT_SHOWN = 'iframe,video,audio,object,embed,canvas,svg,input,select,textarea';
const LINK = 'a[href]:not([href=""],[data-fact])';
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Reads what is in an element: words with their emphasis and links, pictures, lists, paragraphs. Nothing is taken over
 * as HTML, and what a reader would not see is left out.
 */
export function readContent(element: Element, options: Partial<Reading>): CellPassage[] {
  const passages = new PassageBuilder();
  const lines = `br,${BLOCKS}`;
  readElement(element, { unseen: UNSEEN, lines, ...options, passages, mark: '', digits: '' });
  return passages.finish();
}

function readElement(element: Element, outer: Reading): void {
  const is = (selector: string) => element.matches(selector);
  const mark = markOf(element, outer.mark);
  const digits = is('sup') ? SUPERSCRIPT : is('sub') ? SUBSCRIPT : outer.digits;
  const reading = { ...outer, mark, digits };
  if (is('img')) readPicture(element, reading);
  else if (is(NOT_SHOWN)) readLabel(element, reading);
  else if (is(LISTS)) readList(element, reading);
  else readWords(element, reading);
}

function markOf(element: Element, outer: Mark): Mark {
  if (element.matches(LINK)) return toAddress(element.getAttribute('href') ?? '');
  if (isAddress(outer)) return outer;
  const css = element.getAttribute('style') ?? '';
  const is = (mark: Mark, tags: string, value?: string) =>
    value ? /bold|[6-9]00|italic/i.test(value) : outer === mark || element.matches(tags);
  if (is('**', 'b,strong', /font-weight:\s*(\w+)/i.exec(css)?.[1])) return '**';
  return is('*', 'i,em', /font-style:\s*(\w+)/i.exec(css)?.[1]) ? '*' : '';
}

function readWords(element: Element, reading: Reading): void {
  const { passages, lines } = reading;
  const part = () => {
    if (element.matches(lines)) passages.endLine();
    else if (element.matches(`br,td,th,${BLOCKS}`)) passages.addWords(' ', '');
  };
  part();
  readChildren(element, reading);
  part();
}

function readChildren(element: Element, reading: Reading): void {
  const { passages, unseen, mark, digits } = reading;
  for (const child of element.childNodes) {
    // By what a node says of itself: one that was moved here from another window has classes of its own.
    if (child.nodeType === Node.TEXT_NODE) {
      const { data } = child as Text;
      const words = data.replace(/\d/g, (digit) => digits.charAt(Number(digit)) || digit);
      passages.addWords(words, mark);
    } else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(unseen)) {
      readElement(child as Element, reading);
    }
  }
}

/** Within a list, only the next item begins a line. */
function readList(list: Element, reading: Reading): void {
  reading.passages.addList(list.matches('ol'), () => {
    readChildren(list, { ...reading, lines: 'li' });
  });
}

/** What cannot be shown may say in words what it is. */
function readLabel(element: Element, { passages, report, mark }: Reading): void {
  const label = element.getAttribute('aria-label') ?? element.querySelector('title')?.textContent;
  if (label) passages.addWords(label, mark);
  else report?.(TABLE_NOT_SHOWN, { tag: element.localName });
}

function readPicture(image: Element, { passages, report, mark }: Reading): void {
  const read = (name: string) => image.getAttribute(name);
  const alt = (read('alt') ?? '').replace(/\s+/g, ' ').trim();
  // Plugins that load late keep the address elsewhere until then.
  const address = read('data-src') ?? read('data-lazy-src') ?? read('src');
  if (!address || image.matches('.emoji')) {
    passages.addWords(alt, mark);
    return;
  }
  if (read('alt') === null) report?.(TABLE_WITHOUT_ALT);
  const size = `${read('width')}x${read('height')}`;
  const ownSize = /^\d{1,4}x\d{1,4}$/.test(size) ? size : '';
  // The words of a picture that is a link are the words of the link.
  const isLink = isAddress(mark) && alt;
  passages.addMarkup(toPicture(isLink ? '' : alt, toAddress(address), ownSize));
  if (isLink) passages.addWords(` ${alt}`, mark);
}

import { escapeInline } from '../../model/comparison/inline.js';
import {
  TABLE_NOT_SHOWN,
  TABLE_SIGN_UNNAMED,
  TABLE_WITHOUT_ALT,
} from '../../model/diagnostics/catalogue.js';
import type { Finding, Notice } from '../../model/diagnostics/finding.js';
import { isForScreenReaders, isHidden, layoutOf, styleOf } from '../page/visibility.js';
import {
  DELETED,
  INSERTED,
  isAddress,
  isEmphasis,
  type Mark,
  toAddress,
  toPicture,
} from './inline-markup.js';
import { formulaIn, FORMULA } from './math-words.js';
import { type CellPassage, PassageBuilder, textsOf } from './passage-builder.js';
import { type Height, setApart } from './raised-letters.js';
import {
  answerOf,
  givenName,
  isDrawnByStyle,
  isSign,
  type SignWords,
  writtenByStyle,
} from './signs.js';

/** What else a reader of an element is told. */
export interface ReadingOptions {
  /** What is not read, as a selector. */
  readonly unseen?: string;
  /** What begins a line, as a selector; by default what the page's styles put on a line of its own. */
  readonly lines?: string;
  /** What parts what stands before it from what stands after, and is not read itself. */
  readonly borders?: readonly Element[];
  /** What is read elsewhere. */
  readonly readElsewhere?: readonly Element[];
  /** What ticks and crosses without a name say; by default nothing. */
  readonly signs?: SignWords;
  /** Whether words for screen readers alone are read. */
  readonly isHeard?: boolean;
  /** Takes what cannot be shown. */
  readonly report?: (notice: Notice, values?: Finding['values']) => void;
}

/** How an element is read, as what it stands in says. */
interface Reading extends ReadingOptions {
  readonly unseen: string;
  readonly passages: PassageBuilder;
  readonly mark: Mark;
  readonly height: Height;
}

export const UNSEEN =
  'script,style,template,noscript,colgroup,[hidden],[style*="display:none" i],[style*="display: none" i]';
export const BLOCKS =
  'p,div,li,dt,dd,tr,table,h1,h2,h3,h4,h5,h6,blockquote,pre,figure,figcaption,section,article,summary,hr,center';
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
export function readContent(element: Element, options: ReadingOptions = {}): CellPassage[] {
  return build(element, options).finish();
}

/** Reads what stands before, between and after the borders in an element. */
export function readParts(element: Element, options: ReadingOptions): CellPassage[][] {
  return build(element, options).finishParts();
}

function build(element: Element, options: ReadingOptions): PassageBuilder {
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
export function readCell(
  cell: Element,
  signs: SignWords,
  report: NonNullable<ReadingOptions['report']>,
): CellPassage[] {
  if (readContent(cell).length === 0) {
    const heard = readContent(cell, { isHeard: true });
    if (heard.length > 0) return heard;
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
  if (passages.length === 0 && showsSign(cell)) report(TABLE_SIGN_UNNAMED);
  return passages;
}

/** Whether anything is drawn in a cell. */
function showsSign(cell: Element): boolean {
  return [cell, ...cell.querySelectorAll('*')].some(
    (element) =>
      !isHidden(element) && (element.matches(`${NOT_SHOWN},${FORMULA}`) || isDrawnByStyle(element)),
  );
}

function readElement(element: Element, outer: Reading): void {
  const is = (selector: string) => element.matches(selector);
  const reading = { ...outer, mark: markOf(element, outer.mark), height: heightOf(element, outer) };
  if (outer.borders?.includes(element)) outer.passages.addBorder();
  else if (is('img')) readPicture(element, reading);
  else if (is(FORMULA)) readFormula(element, reading);
  else if (is(CONTROL)) readControl(element, reading);
  else if (is(NOT_SHOWN)) readLabel(element, reading);
  else if (is(LISTS)) readList(element, reading);
  else readWords(element, reading);
}

function heightOf(element: Element, { height }: Reading): Height {
  if (element.matches('td,th')) return height;
  const align = styleOf(element).verticalAlign;
  if (element.matches('sup') || align === 'super') return 'raised';
  return element.matches('sub') || align === 'sub' ? 'lowered' : height;
}

const isStruck = (element: Element): boolean =>
  element.matches('s,strike,del') ||
  styleOf(element).textDecorationLine.includes('line-through');

function markOf(element: Element, outer: Mark): Mark {
  if (outer === DELETED || isStruck(element)) return DELETED;
  if (element.matches(LINK)) return toAddress(element.getAttribute('href') ?? '');
  if (isAddress(outer)) return outer;
  if (outer === INSERTED || element.matches('ins')) return INSERTED;
  const css = element.getAttribute('style') ?? '';
  const is = (mark: Mark, tags: string, value?: string) =>
    value ? /bold|[6-9]00|italic/i.test(value) : outer === mark || element.matches(tags);
  if (is('**', 'b,strong', /font-weight:\s*(\w+)/i.exec(css)?.[1])) return '**';
  return is('*', 'i,em', /font-style:\s*(\w+)/i.exec(css)?.[1]) ? '*' : '';
}

function readWords(element: Element, reading: Reading): void {
  const { passages, mark } = reading;
  const before = writtenByStyle(element, '::before');
  const after = writtenByStyle(element, '::after');
  const isDrawn = isSign(element) || !`${element.textContent}${before}${after}`.trim();
  part(element, reading);
  passages.addWords(before, mark);
  if (isDrawn) readSign(element, reading);
  else readChildren(element, reading);
  const meaning = element.matches(MEANT) && element.getAttribute('title')?.trim();
  if (meaning) passages.addWords(` (${meaning})`, mark);
  passages.addWords(after, mark);
  part(element, reading);
}

/** What is a picture by its role, or holds no words, may be a sign with a name; its tag is no emphasis. */
function readSign(element: Element, reading: Reading): void {
  const { passages, mark, signs } = reading;
  const sign = givenName(element) || (signs && answerOf(element, signs));
  if (sign) passages.addWords(sign, isEmphasis(mark) ? '' : mark);
  else readChildren(element, reading);
}

/** Parts what stands on a line of its own, or in a box of its own, from what is beside it. */
function part(element: Element, { passages, lines }: Reading): void {
  const layout = layoutOf(element);
  const isBlock = layout === undefined ? element.matches(BLOCKS) : layout === 'block';
  if (lines === undefined ? isBlock || element.matches('br') : element.matches(lines))
    passages.endLine();
  else if (isBlock || layout === 'box' || element.matches(`br,td,th,${BLOCKS}`))
    passages.addWords(' ', '');
}

function readChildren(element: Element, reading: Reading): void {
  const { passages, mark, height } = reading;
  for (const child of element.childNodes) {
    // By what a node says of itself: one that was moved here from another window has classes of its own.
    if (child.nodeType === Node.TEXT_NODE) {
      passages.addWords(setApart((child as Text).data, height), mark);
    } else if (child.nodeType === Node.ELEMENT_NODE && isRead(child as Element, reading)) {
      readElement(child as Element, reading);
    }
  }
}

function isRead(element: Element, { unseen, isHeard, borders, readElsewhere }: Reading): boolean {
  if (isHidden(element)) return false;
  if (borders?.includes(element)) return true;
  if (element.matches(unseen) || readElsewhere?.includes(element)) return false;
  return isHeard === true || element.matches(FORMULA) || !isForScreenReaders(element);
}

/** Within a list, only the next item begins a line. */
function readList(list: Element, reading: Reading): void {
  reading.passages.addList(list.matches('ol'), () => {
    readChildren(list, { ...reading, lines: 'li' });
  });
}

function readFormula(element: Element, { passages, mark, height }: Reading): void {
  passages.addWords(setApart(formulaIn(element), height), mark);
}

/** What somebody has filled in, which nobody can change here. */
function readControl(element: Element, { passages, mark, signs }: Reading): void {
  const { type, checked, value } = element as HTMLInputElement;
  if (type === 'hidden') return;
  const isTick = type === 'checkbox' || type === 'radio';
  const chosen = element.querySelector<HTMLOptionElement>('option:checked');
  const words = isTick ? (checked ? signs?.yes : signs?.no) : (chosen?.label ?? value);
  passages.addWords(words ?? '', mark);
}

/** What cannot be shown may say in words what it is. */
function readLabel(element: Element, { passages, report, mark, signs }: Reading): void {
  const isDecoration =
    element.matches('[aria-hidden="true" i]') && hasWordsBeside(element, element.closest('td,th'));
  if (isDecoration) return;
  const label = givenName(element) || (signs && answerOf(element, signs));
  if (label) passages.addWords(label, mark);
  else report?.(TABLE_NOT_SHOWN, { tag: element.localName });
}

const hasWordsBeside = (element: Element, around: Element | null): boolean =>
  around?.textContent.replace(element.textContent, '').trim() !== '';

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

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
import { BULLET, type CellPassage, PassageBuilder, textsOf } from './passage-builder.js';
import { type Height, setApart } from './raised-letters.js';
import {
  answerOf,
  drawnWords,
  fontClasses,
  givenName,
  heardOf,
  isBox,
  isDrawnByStyle,
  isMarkedByStyle,
  isNameOfColumn,
  isOrnament,
  isSign,
  type SignWords,
  withoutIcons,
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
const DRAWING = 'canvas,svg';
const NOT_SHOWN = `iframe,video,audio,object,embed,${DRAWING}`;
const TICK_BOX = '[type="checkbox" i],[type="radio" i]';
const CONTROL = 'input,select,textarea,progress,meter';
/** A place in the page is none that readers can go to from here. */
const LINK = 'a[href]:not([href=""],[href^="#"],[data-fact])';
/** What opens, sorts or leads elsewhere, and is marked for that. */
const FOR_USE = 'th,a[href],button,summary,[aria-expanded],[class*="sort" i]';
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
  const around = ['tr', 'tbody,thead,tfoot', 'table'].map((box) => element.closest(box));
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
  if (isHidden(cell)) return [];
  if (readContent(cell).length === 0) {
    const heard = readContent(cell, { isHeard: true });
    if (heard.length > 0) return heard;
  }
  const label = (cell.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
  const name = isNameOfColumn(cell, label) ? '' : label;
  const passages = readContent(cell, {
    signs,
    // The name of a cell is that of the signs in it.
    report: (notice, values) => {
      if (!name || notice !== TABLE_SIGN_UNNAMED) report(notice, values);
    },
  });
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

/** Whether anything is drawn in a cell; a colour behind all of it may be that of its row. */
function showsSign(cell: Element): boolean {
  return [cell, ...cell.querySelectorAll('*')].some(
    (element) =>
      !isHidden(element) &&
      !isForScreenReaders(element) &&
      (element.matches(`${NOT_SHOWN},${FORMULA}`) ||
        isDrawnByStyle(element) ||
        (element !== cell && isBox(element))),
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
  if (element.matches('sup')) return 'raised';
  if (element.matches('sub')) return 'lowered';
  const style = styleOf(element);
  const { verticalAlign: align, fontVariantPosition: variant } = style;
  if (align === 'super' || variant === 'super') return 'raised';
  if (align === 'sub' || variant === 'sub') return 'lowered';
  const layout = layoutOf(element);
  if (layout === undefined || layout === 'block') return height;
  const size = parseFloat(style.fontSize);
  const isSmall = size < 0.9 * parseFloat(styleOf(element.parentElement ?? element).fontSize);
  if (align.endsWith('top') && isSmall) return 'raised';
  const moved = style.position === 'relative' ? parseFloat(style.top) || 0 : 0;
  const aligned = align.endsWith('%') ? (parseFloat(align) / 100) * size : parseFloat(align) || 0;
  const raised = aligned - moved;
  // Less is how badges and icons are put in the middle of a line.
  if (Math.abs(raised) < 0.2 * size) return height;
  return raised > 0 ? 'raised' : 'lowered';
}

const isStruck = (element: Element): boolean =>
  element.matches('s,strike,del') || styleOf(element).textDecorationLine.includes('line-through');

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
  const { passages, mark, report } = reading;
  const before = writtenByStyle(element, '::before');
  const after = writtenByStyle(element, '::after');
  const words = withoutIcons(`${element.textContent}${before}${after}`).trim();
  if (isStacked(element)) report?.(TABLE_SIGN_UNNAMED);
  part(element, reading);
  passages.addWords(markerOf(element), mark);
  passages.addWords(before, mark);
  const isName =
    isSign(element) || !words ? readSign(element, reading) : readMark(element, reading);
  if (!isName) readChildren(element, reading);
  const meaning = element.matches(MEANT) && element.getAttribute('title')?.trim();
  if (meaning && !after.includes(meaning)) passages.addWords(` (${meaning})`, mark);
  passages.addWords(after, mark);
  part(element, reading);
}

/** The words before a point of a list that are no bullet. */
function markerOf(element: Element): string {
  const { display, listStyleType } = styleOf(element);
  const words = display === 'list-item' ? /^"(.*)"$/.exec(listStyleType)?.[1] : undefined;
  return words && !BULLET.test(`${words} `) ? `${words} ` : '';
}

/**
 * Reads what is a picture by its role, or holds no words, as a sign, if it has a name; its tag is no emphasis.
 * @returns whether it has
 */
function readSign(element: Element, reading: Reading): boolean {
  const { signs, report } = reading;
  const isDrawn = isDrawnByStyle(element);
  const isLeaf = element.childElementCount === 0;
  const answer = isLeaf && signs && answerOf(element, signs);
  // What nothing is drawn of has a name for what can be done with it.
  const isNamed =
    isSign(element) ||
    isDrawn ||
    answer !== undefined ||
    fontClasses(element).length > 0 ||
    (!isLeaf && !element.matches(`td,${FOR_USE}`) && !element.querySelector(`img,${CONTROL}`));
  const name = isNamed && (givenName(element) || (answer ?? (signs && heardOf(element))));
  if (name) addName(name, reading);
  else if (isDrawn && !isOrnament(element) && !element.matches('td,th'))
    report?.(TABLE_SIGN_UNNAMED);
  return Boolean(name);
}

/** Reads a sign that styles draw before or after words. */
function readMark(element: Element, reading: Reading): false {
  const { signs, report } = reading;
  const isMarked = isMarkedByStyle(element) || (element.matches('li') && isDrawnByStyle(element));
  if (!isMarked || element.matches(FOR_USE)) return false;
  const name = signs && (answerOf(element, signs) ?? heardOf(element));
  if (name) addName(name, reading);
  else if (!isOrnament(element)) report?.(TABLE_SIGN_UNNAMED);
  return false;
}

/** Adds the name of a sign. */
function addName(name: string, { passages, mark }: Reading): void {
  addApart(name, { passages, mark: isEmphasis(mark) ? '' : mark });
}

/** Adds words apart from those beside them. */
function addApart(words: string, { passages, mark }: Pick<Reading, 'passages' | 'mark'>): void {
  passages.addGap();
  passages.addWords(words, mark);
  passages.addGap();
}

/** Whether an element is a fraction: two lines in a box among words, with a stroke between. */
function isStacked(element: Element): boolean {
  if (layoutOf(element) !== 'box') return false;
  const lines = [...element.children].filter(
    (line) => layoutOf(line) === 'block' && !isHidden(line) && !isForScreenReaders(line),
  );
  const strokes = lines.map((line, index) => {
    const { borderBottomWidth, borderTopWidth } = styleOf(line);
    return index === 0 ? borderBottomWidth : borderTopWidth;
  });
  return strokes.length === 2 && strokes.some((width) => width !== '0px');
}

/** Parts what stands on a line of its own, in a box of its own, or at a distance, from what is beside it. */
function part(element: Element, { passages, lines }: Reading): void {
  const layout = layoutOf(element);
  const isBlock = layout === undefined ? element.matches(BLOCKS) : layout === 'block';
  if (lines === undefined ? isBlock || element.matches('br') : element.matches(lines))
    passages.endLine();
  else if (isBlock || layout === 'box' || element.matches(`br,td,th,${BLOCKS}`))
    passages.addWords(' ', '');
  else if (isSpaced(styleOf(element))) passages.addGap();
}

/** Whether a style puts room around words, or draws digits as a fraction. */
function isSpaced(style: CSSStyleDeclaration): boolean {
  const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  const room = sides.reduce((sum, side) => sum + (parseFloat(side) || 0), 0);
  return room > 0.15 * parseFloat(style.fontSize) || style.fontVariantNumeric.includes('fractions');
}

function readChildren(element: Element, reading: Reading): void {
  const { passages, mark, height, report } = reading;
  for (const child of element.childNodes) {
    // By what a node says of itself: one that was moved here from another window has classes of its own.
    if (child.nodeType === child.TEXT_NODE) {
      const words = drawnWords(child as Text);
      if (words === undefined) report?.(TABLE_SIGN_UNNAMED);
      passages.addWords(setApart(words ?? withoutIcons((child as Text).data), height), mark);
    } else if (child.nodeType === child.ELEMENT_NODE && isRead(child as Element, reading)) {
      readElement(child as Element, reading);
    }
  }
}

function isRead(element: Element, reading: Reading): boolean {
  const { unseen, isHeard, borders, readElsewhere, report } = reading;
  const isSeen = isHeard === true || element.matches(FORMULA) || !isForScreenReaders(element);
  if (isHidden(element) || !isSeen) {
    // A box that is drawn anew by styles, who know whether it is ticked.
    if (
      element.matches(TICK_BOX) &&
      layoutOf(element) !== undefined &&
      styleOf(element).display !== 'none'
    )
      report?.(TABLE_SIGN_UNNAMED);
    return false;
  }
  if (borders?.includes(element)) return true;
  return !element.matches(unseen) && !readElsewhere?.includes(element);
}

/** Within a list, only the next item begins a line. */
function readList(list: Element, reading: Reading): void {
  reading.passages.addList(list.matches('ol'), () => {
    readChildren(list, { ...reading, lines: 'li' });
  });
}

function readFormula(element: Element, { passages, mark, height, report }: Reading): void {
  const words = formulaIn(element);
  if (!words.trim()) report?.(TABLE_SIGN_UNNAMED);
  if (/^[\s\d]/.test(words)) passages.addGap();
  passages.addWords(setApart(words.trim(), height), mark);
  if (/[\s\d]$/.test(words)) passages.addGap();
}

/** What somebody has filled in, which nobody can change here. */
function readControl(element: Element, reading: Reading): void {
  const { type, checked, indeterminate, value } = element as HTMLInputElement;
  const { signs, report } = reading;
  if (type === 'hidden') return;
  if (indeterminate || type === 'password') report?.(TABLE_SIGN_UNNAMED);
  const isTick = element.matches(TICK_BOX);
  const chosen = [...element.querySelectorAll<HTMLOptionElement>('option:checked')];
  const chosenWords = chosen.map(({ label }) => label).join(', ');
  const words = isTick ? (checked ? signs?.yes : signs?.no) : chosenWords || value;
  addApart(type === 'password' ? '' : (words ?? ''), reading);
}

/** What cannot be shown may say in words what it is. */
function readLabel(element: Element, reading: Reading): void {
  const { report, signs } = reading;
  const label = givenName(element) || (signs && (answerOf(element, signs) ?? heardOf(element)));
  addApart(label ?? '', reading);
  if (label) return;
  if (!element.matches(DRAWING)) report?.(TABLE_NOT_SHOWN, { tag: element.localName });
  else if (!isOrnament(element)) report?.(TABLE_SIGN_UNNAMED);
}

function readPicture(image: Element, reading: Reading): void {
  const { passages, report, mark } = reading;
  const read = (name: string) => image.getAttribute(name);
  const alt = (read('alt') ?? '').replace(/\s+/g, ' ').trim();
  // Plugins that load late keep the address elsewhere until then.
  const address = read('data-src') ?? read('data-lazy-src') ?? read('src');
  if (!address || image.matches('.emoji')) {
    addApart(alt, reading);
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

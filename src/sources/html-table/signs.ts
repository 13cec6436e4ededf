import type { TableWords } from '../page-table.js';
import { isForScreenReaders, isHidden, styleOf, wordsOfStyle } from '../page/visibility.js';

/** The words for a tick and a cross, in the language of the table. */
export type SignWords = Pick<TableWords, 'yes' | 'no'>;

const FONTS =
  '(?:e-)?fa[bdlrs]?|svg|bi|mdi|ti|ri|ph|bx|la[brs]?|lni|uil|pi|oi|si|ion|ico|icon|icons|eicon|glyphicon|dashicons|feather|lucide|tabler|heroicon|material';
const PREFIXES = `${FONTS}|cell|td|is|has|sign|table|circle|square|round|rounded`;
const SUFFIXES =
  'circle|square|solid|regular|light|bold|thick|thin|fill|filled|line|outline|outlined|o|alt|lg|sm|small|large|mark|icon|sign|[0-9]';
const TICKS = 'check|checked|checkmark|tick|yes|true';
const CROSSES = 'xmark|cross|no|false';
/** What is drawn beside words that say the same, or as a bullet before them. */
const ORNAMENTS =
  'pills?|capsules?|tablets?|syringe|prescription|medkit|clock|calendar|info|question|help|external|external-link|link|copy|clipboard|edit|pencil|phone|envelope|user|circle|dot|bullet';

/**
 * A class that names a sign, as icon fonts and table editors write it, such as `fa-check-circle`.
 * @param names that say so by themselves
 * @param others that do so only among others of an icon font
 */
const classFor = (names: string, others: string): RegExp =>
  new RegExp(
    `^(?:(?:${names})|(?:(?:${PREFIXES})-)+(?:${names}|${others}))[0-9]?(?:-(?:${SUFFIXES}))*$`,
    'i',
  );
const TICK = classFor(TICKS, 'ok|done');
const CROSS = classFor(CROSSES, 'times|x|close|remove|cancel|clear');
const FONT = new RegExp(`^(?:${FONTS})-(?!inline)`, 'i');
const ORNAMENT = new RegExp(`^(?:${FONTS})-(?:${ORNAMENTS})(?:-(?:circle|alt))?$`, 'i');

/** An icon font whose signs are written out as words. */
const LIGATURES = '[class*="material-icons" i],[class*="material-symbols" i]';

/** Whether an element is a sign, whatever it holds: a picture by its role, or a word that an icon font draws. */
export const isSign = (element: Element): boolean =>
  element.matches(`[role="img" i][aria-label],${LIGATURES}`);

/** The classes by which an icon font draws a sign. */
export const fontClasses = (element: Element): string[] =>
  [...element.classList].filter((name) => FONT.test(name));

/**
 * What an icon without a name says by its state, its class or its word; `undefined` where that says neither Yes nor No, or
 * both. What is no class of an icon font says so only of what is drawn, and only where no other class does.
 */
export function answerOf(element: Element, { yes, no }: SignWords): string | undefined {
  const state = element.getAttribute('aria-checked');
  if (state) return { true: yes, false: no }[state];
  const word = element.matches(LIGATURES) ? withoutIcons(element.textContent).trim() : '';
  const own = word ? [`icon-${word.replaceAll('_', '-')}`] : fontClasses(element);
  const names = own.length > 0 ? own : isDrawnByStyle(element) ? [...element.classList] : [];
  const isCross = names.some((name) => CROSS.test(name));
  const isTick = names.some((name) => TICK.test(name));
  if (isCross !== isTick) return isTick ? yes : no;
  return word.replaceAll('_', ' ') || undefined;
}

/** Whether a sign is a bullet or an ornament of the words beside it, by its class, and no other sign stands there. */
export function isOrnament(element: Element): boolean {
  if (!fontClasses(element).some((name) => ORNAMENT.test(name))) return false;
  const beside = besideSign(element).filter((node) => node !== undefined);
  return beside.length > 0 && beside.every((node) => withoutIcons(node.textContent ?? '').trim());
}

/** What stands next to a sign, before and after it, in its cell. */
function besideSign(element: Element): (ChildNode | undefined)[] {
  let sign = element;
  let around = sign.parentElement;
  while (around && !around.matches('td,th') && isAlone(sign, around)) {
    sign = around;
    around = sign.parentElement;
  }
  const next = (node: ChildNode | null, way: 'nextSibling' | 'previousSibling') => {
    while (node && node.nodeType !== node.ELEMENT_NODE && !node.nodeValue?.trim()) node = node[way];
    return node ?? undefined;
  };
  return [next(sign.previousSibling, 'previousSibling'), next(sign.nextSibling, 'nextSibling')];
}

const isAlone = (sign: Element, { childElementCount, textContent }: Element): boolean =>
  childElementCount === 1 && textContent.trim() === sign.textContent.trim();

/** The words for screen readers alone that stand in a sign or next to it, and name it. */
export function heardOf(element: Element): string {
  const [before, after] = besideSign(element);
  return (
    [...element.children, after, before]
      .filter((node): node is Element => node !== undefined && node.nodeType === node.ELEMENT_NODE)
      .filter((node) => isForScreenReaders(node) && !isHidden(node))
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
      .find(Boolean) ?? ''
  );
}

/** The name that an element has for those who do not see it; empty where it has none. */
export function givenName(element: Element): string {
  const names = [
    element.getAttribute('aria-label'),
    element.querySelector(':scope > title')?.textContent,
    element.getAttribute('title'),
  ];
  return (names.find((name) => name?.trim()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Signs of icon fonts, which mean something else in every other font. */
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** Words without the signs of icon fonts. */
export const withoutIcons = (words: string): string => words.replace(PRIVATE, '');

/** Fonts whose letters are signs. Browsers differ in whether they draw them so. */
const SIGN_FONT = /^["']?(?:symbol|wingdings|webdings|zapf ?dingbats)/i;
/** What such a font draws as any other does, and what a word processor takes from it for bullets. */
const SAME_IN_ALL = /^[\s\d!%()+,./:;<=>?[\]{|}_°±·•]*$/;

/** The words of a text as they are drawn; `undefined` where only its font knows what they are. */
export function drawnWords({ data, parentElement }: Text): string | undefined {
  if (parentElement && styleOf(parentElement).fontSize === '0px') return ' ';
  const words = data.replace(/[\uF0A7\uF0B7]/g, '•');
  if (words.search(PRIVATE) >= 0) return undefined;
  if (!parentElement || !SIGN_FONT.test(styleOf(parentElement).fontFamily)) return words;
  const typed = words.replace(/§/g, '•');
  return SAME_IN_ALL.test(typed) ? typed : undefined;
}

/** Attributes that hold copies of headers. */
const COPIES = /^data-.*(?:label|title|head|th$|col)/;

/**
 * The words that styles write before or after an element, without the signs of icon fonts, and without the copies of its
 * headers that a cell of a narrow table shows (`content: attr(data-label)`).
 */
export function writtenByStyle(element: Element, pseudo: '::before' | '::after'): string {
  const words = withoutIcons(wordsOfStyle(element, pseudo));
  const label = words.trim().replace(/:$/, '');
  const isCopy = element
    .getAttributeNames()
    .some((name) => COPIES.test(name) && element.getAttribute(name)?.trim() === label);
  return label && !isCopy && !isNameOfColumn(element, label) ? words : '';
}

/** Whether words only repeat what stands at the top of the column of a cell. */
export function isNameOfColumn(element: Element, words: string): boolean {
  if (!element.matches('td')) return false;
  const { cellIndex } = element;
  const table = element.closest('table');
  const header = (table?.tHead ?? table)?.rows[0]?.cells[cellIndex];
  return header !== undefined && header !== element && header.textContent.trim() === words;
}

const isPicture = (image: string): boolean => image.includes('url(');

/** Whether styles draw a sign before or after what is in an element. */
export const isMarkedByStyle = (element: Element): boolean =>
  (['::before', '::after'] as const).some((pseudo) => {
    const { content, display, backgroundImage, maskImage } = styleOf(element, pseudo);
    if (!content || /^(?:none|normal)$/.test(content) || display === 'none') return false;
    return (
      wordsOfStyle(element, pseudo).search(PRIVATE) >= 0 ||
      isPicture(content + backgroundImage + maskImage)
    );
  });

/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
export function isDrawnByStyle(element: Element): boolean {
  const { backgroundImage, maskImage } = styleOf(element);
  return isPicture(backgroundImage + maskImage) || isMarkedByStyle(element);
}

/** Whether an element without words shows something all the same: a box with a colour or a line, or a part of its own. */
export function isBox(element: Element): boolean {
  const { width } = element.getBoundingClientRect();
  if (element.shadowRoot || (element.localName.includes('-') && width > 0)) return true;
  return (['', '::before', '::after'] as const).some((pseudo) => {
    const style = styleOf(element, pseudo);
    if (pseudo && /^(?:none|normal|)$/.test(style.content)) return false;
    const size = pseudo ? parseFloat(style.width) || parseFloat(style.height) : width;
    const hasLine = `${style.borderTopWidth}${style.borderRightWidth}${style.borderBottomWidth}`;
    return (
      size > 0 &&
      (/[1-9]/.test(hasLine) ||
        style.backgroundImage !== 'none' ||
        !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor))
    );
  });
}

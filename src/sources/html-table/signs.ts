import type { TableWords } from '../page-table.js';
import { wordsOfStyle } from '../page/visibility.js';

/** The words for a tick and a cross, in the language of the table. */
export type SignWords = Pick<TableWords, 'yes' | 'no'>;

const PREFIXES =
  'fa[bdlrs]?|bi|mdi|ti|ri|la[brs]?|lni|uil|pi|oi|si|ion|ico|icon|icons|glyphicon|dashicons|feather|lucide|tabler|heroicon|material|cell|td|is|has|sign|table';
const SUFFIXES =
  'circle|square|solid|regular|light|bold|thick|thin|fill|filled|line|outline|outlined|o|alt|lg|sm|small|large|mark|icon|sign|[0-9]';

/** A class that names a sign, as icon fonts and table editors write it, such as `fa-check-circle`. */
const classFor = (names: string): RegExp =>
  new RegExp(`^(?:(?:${PREFIXES})-)*(?:${names})(?:-(?:${SUFFIXES}))*$`, 'i');
const TICK = classFor('check|checked|checkmark|tick|yes|true');
const CROSS = classFor('times|xmark|x|cross|close|no|false');

/** What an icon without a name says by its class; `undefined` where that says neither Yes nor No. */
export function answerOf(element: Element, { yes, no }: SignWords): string | undefined {
  const classes = [...element.classList];
  if (classes.some((name) => CROSS.test(name))) return no;
  return classes.some((name) => TICK.test(name)) ? yes : undefined;
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

/** The words that styles write before or after an element, without the signs of icon fonts. */
export const writtenByStyle = (element: Element, pseudo: '::before' | '::after'): string =>
  wordsOfStyle(element, pseudo).replace(PRIVATE, '');

/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
export function isDrawnByStyle(element: Element): boolean {
  const { backgroundImage, maskImage } = getComputedStyle(element);
  const isPicture = (image: string) => image.includes('url(');
  return (
    isPicture(backgroundImage) ||
    isPicture(maskImage) ||
    (['::before', '::after'] as const).some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (style.content === 'none' || style.content === 'normal') return false;
      return (
        wordsOfStyle(element, pseudo).search(PRIVATE) >= 0 ||
        isPicture(style.content + style.backgroundImage + style.maskImage)
      );
    })
  );
}

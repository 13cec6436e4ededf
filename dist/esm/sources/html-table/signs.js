import { wordsOfStyle, styleOf } from '../page/visibility.js';

const PREFIXES = 'fa[bdlrs]?|bi|mdi|ti|ri|ph|bx|la[brs]?|lni|uil|pi|oi|si|ion|ico|icon|icons|eicon|glyphicon|dashicons|feather|lucide|tabler|heroicon|material|cell|td|is|has|sign|table|circle|square|round|rounded';
const SUFFIXES = 'circle|square|solid|regular|light|bold|thick|thin|fill|filled|line|outline|outlined|o|alt|lg|sm|small|large|mark|icon|sign|[0-9]';
const TICKS = 'check|checked|checkmark|tick|yes|true';
const CROSSES = 'xmark|cross|no|false';
/**
 * A class that names a sign, as icon fonts and table editors write it, such as `fa-check-circle`.
 * @param names that say so by themselves
 * @param others that do so only among others of an icon font
 */
const classFor = (names, others) => new RegExp(`^(?:(?:${names})|(?:(?:${PREFIXES})-)+(?:${names}|${others}))[0-9]?(?:-(?:${SUFFIXES}))*$`, 'i');
const TICK = classFor(TICKS, 'ok|done');
const CROSS = classFor(CROSSES, 'times|x|close|remove|cancel|clear');
/** An icon font whose signs are written out as words. */
const LIGATURES = '[class*="material-icons" i],[class*="material-symbols" i]';
/** Whether an element is a sign, whatever it holds: a picture by its role, or a word that an icon font draws. */
const isSign = (element) => element.matches(`[role="img" i][aria-label],${LIGATURES}`);
/** What an icon without a name says by its class or its word; `undefined` where that says neither Yes nor No. */
function answerOf(element, { yes, no }) {
    const word = element.matches(LIGATURES) ? element.textContent.trim() : '';
    const names = [...element.classList, ...(word ? [`icon-${word.replaceAll('_', '-')}`] : [])];
    if (names.some((name) => CROSS.test(name)))
        return no;
    if (names.some((name) => TICK.test(name)))
        return yes;
    return word.replaceAll('_', ' ') || undefined;
}
/** The name that an element has for those who do not see it; empty where it has none. */
function givenName(element) {
    const names = [
        element.getAttribute('aria-label'),
        element.querySelector(':scope > title')?.textContent,
        element.getAttribute('title'),
    ];
    return (names.find((name) => name?.trim()) ?? '').replace(/\s+/g, ' ').trim();
}
/** Signs of icon fonts, which mean something else in every other font. */
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;
/**
 * The words that styles write before or after an element, without the signs of icon fonts, and without the copies of its
 * headers that a cell of a narrow table shows (`content: attr(data-label)`).
 */
function writtenByStyle(element, pseudo) {
    const words = wordsOfStyle(element, pseudo).replace(PRIVATE, '');
    const label = words.trim().replace(/:$/, '');
    const isCopy = element
        .getAttributeNames()
        .some((name) => name.startsWith('data-') && element.getAttribute(name)?.trim() === label);
    return label && !isCopy ? words : '';
}
/** Whether styles alone draw something: a sign of an icon font, or a picture behind nothing. */
function isDrawnByStyle(element) {
    const { backgroundImage, maskImage } = styleOf(element);
    const isPicture = (image) => image.includes('url(');
    return (isPicture(backgroundImage) ||
        isPicture(maskImage) ||
        ['::before', '::after'].some((pseudo) => {
            const style = styleOf(element, pseudo);
            if (style.content === 'none' || style.content === 'normal')
                return false;
            return (wordsOfStyle(element, pseudo).search(PRIVATE) >= 0 ||
                isPicture(style.content + style.backgroundImage + style.maskImage));
        }));
}

export { answerOf, givenName, isDrawnByStyle, isSign, writtenByStyle };
//# sourceMappingURL=signs.js.map

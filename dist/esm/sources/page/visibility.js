/** The styles of what has none. Made when asked for, since a server has no document. */
let none;
const styles = new WeakMap();
/**
 * The styles of an element as they are at any time; all empty where it stands in no page. Firefox finds them anew for each
 * object that is asked, so there is one for each element; and for a document in no window even by way of all that is around.
 */
function styleOf(element, pseudo) {
    if (!element.ownerDocument.defaultView)
        return (none ??= document.createElement('i').style);
    if (pseudo)
        return getComputedStyle(element, pseudo);
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
}
/**
 * Whether styles of the page take an element itself away, not all that is around it: that may be a tab which is not open.
 * Where it stands in no page, nothing is known and it is not.
 */
function isHidden(element) {
    const style = styleOf(element);
    if (style.display === 'none')
        return true;
    const { parentElement: parent, childElementCount } = element;
    if (isInvisible(style) && !(parent && isInvisible(styleOf(parent))))
        return true;
    const holdsTextAlone = childElementCount === 0;
    return ((style.opacity === '0' && !appearsLater(style)) ||
        (holdsTextAlone && (style.fontSize === '0px' || parseFloat(style.textIndent) < -999)));
}
const isInvisible = ({ visibility }) => /^(?:hidden|collapse)$/.test(visibility);
/** Whether an element is to be faded in, as soon as a reader has scrolled there. */
const appearsLater = ({ transitionDuration, animationName }) => /[1-9]/.test(transitionDuration) || animationName !== 'none';
/** Whether an element is there for screen readers alone: cut to nothing, or put out of the window. */
function isForScreenReaders(element) {
    const style = styleOf(element);
    if (!/^(?:absolute|fixed)$/.test(style.position))
        return false;
    const isTiny = parseFloat(style.width) <= 1 || parseFloat(style.height) <= 1;
    const isCut = /^inset\((?:50|100)%|^rect\(/.test(style.clipPath);
    const clip = style.getPropertyValue('clip');
    const isClipped = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(clip);
    const isAway = parseFloat(style.left) < -999 || parseFloat(style.top) < -999;
    return (isTiny && style.overflow !== 'visible') || isCut || isClipped || isAway;
}
/**
 * The words that a style sheet writes before or after what is in an element, with blanks around where they stand apart. A
 * picture or a counter is none.
 */
function wordsOfStyle(element, pseudo) {
    const { content, display, visibility, position, cssFloat } = styleOf(element, pseudo);
    if (display === 'none' || visibility === 'hidden')
        return '';
    const isAmongWords = display === 'inline' && position !== 'absolute' && cssFloat === 'none';
    const around = isAmongWords ? '' : ' ';
    const words = [...content.matchAll(/"((?:\\.|[^"\\])*)"/g)]
        .map(([, text = '']) => text.replace(/\\(.)/g, '$1'))
        .join('');
    return words && around + words + around;
}
/**
 * Whether an element stands on a line of its own (`block`), in a box of its own beside others (`box`), or among words
 * (`inline`). Where it stands in no page, nothing is known.
 */
function layoutOf(element) {
    const { display } = styleOf(element);
    if (!display)
        return undefined;
    if (/^(?:inline|contents|ruby|none)$/.test(display))
        return 'inline';
    return /^inline|^table-c|^ruby/.test(display) ? 'box' : 'block';
}

export { isForScreenReaders, isHidden, layoutOf, styleOf, wordsOfStyle };
//# sourceMappingURL=visibility.js.map

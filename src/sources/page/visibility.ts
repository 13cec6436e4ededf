/** The styles of what has none. */
let none: CSSStyleDeclaration | undefined;
const caches = {
  '': new WeakMap<Element, CSSStyleDeclaration>(),
  '::before': new WeakMap<Element, CSSStyleDeclaration>(),
  '::after': new WeakMap<Element, CSSStyleDeclaration>(),
};

/**
 * The styles of an element as they are at any time; all empty where it stands in no page. Firefox finds them anew for each
 * object that is asked, so there is one for each element; and for a document in no window even by way of all that is around.
 */
export function styleOf(element: Element, pseudo: keyof typeof caches = ''): CSSStyleDeclaration {
  const { ownerDocument: page } = element;
  if (!page.defaultView) return (none ??= page.createElement('i').style);
  const styles = caches[pseudo];
  const style = styles.get(element) ?? getComputedStyle(element, pseudo);
  styles.set(element, style);
  return style;
}

/**
 * Whether styles of the page take an element itself away, not all that is around it: that may be a tab which is not open.
 * Where it stands in no page, nothing is known and it is not.
 */
export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  const isIndented =
    parseFloat(style.textIndent) < -999 ||
    (style.textIndent === '100%' && style.overflowX !== 'visible');
  const holdsTextAlone = element.childElementCount === 0;
  return style.display === 'none' || isBlank(element) || (holdsTextAlone && isIndented);
}

/** Whether an element has a place, but styles draw nothing there. */
export function isBlank(element: Element): boolean {
  const style = styleOf(element);
  const { parentElement: parent } = element;
  if (isInvisible(style) && !(parent && isInvisible(styleOf(parent)))) return true;
  return isFaded(style);
}

const isInvisible = ({ visibility }: CSSStyleDeclaration): boolean =>
  /^(?:hidden|collapse)$/.test(visibility);

/** Whether something is faded out or has shrunk to nothing, and not only until a reader has scrolled there. */
const isFaded = (style: CSSStyleDeclaration): boolean =>
  (style.opacity === '0' || style.transform.startsWith('matrix(0, 0, 0, 0')) &&
  !appearsLater(style);

/** Whether an element is to be faded in where it stands; what is laid over others comes only when it is asked for. */
const appearsLater = ({
  position,
  transitionDuration,
  animationName,
}: CSSStyleDeclaration): boolean =>
  !OUT_OF_FLOW.test(position) && (/[1-9]/.test(transitionDuration) || animationName !== 'none');

const OUT_OF_FLOW = /^(?:absolute|fixed)$/;

/** Whether an element is there for screen readers alone: cut to nothing, or put far away from where it belongs. */
export function isForScreenReaders(element: Element): boolean {
  const style = styleOf(element);
  const isTiny = parseFloat(style.width) <= 1 || parseFloat(style.height) <= 1;
  const isCut = /^(?:inset\((?:50|100)%|circle\(0|ellipse\(0|polygon\((?:0(?:px|%)?[ ,]*)+\))/.test(
    style.clipPath,
  );
  if (
    (isTiny && style.overflowX !== 'visible' && element.firstChild) ||
    isCut ||
    style.contentVisibility === 'hidden'
  )
    return true;
  const clip = style.getPropertyValue('clip');
  const isClipped = /^rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)$/.test(clip);
  return (isClipped && OUT_OF_FLOW.test(style.position)) || isAway(element, style);
}

/** Nothing that is seen stands so far from what it stands in. */
const FAR = 300;

function isAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { position, transform, marginLeft, left, top } = style;
  if (OUT_OF_FLOW.test(position) && (parseFloat(left) < -999 || parseFloat(top) < -999))
    return true;
  const isMoved = position !== 'static' || transform !== 'none' || parseFloat(marginLeft) < -FAR;
  if (!isMoved || !position || !element.parentElement) return false;
  const own = element.getBoundingClientRect();
  const around = element.parentElement.getBoundingClientRect();
  return (
    Math.max(around.left - own.right, own.left - around.right) > FAR ||
    Math.max(around.top - own.bottom, own.top - around.bottom) > FAR
  );
}

/**
 * The words that a style sheet writes before or after what is in an element, with blanks around where they stand apart. A
 * picture or a counter is none.
 */
export function wordsOfStyle(element: Element, pseudo: '::before' | '::after'): string {
  const style = styleOf(element, pseudo);
  const { content, display, visibility, position, cssFloat } = style;
  // A number that styles count is in none of their words.
  const isCounted = content.includes('counter');
  if (display === 'none' || visibility === 'hidden' || isCounted || isFaded(style)) return '';
  const isAmongWords = display === 'inline' && position !== 'absolute' && cssFloat === 'none';
  const around = isAmongWords ? '' : ' ';
  const words = [...content.matchAll(WRITTEN)]
    .map(
      ([token, name, text = '']) =>
        QUOTES[token] ?? (name ? element.getAttribute(name) : text.replace(/\\(.)/g, '$1')),
    )
    .join('');
  return words && around + words + around;
}

/**
 * The words in the `content` of a style, where Firefox names attributes; addresses, and what is told instead of it to screen
 * readers, have none.
 */
const WRITTEN =
  /(?:url|image-set|gradient)\((?:"[^"]*"|[^()"])*\)|attr\(([\w-]+)[^()]*\)|(?:open|close)-quote|"((?:\\[^]|[^"\\])*)(?:"|\\?$)|\/[^]*/g;
const QUOTES: Readonly<Record<string, string>> = { 'open-quote': '“', 'close-quote': '”' };

/**
 * Whether an element stands on a line of its own (`block`), in a box of its own beside others (`box`), or among words
 * (`inline`). Where it stands in no page, nothing is known.
 */
export function layoutOf(element: Element): 'block' | 'box' | 'inline' | undefined {
  const { display } = styleOf(element);
  if (!display) return undefined;
  if (/^(?:inline|contents|ruby|none)$/.test(display)) return 'inline';
  return /^inline|^table-c|^ruby/.test(display) ? 'box' : 'block';
}

/** What stands on a page for another purpose than its text. The fallbacks of our own elements are no words of the page. */
const OF_OTHERS =
  'aside,script,style,template,noscript,svg,related-posts,treatment-compare,treatment-guide,outcome-chart,[hidden],[aria-modal="true"],body>header';
/** What such parts are called, as words of a tag, a role, a class or an id. */
const NAME_OF_OTHERS =
  /(?:^|[\s_-])(?:form|button|dialog|alertdialog|search|banner|complementary|contentinfo|comments?|respond|disqus|sidebar|footer|masthead|(?:site|location)-header|menu|nav(?:bar|igation)?|breadcrumbs?|cookies?|cookie\w+|consent|cmplz|gdpr|related|relatedposts|yarpp|shar(?:e|ing|edaddy)|social|newsletter|subscribe|popup|modal|pagination|author-b(?:io|ox)|read-next|recommended)(?:$|[\s_-])/i;
const MAIN = 'main,[role="main"]';
const BODY = '[itemprop~="articleBody"]';
/** Layouts are called so, too, and hold these; some put a form around all of a page. */
const NEVER_OF_OTHERS = `h1,${MAIN},${BODY},article[id^="post-"]`;
const BLOCK = /^(?:ARTICLE|D[DLTI]V?|H[1-6]|HEADER|LI|OL|P|SECTION|TABLE|T[DHR]|UL)$/i;
/** A block with more than this share of its letters in links is a menu, or a list of other pages. */
const MOST_LINKED = 0.5;
export const MOST_TEXT = 20_000;
/** No author nests elements deeper, but a broken page may. */
const DEEPEST = 400;
const ELEMENT = 1;
const TEXT = 3;

/** Words, and how many of their letters are those of links to other pages. */
interface Words {
  readonly text: string;
  readonly linked: number;
}

const NO_WORDS: Words = { text: '', linked: 0 };

/** The part of a page that it is about. */
export interface MainText {
  /** What holds it and its heading. */
  readonly root: Element;
  readonly text: string;
}

/**
 * Finds the text of a page: the article that holds the heading or an element of ours; or else what is longest, an
 * article or all around the articles. Teasers, menus, comments, banners and footers are left out.
 *
 * @param here an element of ours: authors put it into or under the article
 */
export function mainText(page: Document, here?: Element): MainText {
  const main = page.querySelector(MAIN) ?? page.body;
  const articles = [...main.querySelectorAll('article')].filter((article) => !isInOthers(article));
  const own = articles.find((article) => here && article.contains(here));
  const headed = articles.find((article) => article.querySelector('h1'));
  const [root] = [own, headed].filter((article) => article !== undefined);
  return root ? partOf(root) : longestOf(main, articles.map(partOf));
}

function longestOf(main: Element, articles: readonly MainText[]): MainText {
  const around = partOf(main);
  const [longest = around] = [...articles].sort(
    (one, other) => other.text.length - one.text.length,
  );
  if (around.text.length > longest.text.length) return around;
  const all = articles.map(({ text }) => text).join(' ');
  // No single one of a list of posts.
  return longest.text.length * 2 >= all.length
    ? longest
    : { root: main, text: `${around.text} ${all}`.slice(0, MOST_TEXT) };
}

function partOf(root: Element): MainText {
  const { text } = wordsOf(root.querySelector(BODY) ?? root, 0);
  return { root, text: text.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT) };
}

/** The words of a node as their author wrote them, without articles in it. */
function wordsOf(node: Node, depth: number): Words {
  if (node.nodeType === TEXT) return { text: node.textContent ?? '', linked: 0 };
  const element = node as Element;
  const isPart = node.nodeType === ELEMENT && (depth === 0 || !isNoPart(element));
  if (!isPart || depth > DEEPEST) return NO_WORDS;
  let text = ' ';
  let linked = 0;
  for (const child of node.childNodes) {
    if (text.length > MOST_TEXT) break;
    const words = wordsOf(child, depth + 1);
    text += words.text;
    linked += words.linked;
  }
  text += ' ';
  if (isLinkElsewhere(element)) linked = text.trim().length;
  const isMenu = linked > MOST_LINKED * text.replace(/\s+/g, ' ').length;
  return depth > 0 && isMenu && BLOCK.test(element.nodeName) ? NO_WORDS : { text, linked };
}

function isLinkElsewhere(element: Element): boolean {
  return element.matches('a[href]:not([href^="#"])');
}

function isNoPart(element: Element): boolean {
  return element.matches('article') || isOfOthers(element);
}

function isOfOthers(element: Element): boolean {
  if (element.matches(OF_OTHERS)) return true;
  const names = ['role', 'id', 'class'].map((name) => element.getAttribute(name));
  return (
    NAME_OF_OTHERS.test([element.localName, ...names].join(' ')) &&
    !element.matches(NEVER_OF_OTHERS) &&
    !element.querySelector(NEVER_OF_OTHERS)
  );
}

function isInOthers(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node !== node.ownerDocument.body && isOfOthers(node)) return true;
  }
  return false;
}

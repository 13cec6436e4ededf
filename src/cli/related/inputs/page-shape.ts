import { postKey } from '../../../model/posts/post-key.js';
import { onOneLine } from '../../../sources/page/main-text.js';
import { webAddress } from '../../../sources/web-address.js';
import { isListAddress } from './list-address.js';

/** What stands beside the main text. */
const BESIDE =
  'nav,aside,footer,script,style,template,noscript,form,dialog,svg,button,[hidden],body>header,related-posts,treatment-compare';
const BESIDE_CLASS =
  /^(?:related|recommend|read-next|pagination|pager|breadcrumb|share|sharing|comment|sidebar|widget|toc|prev|next|post-nav)/i;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** An element whose content may be one post of a list. */
const ITEMS = 'li,tr,article';
/** Worth a paragraph. */
const MEDIA = 'figure,video,audio,iframe,pre';
const CHARACTERS_OF_MEDIA = 200;
/** Date, author and category may stand before the title of a post in a list. */
const BEFORE_TITLE = 120;
const MOST_HEADINGS = 200;
/** So many are a list, even below an introduction. */
const MANY = 4;

/**
 * Whether a page looks like a list of other pages or like a text of its own.
 * @param url of the page
 */
export function shapeOf(page: Document, url: string): 'list' | 'text' {
  const { listed, own, targets, items, isDated } = new Shape(regionOf(page), url);
  if (targets.size < 2 && items === 0) return 'text';
  const share = isDated ? listed / 3 : listed;
  return share > own || (items >= MANY && 2 * share > own) ? 'list' : 'text';
}

/** The article with the title of the page, if it has one: below it stand teasers of others. */
function regionOf(page: Document): Element {
  const main = page.querySelector('main,[role="main"]') ?? page.body;
  const title = main.querySelector('h1');
  const article = title?.querySelector('a') ? null : title?.closest('article');
  return article ?? main;
}

/** How much of a page, in characters, is about other pages, and how much is its own. */
class Shape {
  listed = 0;
  own = 0;
  items = 0;
  /** Whether it says when it was written, as a post does. */
  isDated = false;
  readonly targets = new Set<string>();
  readonly #entries: ReadonlySet<Element>;

  constructor(
    private readonly region: Element,
    private readonly url: string,
  ) {
    this.#entries = this.#entriesOfHeadings();
    for (const child of region.childNodes) this.#walk(child, false);
  }

  #walk(node: ChildNode, isListed: boolean): void {
    if (node.nodeType === TEXT) this.#add(lengthOf(node.textContent), isListed);
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    if (isBeside(element)) return;
    if (element.localName === 'time') this.isDated ||= !isListed;
    else if (element.matches(MEDIA) && !isListed) this.own += CHARACTERS_OF_MEDIA;
    else if (isListed || !this.#isOwnTitle(element)) this.#walkInto(element, isListed);
  }

  #walkInto(element: Element, isListed: boolean): void {
    const target = this.#target(element);
    if (target === 'list') return;
    if (target) this.targets.add(target);
    const isItem = !isListed && (this.#entries.has(element) || this.#isItem(element));
    if (isItem) this.items++;
    for (const child of element.childNodes) {
      this.#walk(child, isListed || isItem || target !== undefined);
    }
  }

  #add(length: number, isListed: boolean): void {
    if (isListed) this.listed += length;
    else this.own += length;
  }

  #isOwnTitle(element: Element): boolean {
    return element.localName === 'h1' && !this.#linkIn(element);
  }

  /** Where a link leads: to another page of the site, to a `list` of it, or elsewhere. */
  #target(element: Element): string | undefined {
    const href = element.localName === 'a' && element.getAttribute('href');
    const address = href && webAddress(href, this.#base);
    if (!address) return undefined;
    const { host, pathname } = new URL(address);
    if (host !== new URL(this.#base).host || !IS_PAGE.test(pathname)) return undefined;
    if (isListAddress(decoded(pathname).replace(/^\/|\/$/g, ''))) return 'list';
    const key = postKey(address);
    return key === postKey(this.#base) ? undefined : key;
  }

  /** Of files that are nowhere on the web, relative links can be followed all the same. */
  get #base(): string {
    return webAddress(this.url) ?? this.url.replace(/^file:\/\//, 'http://localhost');
  }

  #leadsToPage(link: Element): boolean {
    return ![undefined, 'list'].includes(this.#target(link));
  }

  #linkIn(element: Element): Element | undefined {
    return [...element.querySelectorAll('a[href]')].find((link) => this.#leadsToPage(link));
  }

  /** The largest element around the linked title of each post in a list that holds no other title. */
  #entriesOfHeadings(): Set<Element> {
    const headings = [...this.region.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
    const linked = headings.filter((heading) => this.#isLinked(heading));
    const stops = [...linked, ...headings.filter((heading) => heading.localName === 'h1')];
    const counts = new Map<Element, number>();
    for (const heading of new Set(stops)) {
      for (const around of this.#around(heading)) counts.set(around, (counts.get(around) ?? 0) + 1);
    }
    const entries = linked.flatMap((heading) => {
      const entry = this.#around(heading).findLast((around) => counts.get(around) === 1);
      return entry && beginsWith(entry, heading) ? entry : heading;
    });
    return new Set(entries);
  }

  #around(heading: Element): Element[] {
    const elements: Element[] = [];
    for (
      let element: Element | null = heading;
      element && element !== this.region;
      element = element.parentElement
    ) {
      elements.push(element);
    }
    return elements;
  }

  #isLinked(heading: Element): boolean {
    const around = heading.closest('a[href]');
    if (around) return this.#leadsToPage(around);
    const link = this.#linkIn(heading);
    return link !== undefined && lengthOf(link.textContent) * 2 > lengthOf(heading.textContent);
  }

  /** Whether an element is a line of a list, most of which a link is. */
  #isItem(element: Element): boolean {
    if (!element.matches(ITEMS) || element.querySelector(`${ITEMS},h1`)) return false;
    const link = this.#linkIn(element);
    if (!link) return false;
    return element.localName === 'article'
      ? beginsWith(element, link)
      : lengthOf(link.textContent) * 3 > lengthOf(element.textContent);
  }
}

const ELEMENT = 1;
const TEXT = 3;
/** Not a picture or a document. */
const IS_PAGE = /(?:\/[^/.]*|\.html?)$/i;

function isBeside(element: Element): boolean {
  return element.matches(BESIDE) || [...element.classList].some((name) => BESIDE_CLASS.test(name));
}

function beginsWith(element: Element, start: Element): boolean {
  return onOneLine(element.textContent).indexOf(onOneLine(start.textContent)) <= BEFORE_TITLE;
}

function lengthOf(text: string | null): number {
  return onOneLine(text ?? '').length;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import type { Comparison } from '../../model/comparison/schema.js';
import { parseJson } from '../../model/parse-json.js';
import type { Post } from '../../model/posts/post.js';
import { isoDate } from '../iso-date.js';
import { webAddress } from '../web-address.js';

const MOST_TEXT = 20_000;
const WRITTEN_BY_OTHERS =
  'nav,aside,script,style,template,noscript,form,dialog,svg,related-posts,[hidden],body>header,body>footer';
const FEEDS =
  'link[rel~="alternate" i]:is([type="application/rss+xml" i],[type="application/atom+xml" i],[type="application/feed+json" i],[type="application/json" i])';
/** WordPress names a feed of the comments, and the page itself in JSON, by the same types. */
const OTHER_FEEDS = /comment|\/wp-json\//i;

/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 * @param address where the page was found
 */
export function readPage(page: Document, address: string): Post {
  const article = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const data = linkedData(page);
  const titles = [
    wordsIn(page.querySelector('article h1') ?? page.querySelector('main h1')),
    ...metaOf(page, 'og:title'),
    page.title,
  ];
  const date = [
    ...metaOf(page, 'article:published_time'),
    ...namesIn(data, ['datePublished']),
    article.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
    .map((value) => isoDate(value))
    .find(Boolean);
  const [summary] = metaOf(page, 'description');
  return {
    url: addressOf(page, address),
    title: titles.find(Boolean) ?? '',
    tags: tagsOf(page, data),
    text: proseIn(article),
    ...(date && { date }),
    ...(summary && { summary }),
  };
}

/** The address of the first feed that a page names for its posts: not for its comments, nor for itself as data. */
export function feedOf(page: Document): string | undefined {
  for (const link of page.querySelectorAll(FEEDS)) {
    const href = link.getAttribute('href') ?? '';
    const address = webAddress(href, page.baseURI);
    if (address && !OTHER_FEEDS.test(`${href} ${link.getAttribute('title') ?? ''}`)) return address;
  }
  return undefined;
}

/** The address that a page goes by, wherever it was found. */
export function addressOf(page: Document, address: string): string {
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return (
    webAddress(canonical, address) ?? webAddress(metaOf(page, 'og:url')[0], address) ?? address
  );
}

function tagsOf(page: Document, data: readonly unknown[]): string[] {
  const tags = [
    ...metaOf(page, 'keywords').flatMap(splitNames),
    ...metaOf(page, 'article:tag'),
    ...metaOf(page, 'article:section'),
    ...namesIn(data, ['keywords', 'about', 'articleSection']),
    ...[...page.querySelectorAll('a[rel~="tag" i],a[rel~="category" i]')]
      .filter((link) => !link.closest(WRITTEN_BY_OTHERS))
      .map(wordsIn),
    ...[...page.querySelectorAll('treatment-compare')].flatMap(topicsOf),
  ];
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}

/** What a comparison on the page is about, where one is shown. */
interface ComparisonLike extends Element {
  readonly shown?: Pick<Comparison, 'condition' | 'treatments'> | undefined;
}

function topicsOf({ shown }: ComparisonLike): string[] {
  if (!shown) return [];
  return [shown.condition, ...shown.treatments].flatMap((topic) => topic?.name ?? []);
}

function metaOf(page: Document, name: string): string[] {
  return [...page.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)].flatMap(
    (meta) => meta.getAttribute('content')?.trim() ?? [],
  );
}

/** The things that a page describes in JSON-LD, without those inside of them. */
function linkedData(page: Document): unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap(({ textContent }) => parseJson(textContent))
    .flatMap((thing) => [thing, fieldOf(thing, '@graph')])
    .flat();
}

/** The words of an element, on one line. */
export function wordsIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Texts in some fields of JSON-LD: each a text with commas, a thing with a name, or a list of either. */
function namesIn(data: readonly unknown[], fields: readonly string[]): string[] {
  return data
    .flatMap((thing) => fields.map((field) => fieldOf(thing, field)))
    .flat()
    .map((value) => fieldOf(value, 'name') ?? value)
    .flatMap((value) => (typeof value === 'string' ? splitNames(value) : []));
}

function fieldOf(thing: unknown, field: string): unknown {
  return typeof thing === 'object' && thing !== null
    ? (thing as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

const splitNames = (names: string): string[] => names.split(',');

/** The words of an article as its author wrote them, without what stands in it for another purpose. */
function proseIn(article: Element | null): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    if (length > MOST_TEXT) return;
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      pieces.push(text);
      length += text.length;
    } else if (node.nodeType === ELEMENT && !(node as Element).matches(WRITTEN_BY_OTHERS)) {
      pieces.push(' ');
      for (const child of node.childNodes) walk(child);
      pieces.push(' ');
    }
  };
  if (article) walk(article);
  return pieces.join('').replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
}

const ELEMENT = 1;
const TEXT = 3;

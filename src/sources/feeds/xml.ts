import { FetchFailure } from '../fetch-text.js';
import type { FeedContext } from './feed.js';
import { escapeText } from './plain-text.js';
import { webAddress } from './web-address.js';

type Parser = FeedContext['parser'];

/** A feed in XML: what it says of itself, and its items. */
export interface XmlFeed {
  /** Local name of its root, in small letters. */
  readonly root: string;
  readonly head: XmlFields;
  readonly items: Iterable<Element>;
}

/** What may stand before the root: comments and instructions, in which nothing counts. */
const START =
  /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!(doctype)(?!\s+html)|<(?:!doctype\s+)?((?:[\w.-]+:)?(rss|rdf|feed|html))\b/gi;
const START_OF_ITEM = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/i;
const END_OF_ITEM = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/i;

/**
 * Reads XML that should be a feed, as it is or, where it is broken, item by item.
 * @throws {FetchFailure} if there is a DOCTYPE: expanding its entities can stop a page for seconds
 */
export function readXml(text: string, { parser }: FeedContext): XmlFeed | undefined {
  for (const { 1: doctype, 2: name, 3: root = '', index } of text.matchAll(START)) {
    if (doctype) throw new FetchFailure('has a DOCTYPE', 'Take <!DOCTYPE … > out of the feed.');
    if (/html/i.test(root)) return undefined;
    if (name) return { root: root.toLowerCase(), ...readRoot(text.slice(index), name, parser) };
  }
  return undefined;
}

/** Programs print warnings before a root and statistics after it, so both are cut off first. */
function readRoot(text: string, name: string, parser: Parser): Omit<XmlFeed, 'root'> {
  const end = text.lastIndexOf(`</${name}`);
  // Where a document is unfinished, not every parser says so.
  const root = end > 0 && parse(`${text.slice(0, end)}</${name}>`, parser);
  if (!root) return repair(text, parser);
  const channel = [...root.children].find((child) => localName(child) === 'channel') ?? root;
  return {
    head: fieldsOf(channel),
    items: [...channel.children, ...(channel === root ? [] : root.children)].filter(isItem),
  };
}

const localName = ({ nodeName }: Element) =>
  nodeName.slice(nodeName.lastIndexOf(':') + 1).toLowerCase();
const isItem = (element: Element) => /^(?:item|entry)$/.test(localName(element));
const prefixOf = ({ nodeName }: Element) => nodeName.slice(0, nodeName.lastIndexOf(':') + 1);

/** Its root; Chromium puts an error inside of the root, Firefox in its place, linkedom nowhere. */
function parse(text: string, parser: Parser): Element | null {
  let xml: Document;
  try {
    xml = parser.parseFromString(text, 'application/xml');
  } catch {
    throw new FetchFailure(
      'may not be parsed',
      'This page’s Trusted Types forbid it; a feed in JSON works.',
    );
  }
  return xml.getElementsByTagName('parsererror')[0] ? null : xml.documentElement;
}

/** Each item becomes a document of its own, so that a broken or unfinished one takes no other with it. */
function repair(text: string, parser: Parser): Omit<XmlFeed, 'root'> {
  const clean = text
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    // Only these five are XML's own; the rest is for whoever reads the text.
    .replace(/&(?!(?:amp|lt|gt|quot|apos);)/g, '&amp;');
  const prefixes = new Set(
    [...clean.matchAll(/[<\s](?!xml)([a-z_][\w.-]*):\w/gi)].map(([, prefix]) => prefix),
  );
  const start = `<x${[...prefixes].map((prefix) => ` xmlns:${prefix}="${prefix}"`).join('')}>`;
  // A channel that is not closed yet would be an error; its fields do as well without it.
  const [head = ''] = clean.replace(/^[^>]*>/, '').split(START_OF_ITEM);
  const about = head.replace(/<\/?channel\b[^>]*>/gi, '');
  const parts = clean.split(END_OF_ITEM).slice(0, -1);
  return {
    head: fieldsOf(parse(`${start}${about}</x>`, parser)),
    items: (function* () {
      for (const part of parts) {
        const item = part.slice(part.search(START_OF_ITEM)).replace(START_OF_ITEM, '<item');
        const found = parse(`${start}${item}</item></x>`, parser)?.firstElementChild;
        if (found) yield found;
      }
    })(),
  };
}

/** Children by local name, in small letters: of its own vocabulary first, then of others. */
export type XmlFields = (names: string) => Element[];

/** Undeclared and unusual prefixes are common, so a name counts whatever its namespace is. */
export function fieldsOf(element: Element | null): XmlFields {
  const children = element ? [...element.children] : [];
  const isForeign = (child: Element) => Number(prefixOf(child) !== (element && prefixOf(element)));
  children.sort((one, other) => isForeign(one) - isForeign(other));
  const byName = new Map<string, Element[]>();
  for (const child of children) {
    const name = localName(child);
    const same = byName.get(name);
    if (same) same.push(child);
    else byName.set(name, [child]);
  }
  return (names) => names.split(' ').flatMap((name) => byName.get(name) ?? []);
}

/**
 * What an element says, as markup. Where it holds elements they are markup that nobody escaped;
 * reading them back as such (nothing is ever set) gives all formats one form.
 */
export function markupOf(element: Element): string {
  if (element.firstElementChild) return element.innerHTML;
  const text = element.textContent;
  return /^(?:text|text\/plain)$/.test(element.getAttribute('type') ?? '')
    ? escapeText(text)
    : text;
}

/** What relative addresses in an element are meant from: each `xml:base` is relative to the one around it. */
export function baseOf(element: Element, address: string): string | undefined {
  const bases: (string | null)[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    bases.unshift(at.getAttribute('xml:base'));
  }
  return bases.reduce<string | undefined>(
    (base, next) => webAddress(next, base ?? address) ?? base,
    undefined,
  );
}

import { parseDocument } from 'htmlparser2';
import { escapeAttribute, escapeText } from './write-template.js';

type Nodes = ReturnType<typeof parseDocument>['children'];
type ChildNode = Nodes[number];
type Element = Extract<ChildNode, { readonly attribs: unknown }>;

/** What is nothing without a style, a script or an eye, with all that is in it. */
const DROPPED = new Set(['svg', 'button', 'input', 'nav', 'style']);

/** What repeats, to the eye alone or in a layout of our own, what stands elsewhere. */
const DROPPED_CLASSES = new Set(['skip', 'link', 'treatment-label', 'legend', 'swatch']);

/** What holds others together for a style. */
const WRAPPERS = new Set(['div', 'slot', 'span']);

/** Attributes that mean something to a reader. */
const KEPT = new Set([
  'href',
  'hreflang',
  'lang',
  'dir',
  'src',
  'alt',
  'width',
  'height',
  'scope',
  'colspan',
]);

/** Elements between which white space is none that a reader sees. */
const BLOCKS = new Set(
  'article aside caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

const VOID = new Set(['br', 'img']);

/**
 * HTML without anything that a feed reader, a mail program or a sanitizer takes away: what is left says all by itself.
 *
 * @param html our own
 * @param prefix is put before ids, which are those of the whole page
 */
export function lightHtml(html: string, prefix: string): string {
  const document = parseDocument(html);
  const linked = new Set(html.match(/href="#[^"]+/g)?.map((link) => link.slice(7)));
  return new LightWriter(prefix, linked).write(document.children);
}

class LightWriter {
  constructor(
    private readonly prefix: string,
    private readonly linked: ReadonlySet<string>,
  ) {}

  write(nodes: Nodes): string {
    return nodes.map((node) => this.#node(node)).join('');
  }

  #node(node: ChildNode): string {
    if ('data' in node) return this.#text(node.data, node);
    return 'attribs' in node ? this.#element(node) : '';
  }

  #text(text: string, { prev, next }: ChildNode): string {
    if (text.trim() || !isBetweenBlocks(prev, next)) return escapeText(text);
    return '';
  }

  #element(element: Element): string {
    if (isDropped(element)) return '';
    const { name, attribs } = element;
    const content = this.write(element.children);
    const attributes = Object.entries(attribs).map(([key, value]) => this.#attribute(key, value));
    if (VOID.has(name)) return `<${name}${attributes.join('')}>`;
    if (!content.trim()) return name === 'td' || name === 'th' ? `<${name}></${name}>` : '';
    const isBare = WRAPPERS.has(name) && !attributes.some(Boolean);
    if (isBare && !(name === 'div' && holdsText(element))) return content;
    return `<${name}${attributes.join('')}>${content}</${name}>`;
  }

  #attribute(name: string, value: string): string {
    if (name === 'id') return this.linked.has(value) ? ` id="${this.#id(value)}"` : '';
    if (!KEPT.has(name)) return '';
    const isLink = name === 'href' && value.startsWith('#');
    return ` ${name}="${isLink ? `#${this.#id(value.slice(1))}` : escapeAttribute(value)}"`;
  }

  #id(id: string): string {
    return escapeAttribute(this.prefix + id);
  }
}

function isDropped({ name, attribs }: Element): boolean {
  if (DROPPED.has(name) || attribs['aria-hidden'] === 'true' || 'hidden' in attribs) return true;
  return (attribs.class ?? '').split(' ').some((each) => DROPPED_CLASSES.has(each));
}

const isBlock = (node: ChildNode | null | undefined): boolean =>
  !node || ('name' in node && BLOCKS.has(node.name));

const isBetweenBlocks = (prev: ChildNode | null, next: ChildNode | null): boolean =>
  isBlock(prev) || isBlock(next);

/** Whether words stand in an element that are in no other block. */
const holdsText = ({ children }: Element): boolean =>
  children.some((child) => ('data' in child ? child.data.trim() !== '' : !isBlock(child)));

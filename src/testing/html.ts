/** Reads the HTML of a rendered view, strictly: what a browser would have to mend is an error here. */

export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlElement | string)[];
  readonly parent: HtmlElement | undefined;
}

const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const TOKEN =
  /<!--[^]*?-->|<\?>|<\/(?<end>[a-z][a-z0-9-]*)\s*>|<(?<start>[a-z][a-z0-9-]*)(?<attributes>(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(?<closed>\/?)>|(?<text>[^<]+)/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

export function readHtml(html: string): HtmlElement {
  const root = {
    name: '#root',
    attributes: new Map<string, string>(),
    children: [],
    parent: undefined,
  };
  let current: HtmlElement = root;
  let position = 0;
  for (const match of html.matchAll(TOKEN)) {
    if (match.index !== position)
      throw new Error(`Not HTML: ${html.slice(position, position + 80)}`);
    position = match.index + match[0].length;
    const { end, start, attributes = '', closed, text } = match.groups ?? {};
    if (text !== undefined) append(current, decode(text));
    if (start !== undefined) {
      const element = {
        name: start.toLowerCase(),
        attributes: readAttributes(attributes),
        children: [],
        parent: current,
      };
      append(current, element);
      if (!VOID.has(element.name) && !closed) current = element;
    }
    if (end !== undefined) {
      if (current.name !== end.toLowerCase() || !current.parent) {
        throw new Error(
          `</${end}> closes <${current.name}>: ${html.slice(Math.max(0, position - 120), position)}`,
        );
      }
      current = current.parent;
    }
  }
  if (position !== html.length) throw new Error(`Not HTML: ${html.slice(position, position + 80)}`);
  if (current !== root) throw new Error(`<${current.name}> is not closed.`);
  return root;
}

function append(parent: HtmlElement, child: HtmlElement | string): void {
  (parent.children as (HtmlElement | string)[]).push(child);
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} is there twice: ${source}`);
    attributes.set(name, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? entity;
    },
  );
}

/** Every element inside, in the order of the document. */
export function descendants(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...descendants(child)],
  );
}

/** The elements right inside. */
export function elementsIn({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function ancestors({ parent }: HtmlElement): HtmlElement[] {
  return parent ? [parent, ...ancestors(parent)] : [];
}

export function named(root: HtmlElement, ...names: readonly string[]): HtmlElement[] {
  return descendants(root).filter(({ name }) => names.includes(name));
}

export function withClass(root: HtmlElement, wanted: string): HtmlElement[] {
  return descendants(root).filter(({ attributes }) =>
    attributes.get('class')?.split(/\s+/).includes(wanted),
  );
}

/** Every id inside, in the order of the document. */
export function idsOf(root: HtmlElement): string[] {
  return descendants(root).flatMap(({ attributes }) => attributes.get('id') ?? []);
}

/** The one element with an id. */
export function byId(root: HtmlElement, id: string): HtmlElement {
  const found = descendants(root).filter(({ attributes }) => attributes.get('id') === id);
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} elements have the id ${id}.`);
  return found[0];
}

/** The words inside, spaces drawn together; without those of the elements left out. */
export function wordsOf(
  element: HtmlElement,
  leaveOut: (element: HtmlElement) => boolean = () => false,
): string {
  return rawText(element, leaveOut).replace(/\s+/g, ' ').trim();
}

function rawText(element: HtmlElement, leaveOut: (element: HtmlElement) => boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return leaveOut(child) ? '' : rawText(child, leaveOut);
    })
    .join('');
}

export function isCitation({ attributes }: HtmlElement): boolean {
  return attributes.get('class') === 'citation';
}

/** The words inside as the document has them: without citations and the joiner that holds them to their word. */
export function ownWordsOf(
  element: HtmlElement,
  leaveOut: (element: HtmlElement) => boolean = () => false,
): string {
  return wordsOf(element, (inner) => isCitation(inner) || leaveOut(inner))
    .replaceAll('\u2060', '')
    .replace(/ +/g, ' ')
    .trim();
}

const HEADING = /^h([1-6])$/;

export function headings(root: HtmlElement): { readonly level: number; readonly words: string }[] {
  return descendants(root).flatMap((element) => {
    const level = HEADING.exec(element.name)?.[1];
    return level ? [{ level: Number(level), words: wordsOf(element) }] : [];
  });
}

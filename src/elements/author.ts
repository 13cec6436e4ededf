import { webAddress } from '../sources/web-address.js';

/** Whoever wrote an element into a page: what they may ask for in its attributes, and what they are told, each once. */
export class Author {
  readonly #told = new Set<string>();

  constructor(private readonly element: Element) {}

  /** Tells the author something in the console. */
  tell(level: 'warn' | 'error', message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    // eslint-disable-next-line no-console -- the one place that speaks to authors
    console[level](`<${this.element.localName}> ${message}`);
  }

  /** A value that an attribute may take, or the default with a word to the author. */
  oneOf<const Value extends string>(
    attribute: string,
    value: string | null | undefined,
    [fallback, ...others]: readonly [Value, ...Value[]],
  ): Value {
    if (!value) return fallback;
    const known = [fallback, ...others].find((choice) => choice === value);
    if (known) return known;
    const choices = [fallback, ...others].join(', ');
    this.tell('warn', `${attribute}="${value}" is unknown. Use one of: ${choices}.`);
    return fallback;
  }
}

/** The items whose ids an attribute names, in the order of the document. Others are worth a word to the author. */
export function itemsNamed<Item extends { readonly id: string }>(
  author: Author,
  attribute: string,
  value: string | undefined,
  items: readonly Item[],
): readonly Item[] {
  const names = namesIn(value);
  const known = items.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name)).join(', ');
  if (unknown) {
    author.tell(
      'warn',
      `${attribute} names ${unknown}, which is not there. Use: ${known.join(', ')}.`,
    );
  }
  return items.filter(({ id }) => names.includes(id));
}

/** The addresses that an attribute names. Others are worth a word to the author. */
export function addressesNamed(
  author: Author,
  attribute: string,
  value: string | undefined,
): string[] {
  return namesIn(value).flatMap((text) => {
    const address = webAddress(text, document.baseURI);
    if (address) return address;
    author.tell('warn', `${attribute} names ${text}, which is not an http or https address.`);
    return [];
  });
}

const namesIn = (value = ''): string[] => value.split(/\s+/).filter(Boolean);

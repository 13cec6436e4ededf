import {
  DEFINED_TWICE,
  OUT_OF_RANGE,
  SHADOW_IMITATED,
  UNKNOWN_CHOICE,
  UNKNOWN_IDS,
  UNSAFE_ADDRESS,
} from '../model/diagnostics/catalogue.js';
import { fill, type Values } from '../model/fill.js';
import { webAddress } from '../sources/web-address.js';

/** Whoever wrote an element into a page: what they may ask for in its attributes, and what they are told, each once. */
export class Author {
  /** @param told what they know already */
  constructor(
    private readonly element: Pick<Element, 'localName'>,
    private readonly told = new Set<string>(),
  ) {}

  /** Tells the author something in the console. */
  tell(level: 'warn' | 'error', text: string, values?: Values): void {
    const message = fill(text, values);
    if (this.told.has(message)) return;
    this.told.add(message);
    // eslint-disable-next-line no-console -- the one place that speaks to authors
    console[level](`<${this.element.localName}> ${message}`);
  }

  /** Says that an attribute may not take a value, and which it may. */
  tellOfChoice(attribute: string, value: string, choices: string): void {
    this.tell('warn', UNKNOWN_CHOICE, { attribute, value, choices });
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
    this.tellOfChoice(attribute, value, [fallback, ...others].join(', '));
    return fallback;
  }

  /**
   * A whole number of 1 or more: the nearest that an attribute may take, or the default where it holds none, with a word
   * to the author. Frameworks may set properties to what is no number; that leaves the default.
   */
  wholeNumber(attribute: string, value: unknown, fallback: number, most: number): number {
    const number = Math.min(most, Math.max(1, Math.round(Number(value)) || fallback));
    // Vue sets 0 where nothing is given.
    if (typeof value === 'number' && value !== 0 && value !== number)
      this.tell('warn', OUT_OF_RANGE, { attribute, most });
    return number;
  }
}

/** What holds for all elements of a script is worth one line. */
const toldOfAll = new Set<string>();

/** Tells that a polyfill takes plain children for shadow roots. */
export function tellOfImitation(localName: string): void {
  new Author({ localName }, toldOfAll).tell('error', SHADOW_IMITATED);
}

/** Tells that two versions of the script are on the page. */
export function tellOfCopies(localName: string, first = 'unknown', second: string): void {
  new Author({ localName }, toldOfAll).tell('warn', DEFINED_TWICE, { first, second });
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
  const ids = names.filter((name) => !known.includes(name)).join(', ');
  if (ids) author.tell('warn', UNKNOWN_IDS, { attribute, ids, known: known.join(', ') });
  return items.filter(({ id }) => names.includes(id));
}

/** The addresses that an attribute names. Others are worth a word to the author. */
export function addressesNamed(
  author: Author,
  attribute: string,
  value: string | undefined,
): string[] {
  return namesIn(value).flatMap((address) => {
    const known = webAddress(address, document.baseURI);
    if (!known) author.tell('warn', UNSAFE_ADDRESS, { attribute, address });
    return known ?? [];
  });
}

const namesIn = (value = ''): string[] => value.split(/\s+/).filter(Boolean);

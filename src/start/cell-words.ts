import { markedLink } from './links.js';
import { LONGEST_CELL, oneLine } from './plain-table.js';

/** What begins a line of its own. */
const LINES = ['br', 'li', 'p', 'div'];

/** How Word marks the sign before an item of a list. */
const SIGN = /mso-list:\s?ignore/i;

/** How a style says what is bold. */
const BOLD = /font-weight:\s?(?:bold|[6-9]00)/;

/** The words of a cell of HTML, while they are read: lines are parted by semicolons, links are kept as in Markdown. */
export class CellWords {
  words = '';
  linksLeftOut = 0;
  #link: { readonly href: string; readonly start: number } | undefined;
  /** Whether each open element is bold. */
  readonly #bold: boolean[] = [];
  #isBold: boolean | undefined;
  /** How many elements are open around a sign before an item of a list; nothing outside of one. */
  #signDepth: number | undefined;

  /** Whether all words are bold. */
  get isBold(): boolean {
    return this.#isBold === true;
  }

  open(name: string, { href, alt, style = '' }: Readonly<Record<string, string>>): void {
    const isWithin = this.#bold.at(-1) === true;
    this.#bold.push(isWithin || name === 'b' || name === 'strong' || BOLD.test(style));
    if (SIGN.test(style)) this.#signDepth ??= this.#bold.length;
    if (LINES.includes(name) && this.words.trim()) this.words += '; ';
    if (name === 'img' && alt) this.add(alt);
    if (name === 'a' && href !== undefined) this.#link = { href, start: this.words.length };
  }

  add(words: string): void {
    if (this.#signDepth !== undefined) return;
    if (this.words.length <= 2 * LONGEST_CELL) this.words += words;
    if (words.trim()) this.#isBold = (this.#isBold ?? true) && this.#bold.at(-1) === true;
  }

  close(name: string): void {
    if (this.#signDepth === this.#bold.length) this.#signDepth = undefined;
    this.#bold.pop();
    if (name === 'a') this.#endLink();
  }

  #endLink(): void {
    if (!this.#link) return;
    const { href, start } = this.#link;
    this.#link = undefined;
    const label = oneLine(this.words.slice(start));
    const link = markedLink(label, href);
    if (link) this.words = this.words.slice(0, start) + link;
    // A note of the same page is not looked for elsewhere.
    else if (label && !href.startsWith('#')) this.linksLeftOut++;
  }
}

import { escapeInline } from '../model/comparison/inline.js';
import { isSafeUrl } from '../model/safe-url.js';

/** A link in a cell, as Markdown and the text of documents have it. */
const LINK = /\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)/g;

/**
 * Writes a link, so that it is read again as one.
 *
 * @returns nothing where it leads nowhere on the web by itself
 */
export function markedLink(words: string, href: string): string | undefined {
  const address = href.trim();
  if (!words.trim() || !/^https?:\/\//i.test(address) || !isSafeUrl(address)) return undefined;
  const url = new URL(address).href.replaceAll('(', '%28').replaceAll(')', '%29');
  const label = words.replaceAll('[', '(').replaceAll(']', ')');
  return `[${label}](${url})`;
}

/** A link of a cell. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** The links of a cell, in their order. */
export const linksOf = (cell: string): Link[] =>
  [...cell.matchAll(LINK)].map(([, title = '', url = '']) => ({ title, url }));

/** The words of a cell alone. */
export const wordsOf = (cell: string): string => cell.replace(LINK, '$1');

/** The cell as text of a document: its words as they are, and its links. */
export function inlineOf(cell: string): string {
  let end = 0;
  const pieces = [...cell.matchAll(LINK)].map((match) => {
    const [whole, title = '', url = ''] = match;
    const before = cell.slice(end, match.index);
    end = match.index + whole.length;
    return `${escapeInline(before)}[${escapeInline(title)}](${url})`;
  });
  return pieces.join('') + escapeInline(cell.slice(end));
}

/** The links of a cell alone, as text of a document. */
export const inlineLinksOf = (cell: string): string =>
  linksOf(cell)
    .map(({ title, url }) => inlineOf(`[${title}](${url})`))
    .join(' ');

import { isSafeUrl } from '../../model/safe-url.js';
import { withScheme } from '../addresses.js';

/** A post as an author types it. */
export interface TypedLink {
  readonly url: string;
  readonly title: string;
}

/** What is meant as an address among other words: `https://…`, or a path that begins with a slash. */
const isAddress = (word: string): boolean => /^(?:https?:\/\/|\/)./i.test(word) && isSafeUrl(word);

/** The lines of a text in which no address is found. */
export const linesWithoutAddress = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && linksIn(line).length === 0);

/** The text with `https://` before each address that lacks it; nothing where none does. */
export function linksWithScheme(text: string): string | undefined {
  const mended = text
    .split('\n')
    .map((line) => (linksIn(line).length === 0 ? line.replace(/\S+/g, withSchemeOrNot) : line))
    .join('\n');
  return mended === text ? undefined : mended;
}

const withSchemeOrNot = (word: string): string => withScheme(word) ?? word;

/** The links of a text with an address and a title a line, in any order; an address alone is its own title. */
export function linksIn(text: string): TypedLink[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/\s/).filter(Boolean);
    const url = words.find(isAddress);
    if (url === undefined) return [];
    return { url, title: words.filter((word) => word !== url).join(' ') || url };
  });
}

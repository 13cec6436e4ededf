import { decode } from './decode-feed.js';
import type { Parser } from './feed.js';

/** Without any of these a `<` is the author's own: “The <dialog> element”, “Vec<T>”, “a < b”. */
const SIGN_OF_MARKUP = /<\/\w|<\w+\s[^<>]*=|<(?:p|[bh]r|li|!)/i;

/** Comments, what is never shown, and tags. An unclosed one ends with the text, so that time stays linear. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|svg|treatment-compare|treatment-guide|outcome-chart|related-posts)\b[^]*?(?:<\/\1\s*>|$)|<[/!?a-z][^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*>|<[/!?a-z][^<>]*(?:>|$)/gi;

/** What stands inside a word or a line; every other tag parts two words. */
const INLINE =
  /^<(?:!|\/?(?:[abiqsu]|em|strong|span|small|code|su[bp]|mark|font|abbr|cite|time|del|ins|kbd|wbr|ruby|r[bpt]|bd[io])\b)/i;

/** Escaped once or more often: a feed within a feed reader's feed says `&amp;amp;`. */
const ENTITY = /&(?:amp;)*(?:#(\d+|x[\da-f]+)|([a-z][a-z\d]{1,30}));/gi;

/** Names that need no parser, and later those that have been looked up. */
const characters = new Map(
  'amp& lt< gt> quot" apos\' hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo”'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
).set('nbsp', ' ');
const MOST_NAMES = 500;

/** The words of a piece of markup, as text: tags, comments and what is never shown are left out. */
export function plainText(markup: string, parser: Parser): string {
  const words = SIGN_OF_MARKUP.test(markup)
    ? markup.replace(MARKUP, (piece) => (INLINE.test(piece) ? '' : ' '))
    : markup;
  return decodeEntities(words, parser)
    .replace(/(?!\s)[\p{Cc}\p{Cs}\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Turns text that is plain already into markup that says the same. */
export const escapeText = (text: unknown): string =>
  typeof text === 'string' ? text.replaceAll('<', '&lt;') : '';

function decodeEntities(text: string, parser: Parser): string {
  return text.replace(ENTITY, (entity: string, number: string | undefined, name: string) =>
    number
      ? characterOf(Number(number.replace(/^x/i, '0x')))
      : (characters.get(name) ?? lookUp(name, entity, parser)),
  );
}

/** Numbers below 256 are meant in windows-1252, as in every browser. */
function characterOf(code: number): string {
  if (code < 256) return decode(Uint8Array.of(code), 'windows-1252') ?? '';
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Asks the platform for a rarer name. A page may forbid that; the entity then stays as it is. */
function lookUp(name: string, entity: string, parser: Parser): string {
  if (characters.size > MOST_NAMES) return entity;
  let character = entity;
  try {
    character = parser.parseFromString(`<p>&${name};`, 'text/html').documentElement.textContent;
  } catch {
    // Trusted Types.
  }
  characters.set(name, character);
  return character;
}

import { decode } from './decode-feed.js';

/** Without any of these a `<` is the author's own: “The <dialog> element”, “Vec<T>”, “a < b”. */
const SIGN_OF_MARKUP = /<\/\w|<\w+\s[^<>]*=|<(?:p|[bh]r|li|!)/i;
/** Comments, what is never shown, and tags. An unclosed one ends with the text, so that time stays linear. */
const MARKUP = /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|svg|treatment-compare|treatment-guide|outcome-chart|related-posts)\b[^]*?(?:<\/\1\s*>|$)|<[/!?a-z][^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*>|<[/!?a-z][^<>]*(?:>|$)/gi;
/** What stands inside a word or a line; every other tag parts two words. */
const INLINE = /^<(?:!|\/?(?:[abiqsu]|em|strong|span|small|code|su[bp]|mark|font|abbr|cite|time|del|ins|kbd|wbr|ruby|r[bpt]|bd[io])\b)/i;
/**
 * Escaped once or more often: a feed within a feed reader's feed says `&amp;amp;`. Its semicolon may be missing, but in
 * an address no `=` follows.
 */
const ENTITY = /&(?:amp;)*(?:#(\d+|x[\da-f]+);?|([a-z][a-z\d]{1,30})(?:;|(?![\w;=])))/gi;
/** A wrapping that was escaped is text, but not the author's. */
const WRAPPING = /(?:<|&lt;)!\[CDATA\[([^]*?)(?:\]\](?:>|&gt;)|$)/g;
/** More marks on one letter are no writing, and take long to paint. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Names that need no parser, and later those that have been looked up, with their semicolon. */
const characters = new Map('amp& lt< gt> quot" apos\' hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo”'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)])).set('nbsp', ' ');
/** The words of a piece of markup, as text: tags, comments and what is never shown are left out. */
function plainText(markup, parser) {
    const unwrapped = withoutWrapping(markup);
    const words = SIGN_OF_MARKUP.test(unwrapped)
        ? unwrapped.replace(MARKUP, (piece) => (INLINE.test(piece) ? '' : ' '))
        : unwrapped;
    return decodeEntities(words, parser)
        .replace(/(?!\s)[\p{Cc}\p{Cs}\ufffd]/gu, '')
        .replace(MANY_MARKS, '$1')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What somebody wrapped in CDATA and escaped. */
const withoutWrapping = (text) => text.replace(WRAPPING, '$1');
/** Turns text that is plain already into markup that says the same. */
const escapeText = (text) => typeof text === 'string' ? text.replaceAll('<', '&lt;') : '';
function decodeEntities(text, parser) {
    const names = [...text.matchAll(ENTITY)].flatMap(([entity, , name = '']) => name && !characters.has(name) ? keyOf(entity, name) : []);
    if (names.length > 0)
        lookUp([...new Set(names)], parser);
    return text.replace(ENTITY, (entity, number, name) => number
        ? characterOf(Number(number.replace(/^x/i, '0x')))
        : (characters.get(name) ?? characters.get(keyOf(entity, name)) ?? entity));
}
const keyOf = (entity, name) => (entity.endsWith(';') ? `${name};` : name);
/** Numbers below 256 are meant in windows-1252, as in every browser. */
function characterOf(code) {
    if (code < 256)
        return decode(Uint8Array.of(code), 'windows-1252') ?? '';
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
const BETWEEN = '\u0001';
/** Asks the platform for rarer names. A page may forbid that; and what is no name is not remembered: there are many. */
function lookUp(names, parser) {
    const wanted = names.filter((name) => !characters.has(name));
    let found = [];
    try {
        const markup = `<p>${wanted.map((name) => `&${name} `).join(BETWEEN)}`;
        found = parser.parseFromString(markup, 'text/html').documentElement.textContent.split(BETWEEN);
    }
    catch {
        // Trusted Types.
    }
    for (const [index, name] of wanted.entries()) {
        const character = found[index]?.slice(0, -1) ?? '';
        // Longer is what begins with a name: `&notes`.
        if (character && character.length < (name.endsWith(';') ? 3 : 2))
            characters.set(name, character);
    }
}

export { escapeText, plainText, withoutWrapping };
//# sourceMappingURL=plain-text.js.map

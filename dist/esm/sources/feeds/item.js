import { filled } from '../../model/filled.js';
import { isDefaultCategory } from '../../model/posts/default-category.js';
import { firstReadable } from '../first-readable.js';
import { checkPicture, picturesIn } from '../pictures.js';
import { isoDate } from '../iso-date.js';
import { plainText } from './plain-text.js';
import { webAddress } from '../web-address.js';

const LONGEST_TEXT = 20_000;
const LONGEST_SUMMARY = 300;
const LONGEST_NAME = 300;
/** Where a post has no title. */
const LONGEST_BEGINNING = 80;
const MOST_TAGS = 30;
/** More of it would keep the page from answering. */
const LONGEST_MARKUP = 100_000;
const MOST_VALUES = 100;
const WORDS_A_MINUTE = 230;
const CHARACTERS_A_MINUTE = 500;
/** Scripts that put no space between words: Thai to Myanmar, Khmer, kana and Han. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;
/** What generators call all posts. */
const NO_TAG = /^(?:posts?|all|nav)?$/i;
const TAXONOMY = /^\/?(?:categor(?:y|ies)|tags?|topics?)\//i;
/** What WordPress writes under a post, in any language: “The post … appeared first on …”, both linked. */
const BACKLINK = /^<p>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<a [^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;
const MORE_LINK = /<a\s[^<>]*more-link[^]*?(?:<\/a>|$)/gi;
const END_OF_EXCERPT = /(?:[ .]{0,2}\[(?:…|\.{3})\]| ?(?:…|\.{3})? ?(?:Continue reading\b.{0,200}|Read more\W*)| The post .{1,200} appeared first on .{1,99})$/i;
/** The post, if it has a title or a summary, and an address. */
function toPost(item, site, { address, parser, dayOrder }, feedLanguage) {
    const textOf = (markup) => typeof markup === 'string'
        ? plainText(withoutLinksBack(markup.slice(0, LONGEST_MARKUP)), parser)
        : '';
    const nameOf = (markup) => shorten(textOf(markup), LONGEST_NAME);
    const url = urlOf(item, site);
    if (!url)
        return undefined;
    const content = firstReadable(item.contents, textOf) ?? '';
    const description = firstReadable(item.summaries, textOf) ?? content;
    const summary = withoutEnd(description);
    const title = firstReadable(item.titles, nameOf) ?? shorten(summary, LONGEST_BEGINNING);
    if (!title)
        return undefined;
    const text = content || (description.length > LONGEST_SUMMARY ? description : '');
    const minutes = minutesOf(item.minutes, content);
    const date = firstReadable(item.dates, (value) => isoDate(value, dayOrder));
    const image = imageOf(item, url, site, address);
    const language = firstReadable([item.language, feedLanguage], textOf);
    return {
        url,
        title,
        tags: distinct(item.tags.slice(0, MOST_VALUES).map(textOf).flatMap(tagsIn)),
        ...filled({
            language,
            date,
            summary: shorten(summary, LONGEST_SUMMARY),
            text: text.slice(0, LONGEST_TEXT),
            minutes,
            image,
            reasons: item.reasons?.slice(0, MOST_VALUES).map(nameOf),
        }),
    };
}
const HIDDEN = /^(?:auto-)?(?:draft|private|protected|password|pending|schedul|future|trash|hidden|unlisted|unpublished|archived|inherit|home$|section$|taxonomy|term$)/i;
/** What WordPress writes in place of a post that asks for a password: a form, or these words. */
const ASKS_FOR_PASSWORD = /[?&;]action=postpass|^(?:<p>)?There is no excerpt because this is a protected post/;
const GRACE = 86_400_000;
/** Whether a post is not meant for readers, or not yet. */
function isHidden({ statuses = [], summaries, contents, dates }, dayOrder) {
    const date = firstReadable(dates, (value) => isoDate(value, dayOrder));
    return (statuses.some((status) => status === true || (typeof status === 'string' && HIDDEN.test(status.trim()))) ||
        [...summaries, ...contents].some((text) => typeof text === 'string' && ASKS_FOR_PASSWORD.test(text)) ||
        Date.parse(date ?? '') > Date.now() + GRACE);
}
function urlOf({ addresses, ids }, site) {
    return (firstReadable(addresses.slice(0, MOST_VALUES), (text) => webAddress(text, site)) ??
        firstReadable(ids, (id) => webAddress(id)));
}
function imageOf({ pictures, contents, summaries, base }, url, site, feed) {
    return (firstReadable(pictures, (picture) => checkPicture(picture, site, feed)) ??
        firstReadable(picturesIn([...contents, ...summaries]), (picture) => checkPicture(picture, base ?? url, feed)));
}
function withoutLinksBack(markup) {
    const last = markup.lastIndexOf('<p>');
    return (BACKLINK.test(markup.slice(last)) ? markup.slice(0, last) : markup).replace(MORE_LINK, '');
}
function withoutEnd(text) {
    return text.replace(END_OF_EXCERPT, (end) => (/…|\.{3}/.test(end) ? '…' : '')) || text;
}
/** The beginning of a text, up to the end of a word or at least of a character as readers see it. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const end = text.lastIndexOf(' ', length);
    return (text
        .slice(0, end > length / 2 ? end : endOfCharacter(text.slice(0, 2 * length), length))
        // Half of a letter beyond the first 65,536 is cut off, too.
        .replace(/(?<![\p{P}\p{Cs}\s])[\p{P}\p{Cs}\s]+$/u, '') + '…');
}
/** Where the character at a place begins, unless that is nowhere but at the start. */
function endOfCharacter(text, place) {
    const { Segmenter } = Intl;
    const start = Segmenter && new Segmenter().segment(text).containing(place)?.index;
    return start === 0 ? place : (start ?? place);
}
/** As the feed counts, or else from the length of the whole text, never of an excerpt. */
function minutesOf(known, text) {
    if (typeof known === 'number' && known > 0)
        return Math.ceil(known);
    if (!text || withoutEnd(text) !== text)
        return undefined;
    const words = text.split(' ').length / WORDS_A_MINUTE;
    return Math.ceil(words + (text.match(UNSPACED)?.length ?? 0) / CHARACTERS_A_MINUTE);
}
/** The tags in one: several, or the parts of a path. */
function tagsIn(text) {
    if (/^https?:/.test(text))
        return [];
    return text
        .replace(TAXONOMY, '')
        .split(/[,;>|»]/)
        .flatMap((tag) => {
        const parts = tag.split('/').map((part) => part.trim());
        // But not HIV/AIDS.
        return parts.length > 2 || parts.every(({ length }) => length > 3) ? parts : tag.trim();
    })
        .map((tag) => shorten(tag, LONGEST_NAME));
}
function distinct(tags) {
    const seen = new Map();
    for (const tag of tags) {
        const key = tag.toLowerCase();
        if (!seen.has(key) && !NO_TAG.test(tag) && !isDefaultCategory(tag))
            seen.set(key, tag);
    }
    return [...seen.values()].slice(0, MOST_TAGS);
}

export { isHidden, shorten, toPost };
//# sourceMappingURL=item.js.map

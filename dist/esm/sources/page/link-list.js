import { filled } from '../../model/filled.js';
import { shorten } from '../feeds/item.js';
import { firstReadable } from '../first-readable.js';
import { checkPicture, picturesIn } from '../pictures.js';
import { isoDate } from '../iso-date.js';
import { webAddress } from '../web-address.js';
import { wordsIn } from './read-page.js';

/** What holds one post, where an author took the trouble to wrap it. */
const ITEM = 'li,article';
const LONGEST_NAME = 300;
const TAG = 'a[rel~="tag" i],a[rel~="category" i]';
const NO_DESCRIPTION = 'a,time,script,style,template,ul,ol,treatment-compare,treatment-guide,outcome-chart,related-posts';
/**
 * The posts that an author listed as links inside an element: in items of a list, in articles, or side by side with
 * nothing around them. Links in sentences, and a lone one, lead readers without script to the posts.
 *
 * @param areAllMeant whether the author says that all links are posts
 */
function readLinks(host, areAllMeant = false) {
    const links = new Map();
    for (const link of host.querySelectorAll(`a[href]:not(${TAG})`)) {
        const item = itemOf(link, host);
        const isMeant = areAllMeant || item !== link || link.parentElement === host;
        if (isMeant && !links.has(item) && wordsIn(link) && isForDefaultSlot(link, host))
            links.set(item, link);
    }
    const [only] = links.keys();
    if (!areAllMeant && links.size === 1 && !only?.matches(ITEM))
        return [];
    return [...links].flatMap(([item, link]) => toPost(item, link) ?? []);
}
function itemOf(link, host) {
    const item = link.closest(ITEM);
    return item && host.contains(item) ? item : link;
}
function isForDefaultSlot(link, host) {
    let child = link;
    while (child.parentElement && child.parentElement !== host)
        child = child.parentElement;
    return !child.slot;
}
function toPost(item, link) {
    const { baseURI } = link;
    const url = webAddress(link.getAttribute('href'), baseURI);
    if (!url)
        return undefined;
    const date = isoDate(item.querySelector('time')?.dateTime);
    const summary = descriptionIn(item);
    const image = firstReadable(picturesIn([item.innerHTML]), (picture) => checkPicture(picture, baseURI, baseURI));
    const language = link.hreflang || link.lang;
    return {
        url,
        title: shorten(wordsIn(link), LONGEST_NAME),
        tags: tagsOf(item, link),
        ...filled({ language, date, summary, image }),
    };
}
function tagsOf(item, link) {
    const named = item.getAttribute('data-tags') ?? link.getAttribute('data-tags') ?? '';
    return [...named.split(','), ...[...item.querySelectorAll(TAG)].map(wordsIn)]
        .map((tag) => shorten(tag.trim(), LONGEST_NAME))
        .filter(Boolean);
}
/** The words of an item that are neither its link, its date nor its tags. */
function descriptionIn(item) {
    if (item.matches('a'))
        return '';
    const words = (node) => {
        if (node.nodeType === Node.TEXT_NODE)
            return node.textContent ?? '';
        if (!(node instanceof Element) || node.matches(NO_DESCRIPTION))
            return ' ';
        return [...node.childNodes].map(words).join('');
    };
    const text = [...item.childNodes].map(words).join(' ').replace(/\s+/g, ' ');
    // What parted the link from its date or its tags parts nothing any more.
    return text.replace(/^[\s\p{Pd},;:.·•|/]+|(?<![\s\p{Pd},;:·•|/])[\s\p{Pd},;:·•|/]+$/gu, '');
}

export { readLinks };
//# sourceMappingURL=link-list.js.map

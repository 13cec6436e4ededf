import { filled } from '../../model/filled.js';
import { parseJson } from '../../model/parse-json.js';
import { isoDate } from '../iso-date.js';
import { webAddress } from '../web-address.js';
import { mainText, onOneLine, MOST_TEXT } from './main-text.js';

/** Links in these lead to tags of the site, not of the page. */
const NOT_OF_ARTICLE = 'nav,aside,related-posts,[hidden],body>header,body>footer';
const FEEDS = 'link[rel~="alternate" i]:is([type="application/rss+xml" i],[type="application/atom+xml" i],[type="application/feed+json" i],[type="application/json" i])';
/** WordPress names a feed of the comments, and the page itself in JSON, by the same types. */
const OTHER_FEEDS = /comment|kommentar|coment[aá]ri|\/wp-json\/|rest_route=/i;
/**
 * What a page is about, by all that it says of itself. Reads plain DOM only, so that the command line can hand over
 * a document without layout.
 *
 * @param address where the page was found
 * @param here an element of ours on it
 */
function readPage(page, address, here) {
    const { root, text } = mainText(page, here);
    const data = linkedData(page);
    const titles = [
        wordsIn((root === page.body ? root.querySelector('main') : root)?.querySelector('h1') ?? null),
        ...metaOf(page, 'og:title'),
        page.title,
    ];
    const date = [
        ...metaOf(page, 'article:published_time'),
        ...namesIn(data, ['datePublished']),
        root.querySelector('time[datetime]')?.getAttribute('datetime'),
    ]
        .map((value) => isoDate(value))
        .find(Boolean);
    const [summary] = metaOf(page, 'description');
    const language = root.closest('[lang]')?.getAttribute('lang');
    return {
        url: addressOf(page, address),
        title: titles.find(Boolean) ?? '',
        tags: tagsOf(page, root, data),
        text: bodyIn(data, text) ?? text,
        ...filled({ language, date, summary }),
    };
}
/** The text that linked data gives for that of the page, if it is more than an excerpt. */
function bodyIn(data, text) {
    const bodies = data.map((thing) => fieldOf(thing, 'articleBody')).filter(Boolean);
    const [body] = bodies;
    return bodies.length === 1 && typeof body === 'string' && body.length * 2 > text.length
        ? body.replace(/<[^<>]*>/g, ' ').slice(0, MOST_TEXT)
        : undefined;
}
/** The address of the first feed that a page names for its posts: not for its comments, nor for itself as data. */
function feedOf(page) {
    for (const link of page.querySelectorAll(FEEDS)) {
        const href = link.getAttribute('href') ?? '';
        const address = webAddress(href, page.baseURI);
        if (address && !OTHER_FEEDS.test(`${href} ${link.getAttribute('title') ?? ''}`))
            return address;
    }
    return undefined;
}
/** The address that a page goes by, wherever it was found. */
function addressOf(page, address) {
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    return (webAddress(canonical, address) ?? webAddress(metaOf(page, 'og:url')[0], address) ?? address);
}
function tagsOf(page, root, data) {
    const tags = [
        ...metaOf(page, 'keywords').flatMap(splitNames),
        ...metaOf(page, 'article:tag'),
        ...metaOf(page, 'article:section'),
        ...namesIn(data, ['keywords', 'about', 'articleSection']),
        ...[...page.querySelectorAll('a[rel~="tag" i],a[rel~="category" i]')]
            .filter((link) => !link.closest(NOT_OF_ARTICLE) && isOfArticle(link, root))
            .map(wordsIn),
        ...[...page.querySelectorAll('treatment-compare')].flatMap(topicsOf),
    ];
    return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
/** Whether an element is in no teaser of another page. */
function isOfArticle(element, root) {
    const article = element.closest('article');
    return !article || article.contains(root);
}
function topicsOf({ shown }) {
    if (!shown)
        return [];
    return [shown.condition, ...shown.treatments].flatMap((topic) => topic?.name ?? []);
}
function metaOf(page, name) {
    return [...page.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)].flatMap((meta) => meta.getAttribute('content')?.trim() ?? []);
}
/** The things that a page describes in JSON-LD, without those inside of them. */
function linkedData(page) {
    return [...page.querySelectorAll('script[type="application/ld+json" i]')]
        .flatMap(({ textContent }) => parseJson(textContent))
        .flatMap((thing) => [thing, fieldOf(thing, '@graph')])
        .flat();
}
/** The words of an element, on one line. */
function wordsIn(element) {
    return onOneLine(element?.textContent ?? '');
}
/** Texts in some fields of JSON-LD: each a text with commas, a thing with a name, or a list of either. */
function namesIn(data, fields) {
    return data
        .flatMap((thing) => fields.map((field) => fieldOf(thing, field)))
        .flat()
        .map((value) => fieldOf(value, 'name') ?? value)
        .flatMap((value) => (typeof value === 'string' ? splitNames(value) : []));
}
function fieldOf(thing, field) {
    return typeof thing === 'object' && thing !== null
        ? thing[field]
        : undefined;
}
const splitNames = (names) => names.split(',');

export { addressOf, feedOf, readPage, wordsIn };
//# sourceMappingURL=read-page.js.map

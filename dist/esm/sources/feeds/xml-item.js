import { primaryLanguage } from '../../model/language-tag.js';
import { firstReadable } from '../first-readable.js';
import { widestFirst } from '../pictures.js';
import { withoutWrapping } from './plain-text.js';
import { webAddress } from '../web-address.js';
import { baseOf, fieldsOf, languageOf, markupOf } from './xml.js';

/** RSS 2.0, 0.9x and 1.0 (RDF). */
const RSS = {
    dates: 'pubdate date published issued updated',
    summaries: 'description summary subtitle',
    contents: 'encoded body',
};
/** Atom 1.0, and 0.3 with its older names. */
const ATOM = {
    dates: 'published issued pubdate date created updated modified',
    summaries: 'summary description subtitle',
    contents: 'content',
};
/** The names, best first, under which a format has what differs between formats; by its root. */
const XML_FORMATS = { rss: RSS, rdf: RSS, feed: ATOM };
const PICTURE = /^image|:image$|thumbnail|\.(?:jpe?g|png|webp|avif|gif)\b/i;
/** Reads by what RSS and Atom have in common, which is also what each borrows from the other. */
function readXmlItems({ root, head, items }, { address }) {
    const site = addressesOf(linksWith(head, /alternate$/), address)[0] ?? address;
    const [language] = head('language').map(wordsOf);
    return {
        title: firstReadable(head('title'), markupOf),
        next: addressesOf(linksWith(head, /^next$/), address)[0],
        site,
        language,
        items,
        read: (element) => readItem(element, XML_FORMATS[root], site, language),
    };
}
function readItem(element, names, site, feedLanguage) {
    const fields = fieldsOf(element);
    const language = fields('language').map(wordsOf)[0] ?? languageOf(element) ?? feedLanguage;
    const links = linksWith(fields, /alternate$/, language);
    const [content = element] = fields(names.contents);
    const [control] = fields('control');
    return {
        titles: fields('title').map(markupOf),
        addresses: [...fields('origlink').map(wordsOf), ...addressesOf(links, site)],
        ids: [
            ...fields('guid id').map((id) => id.getAttribute('isPermaLink') !== 'false' && wordsOf(id)),
            element.getAttribute('rdf:about'),
        ],
        dates: fields(names.dates).map(wordsOf),
        summaries: fields(names.summaries).map(markupOf),
        contents: fields(names.contents).map(markupOf),
        tags: fields('category subject').map((tag) => tag.getAttribute('label') ?? tag.getAttribute('term') ?? wordsOf(tag)),
        pictures: picturesOf(fields),
        base: baseOf(content, site),
        statuses: [
            ...fields('status').map(wordsOf),
            ...fieldsOf(control ?? null)('draft')
                .map(wordsOf)
                .map(isYes),
        ],
        language: links[0]?.getAttribute('hreflang') ?? language,
    };
}
const isYes = (text) => /^\s*yes/.test(text) && 'draft';
const wordsOf = (element) => withoutWrapping(element.textContent);
/** The links with this relation, those in a language first, those in others last; in RSS a link is text and has none. */
function linksWith(fields, relation, language = '') {
    const strangeness = (link) => {
        const own = link.getAttribute('hreflang');
        return own ? Number(primaryLanguage(own) !== primaryLanguage(language)) * 2 : 1;
    };
    return fields('link')
        .filter((link) => relation.test(link.getAttribute('rel') ?? 'alternate') &&
        // Not the same post as data; but the next page is a feed.
        (relation.test('next') || /html|^$/.test(link.getAttribute('type') ?? '')))
        .sort((one, other) => strangeness(one) - strangeness(other));
}
function addressesOf(links, site) {
    return links.flatMap((link) => webAddress(link.getAttribute('href') ?? wordsOf(link), baseOf(link, site) ?? site) ?? []);
}
function picturesOf(fields) {
    const nested = fields('group content image').flatMap((element) => [...element.children]);
    const pictures = [...fields('enclosure link content thumbnail image'), ...nested].map((element) => {
        const attribute = (name) => element.getAttribute(name);
        const text = element.firstElementChild ? '' : wordsOf(element);
        const src = attribute('url') ?? attribute('href') ?? text;
        const kind = attribute('medium') ?? attribute('type') ?? element.nodeName + src;
        return {
            src: PICTURE.test(kind) && src,
            width: attribute('width'),
            height: attribute('height'),
        };
    });
    return widestFirst(pictures);
}

export { readXmlItems };
//# sourceMappingURL=xml-item.js.map

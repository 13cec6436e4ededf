import { type FeedFixture, atom, json, LINK, rss, rssItem } from './fixture.js';

const TITLE = '<title>A</title>';
const entry = (links: string, attributes = '') => `<entry${attributes}>${TITLE}${links}</entry>`;
const LINK_TO_A = '<link href="https://example.org/a"/>';
const alternate = (language: string) =>
  `<link rel="alternate" type="text/html" hreflang="${language}" href="https://example.org/${language}/a"/>`;

/** What language feeds say that their posts are in. */
export const LANGUAGES: readonly FeedFixture[] = [
  {
    name: 'of the channel',
    text: rss(`<item>${TITLE}${LINK}</item>`, '<language>de-DE</language>'),
    expected: { posts: [{ language: 'de-DE' }] },
  },
  {
    name: 'of an item before that of the channel',
    text: rss(
      `<item>${TITLE}${LINK}<dc:language>fr</dc:language></item><item xml:lang="es">${TITLE}${LINK}</item>`,
      '<language>de</language>',
    ),
    expected: { posts: [{ language: 'fr' }, { language: 'es' }] },
  },
  {
    name: 'that nobody says',
    text: rssItem(TITLE, LINK),
    expected: { posts: [{ language: undefined }] },
  },
  {
    name: 'of a whole feed, and of an entry',
    text: atom(entry(LINK_TO_A) + entry(LINK_TO_A, ' xml:lang="de"')).replace(
      '<feed',
      '<feed xml:lang="en"',
    ),
    expected: { posts: [{ language: 'en' }, { language: 'de' }] },
  },
  {
    name: 'that is the feed’s own, of the links to a post in several',
    text: atom(entry(alternate('de') + alternate('en-GB') + alternate('fr'))).replace(
      '<feed',
      '<feed xml:lang="en"',
    ),
    expected: { posts: [{ url: 'https://example.org/en-GB/a', language: 'en-GB' }] },
  },
  {
    name: 'of the only link, whatever the feed is in',
    text: atom(entry(alternate('de'))).replace('<feed', '<feed xml:lang="en"'),
    expected: { posts: [{ url: 'https://example.org/de/a', language: 'de' }] },
  },
  {
    name: 'of a JSON Feed and its items',
    text: json({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      items: [
        { url: '/a', title: 'A' },
        { url: '/b', title: 'B', language: 'de' },
      ],
    }),
    expected: { posts: [{ language: 'en' }, { language: 'de' }] },
  },
  {
    name: 'of WPML and Polylang',
    text: json([
      { link: '/a', title: { rendered: 'A' }, wpml_current_locale: 'de_DE' },
      { link: '/b', title: { rendered: 'B' }, lang: 'fr', translations: { fr: 2, en: 3 } },
      { link: '/c', title: { rendered: 'C' }, lang: { code: 'fr' } },
    ]),
    expected: { posts: [{ language: 'de_DE' }, { language: 'fr' }, { language: 'fr' }] },
  },
  {
    name: 'of a list of posts',
    text: json({
      lang: 'es',
      posts: [
        { url: '/a', title: 'A' },
        { url: '/b', title: 'B', lang: 'en' },
      ],
    }),
    expected: { posts: [{ language: 'es' }, { language: 'en' }] },
  },
];

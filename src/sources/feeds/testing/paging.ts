import { type FeedFixture, atom, json, rss } from './fixture.js';

const API = 'https://example.org/wp-json/wp/v2/posts';

const wordpress = json([{ link: 'https://example.org/a', title: { rendered: 'A' } }]);

const at = (
  name: string,
  fixture: Omit<FeedFixture, 'name' | 'expected'>,
  next: string | undefined,
): FeedFixture => ({
  name,
  ...fixture,
  expected: { next, posts: [{}] },
});

const entry = '<entry><title>A</title><link href="/a"/></entry>';
const item = '<item><title>A</title><link>/a</link></item>';
const post = { url: 'https://example.org/a', title: 'A' };

export const PAGING: readonly FeedFixture[] = [
  at('none', { text: atom(entry) }, undefined),
  at(
    'the next page of Atom',
    { text: atom(entry, '<link rel="next" href="/feed?page=2"/>') },
    'https://example.org/feed?page=2',
  ),
  at(
    'a next page with a type',
    { text: atom(entry, '<link rel="next" type="application/atom+xml" href="/feed?page=2"/>') },
    'https://example.org/feed?page=2',
  ),
  at(
    'the next page of RSS',
    { text: rss(item, '<atom:link rel="next" href="https://example.org/feed?paged=2"/>') },
    'https://example.org/feed?paged=2',
  ),
  at(
    'not the previous page',
    {
      text: atom(
        entry,
        '<link rel="prev" href="/feed?page=0"/><link rel="last" href="/feed?page=9"/>',
      ),
    },
    undefined,
  ),
  at(
    'no page of another site',
    { text: atom(entry, '<link rel="next" href="https://example.net/feed?page=2"/>') },
    undefined,
  ),
  at(
    'no page of another protocol',
    { text: atom(entry, '<link rel="next" href="http://example.org/feed?page=2"/>') },
    undefined,
  ),
  at(
    'no javascript:',
    { text: atom(entry, '<link rel="next" href="javascript:alert(1)"/>') },
    undefined,
  ),
  at('not the page itself', { text: atom(entry, '<link rel="next" href="/feed"/>') }, undefined),
  at(
    'the next page of JSON Feed',
    {
      text: json({
        version: 'https://jsonfeed.org/version/1.1',
        next_url: '/feed.json?page=2',
        items: [post],
      }),
    },
    'https://example.org/feed.json?page=2',
  ),
  at(
    'a next page that is no text',
    {
      text: json({
        version: 'https://jsonfeed.org/version/1.1',
        next_url: { a: 1 },
        items: [post],
      }),
    },
    undefined,
  ),
  at(
    'the number of WordPress’ pages',
    { text: wordpress, address: `${API}?per_page=100`, headers: { 'X-WP-TotalPages': '3' } },
    `${API}?per_page=100&page=2`,
  ),
  at(
    'the page after the second',
    { text: wordpress, address: `${API}?page=2`, headers: { 'X-WP-TotalPages': '3' } },
    `${API}?page=3`,
  ),
  at(
    'nothing after the last page',
    { text: wordpress, address: `${API}?page=3`, headers: { 'X-WP-TotalPages': '3' } },
    undefined,
  ),
  at(
    'WordPress without permalinks',
    {
      text: wordpress,
      address: 'https://example.org/?rest_route=/wp/v2/posts',
      headers: { 'X-WP-TotalPages': '2' },
    },
    'https://example.org/?rest_route=%2Fwp%2Fv2%2Fposts&page=2',
  ),
  at(
    'WordPress’ link',
    { text: wordpress, address: API, headers: { Link: `<${API}?page=2>; rel="next"` } },
    `${API}?page=2`,
  ),
  at(
    'a link after another',
    {
      text: wordpress,
      address: `${API}?page=2`,
      headers: { Link: `<${API}?page=1>; rel="prev", <${API}?page=3>; rel="next"` },
    },
    `${API}?page=3`,
  ),
  at(
    'only links that do not lead on',
    {
      text: wordpress,
      address: API,
      headers: { Link: '<https://example.org/wp-json/>; rel="https://api.w.org/"' },
    },
    undefined,
  ),
  at(
    'a link to another site',
    {
      text: wordpress,
      address: API,
      headers: { Link: '<https://example.net/?page=2>; rel="next"' },
    },
    undefined,
  ),
  at(
    'a header that is nonsense',
    {
      text: wordpress,
      address: API,
      headers: { 'X-WP-TotalPages': 'many', Link: '<<>>;;,rel=next' },
    },
    undefined,
  ),
  at(
    'the next page of Ghost',
    {
      text: json({
        posts: [post],
        meta: { pagination: { page: 1, limit: 15, pages: 2, next: 2, prev: null } },
      }),
      address: 'https://example.org/ghost/api/content/posts/?key=1',
    },
    'https://example.org/ghost/api/content/posts/?key=1&page=2',
  ),
  at(
    'the last page of Ghost',
    {
      text: json({ posts: [post], meta: { pagination: { page: 2, pages: 2, next: null } } }),
      address: 'https://example.org/ghost/api/content/posts/?page=2',
    },
    undefined,
  ),
];

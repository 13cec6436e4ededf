import { type FeedFixture, LINK, atom, json, rss, rssItem } from './fixture.js';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const shown = (name: string, text: string, ...titles: string[]): FeedFixture => ({
  name,
  text,
  expected: { posts: titles.map((title) => ({ title })) },
});

const inJson = (name: string, post: object, isShown = false) =>
  shown(name, json([{ url: '/a', title: 'A', ...post }]), ...(isShown ? ['A'] : []));

export const STATUSES: readonly FeedFixture[] = [
  ...[
    'draft',
    'private',
    'protected',
    'pending',
    'future',
    'scheduled',
    'trash',
    'Draft',
    'auto-draft',
  ].map((status) => inJson(`no post with the status ${status}`, { status })),
  ...['publish', 'published', 'public', 'live', 'LIVE', ''].map((status) =>
    inJson(`a post with the status “${status}”`, { status }, true),
  ),
  inJson('no draft', { draft: true }),
  inJson('what is no draft', { draft: false, private: false, published: true }, true),
  inJson('no post that is not published', { published: false }),
  inJson('no post for a few', { visibility: 'private' }),
  inJson('no private post', { private: true }),
  inJson('no post of the future', { date: '2099-01-01T00:00:00Z' }),
  inJson('a post of this night, elsewhere', { date: inHours(20) }, true),
  inJson('no post of the day after tomorrow', { date: inHours(30) }),
  shown(
    'no post of the future in RSS',
    rssItem('<title>A</title>', LINK, '<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>'),
  ),
  shown(
    'no draft in Atom',
    atom(
      '<entry><title>A</title><link href="/a"/><app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control></entry><entry><title>B</title><link href="/b"/></entry>',
    ),
    'B',
  ),
  shown(
    'no draft in an export of WordPress',
    rss(
      `<item><title>A</title>${LINK}<wp:status>draft</wp:status></item><item><title>B</title>${LINK}<wp:status>publish</wp:status></item>`,
    ),
    'B',
  ),
  shown(
    'no form that asks for a password',
    rssItem(
      '<title>Geschützt: A</title>',
      LINK,
      '<content:encoded><![CDATA[<form action="https://example.org/wp-login.php?action=postpass" method="post"></form>]]></content:encoded>',
    ),
  ),
  shown(
    'no post that a password protects',
    json([
      {
        link: '/p/',
        title: { rendered: 'Protected: Staff notes' },
        excerpt: {
          rendered: '<p>There is no excerpt because this is a protected post.</p>',
          protected: true,
        },
        content: { rendered: '', protected: true },
      },
      {
        link: '/q/',
        title: { rendered: 'Open' },
        excerpt: { rendered: '<p>Open words</p>', protected: false },
      },
    ]),
    'Open',
  ),
  shown(
    'nothing that a switch in any spelling hides, and no list of a generator',
    json({
      posts: [
        { url: '/1', title: 'One', draft: 'true' },
        { url: '/2', title: 'Two', isDraft: true },
        { url: '/3', title: 'Three', hidden: 1 },
        { url: '/4', title: 'Four', password: 'x' },
        { url: '/5', title: 'Five', published: 'false' },
        { url: '/6', title: 'Six', state: 'draft' },
        { url: '/7', title: 'Tags', kind: 'taxonomy' },
        { url: '/8', title: 'Open', draft: 'false', password: '', kind: 'page', published: true },
      ],
    }),
    'Open',
  ),
];

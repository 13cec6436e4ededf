import { type FeedFixture, json } from './fixture.js';

const VERSION = 'https://jsonfeed.org/version/1.1';

export const JSON_FEED: readonly FeedFixture[] = [
  {
    name: 'JSON Feed 1.1',
    text: json({
      version: VERSION,
      title: 'Tagebuch',
      home_page_url: 'https://tagebuch.example/',
      feed_url: 'https://tagebuch.example/feed.json',
      language: 'de',
      authors: [{ name: 'A' }],
      items: [
        {
          id: 'https://tagebuch.example/1',
          url: 'https://tagebuch.example/1',
          title: 'Früh & wach',
          content_html: '<p>Früh auf.</p><p>Wach.</p>',
          summary: 'Früh auf.',
          date_published: '2026-03-01T06:00:00+01:00',
          tags: ['Schlaf', 'schlaf', ' Morgen '],
          image: 'https://tagebuch.example/1.jpg',
          language: 'de',
        },
      ],
    }),
    expected: {
      title: 'Tagebuch',
      posts: [
        {
          url: 'https://tagebuch.example/1',
          title: 'Früh & wach',
          date: '2026-03-01T06:00:00+01:00',
          summary: 'Früh auf.',
          text: 'Früh auf. Wach.',
          minutes: 1,
          tags: ['Schlaf', 'Morgen'],
          image: { src: 'https://tagebuch.example/1.jpg' },
        },
      ],
    },
  },
  {
    name: 'a microblog without titles',
    text: json({
      version: 'https://jsonfeed.org/version/1',
      title: 'Micro',
      items: [
        { id: 1, url: 'https://micro.example/1', content_text: 'Rain again. Still went out.' },
        { id: 2, url: 'https://micro.example/2', content_html: '<img src="/x.jpg">' },
      ],
    }),
    expected: {
      posts: [{ title: 'Rain again. Still went out.', summary: 'Rain again. Still went out.' }],
    },
  },
  {
    name: 'a byte order mark and white space before it',
    text: `\ufeff \n${json({ version: VERSION, items: [{ url: 'https://example.org/a', title: 'A' }] })}\n`,
    expected: { posts: [{ title: 'A' }] },
  },
  {
    name: 'fields of wrong types',
    text: json({
      version: VERSION,
      title: ['S'],
      next_url: 4,
      items: [
        null,
        'text',
        7,
        [],
        {
          url: 'https://example.org/a',
          title: 'A',
          summary: 7,
          tags: 7,
          image: { url: ['y'] },
          content_html: [],
          date_published: {},
        },
        { url: ['https://example.org/b'], title: 'B' },
        { url: 'https://example.org/c', title: { a: 1 }, content_text: 'C' },
        { url: 'https://example.org/d', title: 'D', tags: [1, null, 'd', ['e'], { name: 6 }] },
      ],
    }),
    expected: {
      title: undefined,
      next: undefined,
      posts: [
        { title: 'A', tags: [], summary: undefined, image: undefined, date: undefined },
        { title: 'C' },
        { title: 'D', tags: ['d'] },
      ],
    },
  },
  {
    name: 'items that are no list',
    text: json({ version: VERSION, items: { 0: { url: 'https://example.org/a', title: 'A' } } }),
    expected: { posts: [] },
  },
  {
    name: '__proto__ as a field like any other',
    text: `{"version":"${VERSION}","__proto__":{"title":"polluted"},"items":[{"url":"https://example.org/a","title":"A","__proto__":{"summary":"polluted","tags":["polluted"]},"constructor":{"prototype":{"x":1}}}]}`,
    expected: { title: undefined, posts: [{ title: 'A', summary: undefined, tags: [] }] },
  },
];

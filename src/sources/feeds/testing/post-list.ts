import { type FeedFixture, json } from './fixture.js';

const URL = 'https://example.org/a';

export const POST_LIST: readonly FeedFixture[] = [
  {
    name: 'a list',
    text: json([
      {
        url: '/a',
        title: 'A',
        date: '2026-03-01',
        tags: ['One', 'Two'],
        summary: 'S',
        text: 'T',
        image: '/a.jpg',
      },
      { url: '/b', title: 'B' },
    ]),
    expected: {
      posts: [
        {
          url: URL,
          title: 'A',
          date: '2026-03-01',
          tags: ['One', 'Two'],
          summary: 'S',
          text: 'T',
          minutes: 1,
          image: { src: 'https://example.org/a.jpg' },
        },
        { url: 'https://example.org/b', tags: [] },
      ],
    },
  },
  {
    name: 'posts under a name',
    text: json({ title: 'My site', posts: [{ url: URL, title: 'A' }] }),
    expected: { title: 'My site', posts: [{ title: 'A' }] },
  },
  {
    name: 'items under a name',
    text: json({ items: [{ url: URL, title: 'A' }] }),
    expected: { title: undefined, posts: [{ title: 'A' }] },
  },
  ...['url', 'link', 'href', 'permalink'].map((name) => ({
    name: `an address as ${name}`,
    text: json([{ [name]: URL, title: 'A' }]),
    expected: { posts: [{ url: URL }] },
  })),
  ...['date', 'published', 'published_at', 'date_published', 'pubDate', 'created', 'updated'].map(
    (name) => ({
      name: `a date as ${name}`,
      text: json([{ url: URL, title: 'A', [name]: '2026-03-01' }]),
      expected: { posts: [{ date: '2026-03-01' }] },
    }),
  ),
  ...['tags', 'categories', 'keywords'].map((name) => ({
    name: `${name} with commas`,
    text: json([{ url: URL, title: 'A', [name]: 'Schlaf, Licht,, schlaf ' }]),
    expected: { posts: [{ tags: ['Schlaf', 'Licht'] }] },
  })),
  ...['summary', 'description', 'excerpt'].map((name) => ({
    name: `a summary as ${name}`,
    text: json([{ url: URL, name: 'A', [name]: 'Kurz &amp; <b>gut</b>' }]),
    expected: { posts: [{ title: 'A', summary: 'Kurz & gut', minutes: undefined }] },
  })),
  ...['text', 'content', 'body'].map((name) => ({
    name: `a text as ${name}`,
    text: json([{ url: URL, title: 'A', [name]: '<p>Eins</p><p>Zwei</p>' }]),
    expected: { posts: [{ text: 'Eins Zwei', minutes: 1 }] },
  })),
  {
    name: 'a picture as an object',
    text: json([
      {
        url: URL,
        title: 'A',
        image: { url: 'p.jpg', width: 800, height: 600, srcset: 'p.jpg 800w' },
      },
    ]),
    expected: {
      posts: [
        {
          image: {
            src: 'https://example.org/p.jpg',
            width: 800,
            height: 600,
            srcset: 'https://example.org/p.jpg 800w',
          },
        },
      ],
    },
  },
  {
    name: 'a picture as an object with src',
    text: json([{ url: URL, title: 'A', image: { src: '/p.jpg', width: '800' } }]),
    expected: { posts: [{ image: { src: 'https://example.org/p.jpg', width: 800 } }] },
  },
  {
    name: 'a title with a tag in it',
    text: json([{ url: URL, title: 'Why <details> helps' }]),
    expected: { posts: [{ title: 'Why <details> helps' }] },
  },
  {
    name: 'fields of wrong types',
    text: json([
      null,
      1,
      'x',
      [],
      {},
      { url: 5, title: 'A' },
      { url: URL, title: 'A', tags: 7, image: 7, date: [], text: {}, summary: true },
    ]),
    expected: {
      posts: [
        {
          title: 'A',
          tags: [],
          image: undefined,
          date: undefined,
          text: undefined,
          summary: undefined,
        },
      ],
    },
  },
  {
    name: 'an address with javascript:',
    text: json([{ url: 'java\nscript:alert(1)', title: 'A' }]),
    expected: { posts: [] },
  },
  {
    name: 'an object that is no list',
    text: json({ hello: 'world' }),
    expected: { failure: /is no feed/ },
  },
];

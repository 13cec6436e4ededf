import { type FeedFixture, json } from './fixture.js';

const META = { pagination: { page: 1, limit: 15, pages: 1, total: 1, next: null, prev: null } };

const POST = {
  id: '1',
  slug: 'calm',
  title: 'Calm & <quiet>',
  html: '<p>Breathe.</p>',
  feature_image: 'https://ghost.example/content/images/2026/calm.jpg',
  published_at: '2026-03-01T10:00:00.000+00:00',
  updated_at: '2026-03-02T10:00:00.000+00:00',
  custom_excerpt: null,
  url: 'https://ghost.example/calm/',
  excerpt: 'Breathe.',
  reading_time: 4,
  tags: [{ name: 'Calm' }, { name: '#newsletter', visibility: 'internal' }],
  primary_author: { name: 'A' },
};

export const GHOST: readonly FeedFixture[] = [
  {
    name: 'posts with tags',
    text: json({ posts: [POST], meta: META }),
    expected: {
      posts: [
        {
          url: 'https://ghost.example/calm/',
          title: 'Calm & <quiet>',
          date: '2026-03-01T10:00:00+00:00',
          summary: 'Breathe.',
          text: 'Breathe.',
          minutes: 4,
          tags: ['Calm'],
          image: { src: 'https://ghost.example/content/images/2026/calm.jpg' },
        },
      ],
    },
  },
  {
    name: 'an author’s own excerpt',
    text: json({ posts: [{ ...POST, custom_excerpt: 'In a word: breathe.' }], meta: META }),
    expected: { posts: [{ summary: 'In a word: breathe.' }] },
  },
  {
    name: 'plain text instead of HTML',
    text: json({
      posts: [{ ...POST, html: undefined, plaintext: 'Breathe <out>.\nAnd in.' }],
      meta: META,
    }),
    expected: { posts: [{ text: 'Breathe <out>. And in.' }] },
  },
  {
    name: 'minutes from the text where Ghost counts none',
    text: json({ posts: [{ ...POST, reading_time: 0 }], meta: META }),
    expected: { posts: [{ minutes: 1 }] },
  },
  {
    name: 'posts without tags or picture',
    text: json({ posts: [{ ...POST, tags: null, feature_image: null }], meta: META }),
    expected: { posts: [{ tags: [], image: undefined }] },
  },
  {
    name: 'fields of wrong types',
    text: json({
      posts: [
        { ...POST, reading_time: '4', tags: [null, 3, { name: 4 }], excerpt: {}, published_at: 9 },
        4,
      ],
      meta: META,
    }),
    expected: { posts: [{ tags: [], minutes: 1, date: undefined }] },
  },
  {
    name: 'posts that are no list',
    text: json({ posts: {}, meta: META }),
    expected: { posts: [] },
  },
];

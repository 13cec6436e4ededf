import { type FeedFixture, json } from './fixture.js';

const blog = (items: object[], more: object = {}) =>
  json({ website: { siteTitle: 'S' }, items, ...more });

export const PLATFORMS: readonly FeedFixture[] = [
  {
    name: 'WordPress.com',
    address: 'https://public-api.wordpress.example/rest/v1.1/sites/1/posts?number=1',
    text: json({
      found: 2,
      posts: [
        {
          ID: 1,
          URL: 'https://blog.example/one/',
          title: 'One &#038; all',
          excerpt: '<p>Words</p>',
          guid: 'https://blog.example/?p=1',
          date: '2024-01-01T10:00:00+00:00',
          tags: { Sleep: { name: 'Sleep' } },
          categories: { Mood: { name: 'Mood' } },
          featured_image: 'https://cdn.example/f.jpg',
          status: 'publish',
          password: '',
        },
        { URL: 'https://blog.example/two/', title: 'Two', password: 'x' },
      ],
    }),
    expected: {
      next: 'https://public-api.wordpress.example/rest/v1.1/sites/1/posts?number=1&page=2',
      posts: [
        {
          url: 'https://blog.example/one/',
          title: 'One & all',
          date: '2024-01-01T10:00:00+00:00',
          summary: 'Words',
          tags: ['Sleep', 'Mood'],
          image: { src: 'https://cdn.example/f.jpg' },
        },
      ],
    },
  },
  {
    name: 'Squarespace',
    address: 'https://square.example/blog?format=json',
    text: blog(
      [
        {
          title: 'One',
          fullUrl: '/blog/one',
          publishOn: 1588000000000,
          excerpt: '<p>Words</p>',
          assetUrl: 'https://cdn.example/o.jpg',
          tags: ['Sleep'],
          categories: ['Mood'],
        },
      ],
      { pagination: { nextPage: true, nextPageUrl: '/blog?offset=1588' } },
    ),
    expected: {
      title: 'S',
      next: 'https://square.example/blog?offset=1588&format=json',
      posts: [
        {
          url: 'https://square.example/blog/one',
          title: 'One',
          date: '2020-04-27T15:06:40Z',
          summary: 'Words',
          tags: ['Sleep', 'Mood'],
          image: { src: 'https://cdn.example/o.jpg' },
        },
      ],
    },
  },
  {
    name: 'the last page of Squarespace',
    text: blog([]),
    expected: { next: undefined, posts: [] },
  },
  {
    name: 'an index of Hugo',
    text: json([
      { title: 'One', relpermalink: '/posts/one/', tags: ['a'], contents: 'Words' },
      { title: 'Two', uri: '/posts/two/' },
    ]),
    expected: {
      posts: [
        { url: 'https://example.org/posts/one/', tags: ['a'], text: 'Words' },
        { url: 'https://example.org/posts/two/' },
      ],
    },
  },
  ...['pages', 'entries', 'results', 'docs', 'data'].map((name) => ({
    name: `an index with ${name}`,
    text: json({ [name]: [{ title: 'One', relPermalink: '/one/' }] }),
    expected: { posts: [{ url: 'https://example.org/one/' }] },
  })),
  {
    name: 'an index of Eleventy',
    text: json([
      {
        url: '/one/',
        inputPath: './one.md',
        date: '2024-03-01T00:00:00.000Z',
        data: { title: 'One', tags: ['posts', 'sleep'] },
      },
      { page: { url: '/two/' }, data: { title: 'Two', draft: true } },
    ]),
    expected: {
      posts: [
        {
          url: 'https://example.org/one/',
          title: 'One',
          date: '2024-03-01T00:00:00Z',
          tags: ['sleep'],
        },
      ],
    },
  },
  {
    name: 'Blogger',
    address: 'https://blog.example/feeds/posts/default?alt=json',
    text: json({
      version: '1.0',
      feed: {
        title: { type: 'text', $t: 'My blog' },
        openSearch$totalResults: { $t: '26' },
        openSearch$startIndex: { $t: '1' },
        openSearch$itemsPerPage: { $t: '25' },
        entry: [
          {
            title: { type: 'text', $t: 'One' },
            published: { $t: '2024-03-01T10:00:00.000-08:00' },
            updated: { $t: '2024-03-02T10:00:00.000-08:00' },
            category: [{ scheme: 'http://www.blogger.com/atom/ns#', term: 'Sleep' }],
            content: { type: 'html', $t: '<p>Words</p>' },
            link: [
              { rel: 'replies', type: 'text/html', href: 'https://blog.example/one#comments' },
              { rel: 'alternate', type: 'text/html', href: 'https://blog.example/one.html' },
            ],
            media$thumbnail: {
              url: 'https://1.bp.blogspot.com/-x/s72-c/one.jpg',
              height: '72',
              width: '72',
            },
          },
          {
            title: { $t: 'Two' },
            link: [{ rel: 'alternate', href: 'https://blog.example/two.html' }],
            app$control: { app$draft: { $t: 'yes' } },
          },
        ],
      },
    }),
    expected: {
      title: 'My blog',
      next: 'https://blog.example/feeds/posts/default?alt=json&start-index=26',
      posts: [
        {
          url: 'https://blog.example/one.html',
          title: 'One',
          date: '2024-03-01T10:00:00-08:00',
          text: 'Words',
          tags: ['Sleep'],
          image: { src: 'https://1.bp.blogspot.com/-x/s640/one.jpg' },
        },
      ],
    },
  },
];

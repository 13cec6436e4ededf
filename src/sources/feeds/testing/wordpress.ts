import { type FeedFixture, json } from './fixture.js';

const rendered = (text: string) => ({ rendered: text });

const POST = {
  id: 17,
  date: '2026-03-01T23:30:00',
  date_gmt: '2026-03-02T04:30:00',
  guid: rendered('https://wp.example/?p=17'),
  modified: '2026-03-05T10:00:00',
  slug: 'light-in-winter',
  status: 'publish',
  type: 'post',
  link: 'https://wp.example/light-in-winter/',
  title: rendered('Light in winter &#8211; &#038; after'),
  content: {
    ...rendered('\n<p>Light helps some.</p>\n\n<p><img src="/in-text.jpg"></p>\n'),
    protected: false,
  },
  excerpt: { ...rendered('<p>Light helps some. [&hellip;]</p>\n'), protected: false },
  featured_media: 18,
  tags: [4],
  categories: [1],
};

const size = (width: number) => ({
  file: `light-${width}.jpg`,
  width,
  height: width / 2,
  mime_type: 'image/jpeg',
  source_url: `https://wp.example/uploads/light-${width}.jpg`,
});

const EMBEDDED = {
  'wp:featuredmedia': [
    {
      id: 18,
      media_type: 'image',
      source_url: 'https://wp.example/uploads/light.jpg',
      media_details: { width: 2000, height: 1000, sizes: { medium: size(300), large: size(1024) } },
    },
  ],
  'wp:term': [
    [
      { id: 1, name: 'Uncategorized', taxonomy: 'category' },
      { id: 2, name: 'Mood &amp; light', taxonomy: 'category' },
    ],
    [{ id: 4, name: 'winter', taxonomy: 'post_tag' }],
  ],
};

export const WORDPRESS: readonly FeedFixture[] = [
  {
    name: 'posts with all that is embedded',
    text: json([{ ...POST, _embedded: EMBEDDED }]),
    expected: {
      title: undefined,
      posts: [
        {
          url: 'https://wp.example/light-in-winter/',
          title: 'Light in winter – & after',
          date: '2026-03-02T04:30:00Z',
          summary: 'Light helps some…',
          text: 'Light helps some.',
          minutes: 1,
          tags: ['Mood & light', 'winter'],
          image: {
            src: 'https://wp.example/uploads/light.jpg',
            srcset:
              'https://wp.example/uploads/light-300.jpg 300w, https://wp.example/uploads/light-1024.jpg 1024w',
            width: 2000,
            height: 1000,
          },
        },
      ],
    },
  },
  {
    name: 'posts without what could be embedded',
    text: json([POST]),
    expected: {
      posts: [{ tags: [], image: { src: 'https://wp.example/in-text.jpg' } }],
    },
  },
  {
    name: 'the names of classes instead of tags',
    text: json([
      {
        ...POST,
        class_list: [
          'post-17',
          'status-publish',
          'category-mood',
          'tag-short-days',
          'category-uncategorized',
        ],
      },
    ]),
    expected: { posts: [{ tags: ['mood', 'short days'] }] },
  },
  {
    name: 'the names of classes as an object, as PHP sometimes writes a list',
    text: json([{ ...POST, class_list: { 0: 'post-17', 7: 'tag-light' } }]),
    expected: { posts: [{ tags: ['light'] }] },
  },
  {
    name: 'only some fields',
    text: json([{ link: POST.link, title: POST.title }]),
    expected: {
      posts: [
        {
          url: POST.link,
          title: 'Light in winter – & after',
          date: undefined,
          summary: undefined,
          text: undefined,
          minutes: undefined,
          tags: [],
          image: undefined,
        },
      ],
    },
  },
  {
    name: 'no minutes from an excerpt',
    text: json([{ link: POST.link, title: POST.title, excerpt: POST.excerpt }]),
    expected: { posts: [{ summary: 'Light helps some…', minutes: undefined }] },
  },
  {
    name: 'the local day where the time in GMT is missing',
    text: json([{ ...POST, date_gmt: null }]),
    expected: { posts: [{ date: '2026-03-01' }] },
  },
  {
    name: 'a time in GMT that is zero',
    text: json([{ ...POST, date_gmt: '0000-00-00T00:00:00' }]),
    expected: { posts: [{ date: '2026-03-01' }] },
  },
  {
    name: 'Jetpack’s picture',
    text: json([
      { ...POST, jetpack_featured_media_url: 'https://i0.wp.example/light.jpg?fit=1200' },
    ]),
    expected: { posts: [{ image: { src: 'https://i0.wp.example/light.jpg?fit=1200' } }] },
  },
  {
    name: 'a featured picture that nobody may see',
    text: json([
      {
        ...POST,
        _embedded: {
          'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'No', data: { status: 401 } }],
        },
      },
    ]),
    expected: { posts: [{ image: { src: 'https://wp.example/in-text.jpg' }, tags: [] }] },
  },
  {
    name: 'a title that shows a tag',
    text: json([{ ...POST, title: rendered('Using &lt;em&gt; in Ελλάδα') }]),
    expected: { posts: [{ title: 'Using <em> in Ελλάδα' }] },
  },
  {
    name: 'a post without a title',
    text: json([{ ...POST, title: rendered('') }]),
    expected: { posts: [{ title: 'Light helps some…' }] },
  },
  {
    name: 'a post that a password protects',
    text: json([
      {
        ...POST,
        content: { rendered: '', protected: true },
        excerpt: { rendered: '', protected: true },
      },
    ]),
    expected: { posts: [] },
  },
  {
    name: 'fields of wrong types',
    text: json([
      {
        ...POST,
        title: rendered('A'),
        _embedded: { 'wp:term': 'x', 'wp:featuredmedia': { 0: 1 } },
        class_list: 5,
        excerpt: null,
        content: 7,
        date: 5,
        date_gmt: 5,
      },
      { ...POST, title: 'plain', link: 'https://wp.example/p' },
      null,
    ]),
    expected: {
      posts: [{ title: 'A', tags: [], summary: undefined, date: undefined }, { title: 'plain' }],
    },
  },
  {
    name: 'an error of the interface',
    text: json({ code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }),
    expected: { failure: /is no feed/ },
  },
  {
    name: 'no posts',
    text: '[]',
    expected: { posts: [] },
  },
];

import type { PostImage } from '../../../model/posts/post.js';
import { type FeedFixture, LINK, atom, json, rssItem } from './fixture.js';

const PICTURE = 'https://example.org/p.jpg';
const INSECURE = 'http://example.org/p.jpg';

const encoded = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

/** What stands in an item, and the picture that it means. */
const ELEMENTS: readonly (readonly [
  name: string,
  elements: string,
  image: PostImage | undefined,
])[] = [
  ['an enclosure', `<enclosure url="${PICTURE}" length="1" type="image/jpeg"/>`, { src: PICTURE }],
  [
    'an enclosure that is a sound',
    `<enclosure url="https://example.org/a.mp3" type="audio/mpeg"/>`,
    undefined,
  ],
  ['an enclosure without a type', `<enclosure url="${PICTURE}"/>`, { src: PICTURE }],
  [
    'a thumbnail',
    `<media:thumbnail url="${PICTURE}" width="300" height="200"/>`,
    { src: PICTURE, width: 300, height: 200 },
  ],
  [
    'a small thumbnail',
    `<media:thumbnail url="${PICTURE}" width="72" height="72"/>`,
    { src: PICTURE, width: 72, height: 72 },
  ],
  ['a thumbnail as text', `<media:thumbnail>${PICTURE}</media:thumbnail>`, { src: PICTURE }],
  [
    'media with a medium',
    '<media:content url="https://example.org/p" medium="image"/>',
    { src: 'https://example.org/p' },
  ],
  [
    'media with a type',
    '<media:content url="https://example.org/p" type="image/webp"/>',
    { src: 'https://example.org/p' },
  ],
  [
    'media with the ending of a picture',
    `<media:content url="${PICTURE}?w=1"/>`,
    { src: `${PICTURE}?w=1` },
  ],
  [
    'media that is a film',
    '<media:content url="https://example.org/p.mp4" type="video/mp4"/>',
    undefined,
  ],
  [
    'a film’s thumbnail',
    `<media:content url="https://example.org/p.mp4" medium="video"><media:thumbnail url="${PICTURE}"/></media:content>`,
    { src: PICTURE },
  ],
  [
    'the widest of a group',
    `<media:group><media:content url="https://example.org/s.jpg" type="image/jpeg" width="300"/><media:content url="${PICTURE}" type="image/jpeg" width="1200"/></media:group>`,
    { src: PICTURE, width: 1200 },
  ],
  [
    'no wider than a card can use',
    `<media:content url="https://example.org/huge.jpg" medium="image" width="6000"/><media:content url="${PICTURE}" medium="image" width="1200"/>`,
    { src: PICTURE, width: 1200 },
  ],
  [
    'an enclosure before a small thumbnail',
    `<media:thumbnail url="https://example.org/t.jpg" width="72"/><enclosure url="${PICTURE}" type="image/jpeg"/>`,
    { src: PICTURE },
  ],
  ['the picture of an episode', `<itunes:image href="${PICTURE}"/>`, { src: PICTURE }],
  [
    'the image of an item',
    `<image><url>${PICTURE}</url><title>T</title></image>`,
    { src: PICTURE },
  ],
  [
    'a feed’s picture before one of its text',
    `${encoded('<img src="/b.jpg">')}<media:thumbnail url="${PICTURE}"/>`,
    { src: PICTURE },
  ],
  [
    'the first picture of the text',
    encoded(`<p>x<img class=a src="${PICTURE}" width="640" height="480"></p><img src="/b.jpg">`),
    { src: PICTURE, width: 640, height: 480 },
  ],
  [
    'a picture of the description',
    `<description>&lt;img src="${PICTURE}"/&gt; Text</description>`,
    { src: PICTURE },
  ],
  ['relative to the post', encoded('<img src="p.jpg">'), { src: PICTURE }],
  [
    'relative to the root',
    encoded("<IMG SRC='/img/p.jpg'>"),
    { src: 'https://example.org/img/p.jpg' },
  ],
  ['an address without quotes', encoded(`<img src=${PICTURE} alt=x>`), { src: PICTURE }],
  ['an escaped address', encoded('<img src="/p.jpg?a=1&amp;b=2">'), { src: `${PICTURE}?a=1&b=2` }],
  [
    'sizes',
    encoded(
      `<img src="${PICTURE}" srcset="/s.jpg 300w, /p.jpg 600w,\n https://example.org/l.jpg 1200w">`,
    ),
    {
      src: PICTURE,
      srcset: `https://example.org/s.jpg 300w, ${PICTURE} 600w, https://example.org/l.jpg 1200w`,
    },
  ],
  [
    'densities',
    encoded(`<img src="${PICTURE}" srcset="/p.jpg 1x, /l.jpg 1.5x">`),
    { src: PICTURE, srcset: `${PICTURE} 1x, https://example.org/l.jpg 1.5x` },
  ],
  [
    'sizes with commas in their addresses',
    encoded(
      `<img src="${PICTURE}" srcset="https://cdn.example/w_300,c_fit/p.jpg 300w, https://cdn.example/w_600,c_fit/p.jpg 600w">`,
    ),
    {
      src: PICTURE,
      srcset:
        'https://cdn.example/w_300,c_fit/p.jpg 300w, https://cdn.example/w_600,c_fit/p.jpg 600w',
    },
  ],
  [
    'sizes of which one is no address',
    encoded(
      `<img src="${PICTURE}" srcset="javascript:alert(1) 300w, /l.jpg 600w, data:image/png,x 900w, http://example.org/h.jpg 1000w">`,
    ),
    { src: PICTURE, srcset: 'https://example.org/l.jpg 600w' },
  ],
  [
    'sizes that are nonsense',
    encoded(`<img src="${PICTURE}" srcset=", , 300w x y">`),
    { src: PICTURE },
  ],
  [
    'a lazy picture',
    encoded(
      `<img src="data:image/gif;base64,R0l" data-src="${PICTURE}" data-srcset="/l.jpg 600w">`,
    ),
    { src: PICTURE, srcset: 'https://example.org/l.jpg 600w' },
  ],
  [
    'a lazy picture of WordPress',
    encoded(`<img src="/blank.gif" data-lazy-src="${PICTURE}">`),
    { src: PICTURE },
  ],
  [
    'a greater-than sign beside it',
    encoded(`<img alt="a > b" src="${PICTURE}">`),
    { src: PICTURE },
  ],
  [
    'no picture that counts readers',
    encoded(`<img src="https://pixel.example/b.gif" width="1" height="1"><img src="${PICTURE}">`),
    { src: PICTURE },
  ],
  [
    'no counter without a size',
    encoded('<img src="https://pixel.wp.com/b.gif?host=x">'),
    undefined,
  ],
  [
    'no counter of FeedBurner',
    encoded('<img src="https://feeds.feedburner.com/~r/x/~4/y">'),
    undefined,
  ],
  [
    'no emoji',
    encoded(
      `<img class="wp-smiley" src="https://s.w.org/images/core/emoji/15/72x72/1f600.png"><img src="${PICTURE}">`,
    ),
    { src: PICTURE },
  ],
  ['no face', encoded('<img src="https://secure.gravatar.com/avatar/0?s=96">'), undefined],
  ['no icon', encoded('<img src="/icon.png" width="16" height="16">'), undefined],
  ['no data:', encoded('<img src="data:image/png;base64,iVBOR">'), undefined],
  ['no javascript:', encoded('<img src="javascript:alert(1)">'), undefined],
  [
    'no picture over http on a page over https',
    `<enclosure url="${INSECURE}" type="image/jpeg"/>`,
    undefined,
  ],
  [
    'the next picture where the first is over http',
    `<enclosure url="${INSECURE}" type="image/jpeg"/>${encoded(`<img src="${PICTURE}">`)}`,
    { src: PICTURE },
  ],
  [
    'a width that is no number',
    encoded(`<img src="${PICTURE}" width="100%" height="auto">`),
    { src: PICTURE },
  ],
  [
    'a picture that is shown as an element',
    `<description><div><img src="${PICTURE}"/>Text</div></description>`,
    { src: PICTURE },
  ],
  ...[
    ...['https://feeds.wordpress.com/1.0/comments/x.wordpress.com/1/', '/tr?id=1&ev=PageView'],
    ...['https://track.example/open.gif?u=1', 'https://stats.example/i.gif', '/img/spacer.gif'],
    ...['https://www.facebook.example/tr?id=1', '/wp-content/plugins/x/images/share-button.png'],
    ...['/smilies/icon_smile.gif', '/avatars/1.png', '/img/avatar-40.png', '/1x1.png?x=1'],
    ...['/lazy_placeholder.gif', '/loading.gif', '/img/twitter.png', '/emoji/1f600.svg'],
    ...['https://www.google-analytics.com/collect?v=1', 'https://vg04.met.vgwort.de/na/abc'],
    ...['https://ad.doubleclick.net/ddm/trackimp/N1', '/matomo.php?idsite=1', '/zaehlpixel.gif'],
    ...['https://c.statcounter.com/1/0/a/1/', '/icons/share-facebook.png', '/count.gif?site=x'],
  ].flatMap((address): (typeof ELEMENTS)[number][] => [
    [`nothing but ${address}`, encoded(`<img src="${address}">`), undefined],
    [
      `not ${address} as an enclosure`,
      `<enclosure url="${address.replaceAll('&', '&amp;')}" type="image/gif"/>`,
      undefined,
    ],
  ]),
  ...[
    '/shared/pixel-art-2024.jpg',
    '/track-and-field.jpg',
    '/iconic.jpg',
    '/a/opening.jpg',
    '/counter-top.jpg',
    '/images/connect-the-dot.png',
    '/50.png',
    '/2024/image-1.png',
    '/images/panic-button.png',
    '/uploads/facebook-and-sleep.png',
    '/track/photo.jpg',
    '/~jane/photo.jpg',
  ].map((address): (typeof ELEMENTS)[number] => [
    `a picture called ${address}`,
    encoded(`<img src="${address}">`),
    { src: `https://example.org${address}` },
  ]),
  ['no picture of one pixel', encoded('<img src="/u" width="1px" height="1px">'), undefined],
  [
    'no picture that nobody sees',
    encoded(`<img src="/u" style="display:none"><img src="${PICTURE}">`),
    { src: PICTURE },
  ],
  ...['class="avatar photo"', 'class="emoji"', 'class="wp-smiley"', 'style="height: 1em"'].map(
    (sign): (typeof ELEMENTS)[number] => [
      `no picture with ${sign}`,
      encoded(`<img src="/u.png" ${sign}><img src="${PICTURE}">`),
      { src: PICTURE },
    ],
  ),
  [
    'no picture that style makes a pixel',
    encoded('<img src="/u" style="width:1px;height:1px">'),
    undefined,
  ],
  ...['data-original', 'data-src', 'data-lazy-src', 'data-orig-file'].map(
    (name): (typeof ELEMENTS)[number] => [
      `a late picture by ${name}`,
      encoded(`<img src="/lazy_placeholder.gif" ${name}="${PICTURE}" width="600" height="400">`),
      { src: PICTURE, width: 600, height: 400 },
    ],
  ),
  [
    'a late picture for readers without script',
    encoded(`<img src="data:image/gif;base64,R0l"><noscript><img src="${PICTURE}"></noscript>`),
    { src: PICTURE },
  ],
  [
    'a late picture of which only sizes are named',
    encoded(
      `<img src="data:image/gif;base64,R0l" srcset="/s.jpg 300w, /p.jpg 900w, /l.jpg 3000w">`,
    ),
    {
      src: PICTURE,
      srcset: `https://example.org/s.jpg 300w, ${PICTURE} 900w, https://example.org/l.jpg 3000w`,
    },
  ],
  [
    'the size that a card needs, of Blogger',
    '<media:thumbnail url="https://blogger.googleusercontent.com/img/b/x/s72-c/p.jpg" width="72" height="72"/>',
    { src: 'https://blogger.googleusercontent.com/img/b/x/s640/p.jpg' },
  ],
  [
    'the size that a card needs, of Blogger without a name',
    encoded('<img src="https://lh3.googleusercontent.com/abc=w200-h100">'),
    { src: 'https://lh3.googleusercontent.com/abc=s640' },
  ],
  [
    'the size that a card needs, of WordPress',
    encoded('<img src="/wp-content/uploads/2024/01/p-150x150.jpg" width="150" height="150">'),
    { src: 'https://example.org/wp-content/uploads/2024/01/p.jpg' },
  ],
  [
    'a size of WordPress that is large enough',
    encoded('<img src="/wp-content/uploads/p-1024x768.jpg" width="1024" height="768">'),
    { src: 'https://example.org/wp-content/uploads/p-1024x768.jpg', width: 1024, height: 768 },
  ],
  [
    'the size that a card needs, of WordPress.com',
    encoded('<img src="https://i0.wp.com/example.org/p.jpg?resize=150%2C150&amp;ssl=1">'),
    { src: 'https://i0.wp.com/example.org/p.jpg?w=640' },
  ],
];

const one = (
  name: string,
  text: string,
  image: PostImage | undefined,
  address?: string,
): FeedFixture => ({
  name,
  text,
  ...(address && { address }),
  expected: { posts: [{ image }] },
});

const feed = (post: object): string =>
  json({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ url: 'https://example.org/one', title: 'A', ...post }],
  });

export const IMAGES: readonly FeedFixture[] = [
  ...ELEMENTS.map(([name, elements, image]) =>
    one(name, rssItem('<title>A</title>', LINK, elements), image),
  ),
  one(
    'a picture over http on a page over http',
    rssItem('<title>A</title>', LINK, `<enclosure url="${INSECURE}" type="image/jpeg"/>`),
    { src: INSECURE },
    'http://localhost:8000/feed',
  ),
  one(
    'no picture of the channel',
    rssItem('<title>A</title>', LINK).replace(
      '<item>',
      `<itunes:image href="${PICTURE}"/><image><url>${PICTURE}</url></image><item>`,
    ),
    undefined,
  ),
  one(
    'an enclosure of Atom',
    atom(
      `<entry><title>A</title><link href="/a"/><link rel="enclosure" type="image/png" href="${PICTURE}"/></entry>`,
    ),
    { src: PICTURE },
  ),
  one(
    'media of Atom',
    atom(
      `<entry><title>A</title><link href="/a"/><media:content medium="image" url="${PICTURE}"/><content type="html">x</content></entry>`,
    ),
    { src: PICTURE },
  ),
  one(
    'a picture of Atom, relative to the content’s base',
    atom(
      '<entry><title>A</title><link href="/a"/><content type="html" xml:base="https://example.net/b/">&lt;img src="p.jpg"&gt;</content></entry>',
    ),
    { src: 'https://example.net/b/p.jpg' },
  ),
  one(
    'a picture in XHTML',
    atom(
      `<entry><title>A</title><link href="/a"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><img src="${PICTURE}" alt=""/></div></content></entry>`,
    ),
    { src: PICTURE },
  ),
  one('the image of JSON Feed', feed({ image: PICTURE, banner_image: '/b.jpg' }), { src: PICTURE }),
  one('the banner of JSON Feed', feed({ banner_image: '/p.jpg' }), { src: PICTURE }),
  one('a picture of JSON Feed’s content', feed({ image: 7, content_html: '<img src="p.jpg">' }), {
    src: PICTURE,
  }),
];

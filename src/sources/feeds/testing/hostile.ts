import { type FeedFixture, atom, json, rssItem } from './fixture.js';

/** What people have put into feeds to run something in readers' pages. */
export const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '"><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
  '<style>@import "javascript:alert(1)"</style>',
  '<body onload=alert(1)>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<template><script>alert(1)</script></template>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
];

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Texts may come out as any text; addresses and pictures with these in them never come out. */
export const HOSTILE: readonly FeedFixture[] = PAYLOADS.flatMap((payload, index) => [
  {
    name: `RSS with ${payload}`,
    text: rssItem(
      ...['title', 'description', 'content:encoded', 'category', 'pubDate', 'guid', 'dc:date'].map(
        (name) => `<${name}>x ${escape(payload)}</${name}>`,
      ),
      '<link>https://example.org/a</link>',
      `<enclosure type="image/png" url="javascript:${escape(payload)}"/><media:thumbnail url="${escape(`data:image/svg+xml,${payload}`)}"/>`,
    ),
    expected: { posts: [{ url: 'https://example.org/a', date: undefined }] },
  },
  {
    name: `Atom with ${payload}`,
    text: atom(
      `<entry><title type="html">x ${escape(payload)}</title><link href="javascript:${escape(payload)}"/><link href="https://example.org/${index}"/><content type="html">x ${escape(payload)}</content><category term="${escape(payload)}"/></entry>`,
    ),
    expected: { posts: [{ url: `https://example.org/${index}` }] },
  },
  {
    name: `JSON with ${payload}`,
    text: json([
      {
        url: `javascript:${payload}`,
        title: payload,
      },
      {
        url: 'https://example.org/a',
        title: `x ${payload}`,
        summary: payload,
        text: payload,
        tags: [payload],
        date: payload,
        image: {
          src: `javascript:${payload}`,
          srcset: `javascript:${payload} 300w`,
          width: payload,
        },
      },
    ]),
    expected: { posts: [{ url: 'https://example.org/a', date: undefined }] },
  },
]);

import { type FeedFixture, atom, json, rss, rssItem } from './fixture.js';

const TITLE = '<title>A</title>';

/** What stands in an item, and the address that it means. */
const ELEMENTS: readonly (readonly [name: string, elements: string, url: string | undefined])[] = [
  ['a link', '<link>https://example.org/a</link>', 'https://example.org/a'],
  [
    'white space around a link',
    '<link>\n https://example.org/a \n</link>',
    'https://example.org/a',
  ],
  [
    'a link whose CDATA was escaped',
    '<link>&lt;![CDATA[https://example.org/a]]&gt;</link>',
    'https://example.org/a',
  ],
  ['a host without a scheme', '<link>www.example.org/l4</link>', 'https://www.example.org/l4'],
  ['a path that begins like a host', '<link>/www.html</link>', 'https://example.org/www.html'],
  [
    'a line break in the address',
    '<link>https://example.org/a\n   b/l3</link>',
    'https://example.org/ab/l3',
  ],
  [
    'a link in CDATA',
    '<link><![CDATA[https://example.org/?a=1&b=2]]></link>',
    'https://example.org/?a=1&b=2',
  ],
  ['an ampersand', '<link>https://example.org/?a=1&amp;b=2</link>', 'https://example.org/?a=1&b=2'],
  [
    'an ampersand that was escaped twice',
    '<link>https://example.org/?a=1&amp;amp;b=2</link>',
    'https://example.org/?a=1&b=2',
  ],
  [
    'an ampersand as WordPress escapes it',
    '<link>https://example.org/?a=1&amp;#038;b=2</link>',
    'https://example.org/?a=1&b=2',
  ],
  ['a permalink as guid', '<guid>https://example.org/a</guid>', 'https://example.org/a'],
  [
    'a permalink that says so',
    '<guid isPermaLink="true">https://example.org/a</guid>',
    'https://example.org/a',
  ],
  ['a guid that is none', '<guid isPermaLink="false">https://example.org/?p=1</guid>', undefined],
  ['a guid that is no address', '<guid>urn:uuid:1</guid>', undefined],
  ['a guid that is a number', '<guid>4711</guid>', undefined],
  [
    'a link before a guid',
    '<guid>https://example.org/g</guid><link>https://example.org/a</link>',
    'https://example.org/a',
  ],
  [
    'an empty link before a guid',
    '<link/><guid>https://example.org/g</guid>',
    'https://example.org/g',
  ],
  [
    'a link of Atom in RSS',
    '<atom:link rel="alternate" href="https://example.org/a"/>',
    'https://example.org/a',
  ],
  [
    'a link of Atom to the feed itself',
    '<atom:link rel="self" href="https://example.org/feed"/><link>https://example.org/a</link>',
    'https://example.org/a',
  ],
  [
    'an undecorated link before one of Atom',
    '<atom:link href="https://example.org/b"/><link>https://example.org/a</link>',
    'https://example.org/a',
  ],
  [
    'where FeedBurner took it from',
    '<link>https://feedproxy.example/~r/a</link><feedburner:origLink>https://example.org/a</feedburner:origLink>',
    'https://example.org/a',
  ],
  ['relative to the channel’s link', '<link>blog/a</link>', 'https://example.org/blog/a'],
  ['relative to the root', '<link>/a?b#c</link>', 'https://example.org/a?b#c'],
  ['relative to the protocol', '<link>//example.net/a</link>', 'https://example.net/a'],
  ['http', '<link>http://example.org/a</link>', 'http://example.org/a'],
  [
    'letters beyond ASCII',
    '<link>https://bücher.example/straße</link>',
    'https://xn--bcher-kva.example/stra%C3%9Fe',
  ],
  ['capitals', '<link>HTTPS://EXAMPLE.ORG/A</link>', 'https://example.org/A'],
  ['javascript:', '<link>javascript:alert(1)</link>', undefined],
  ['javascript: with a line break', '<link>java\nscript:alert(1)</link>', undefined],
  ['javascript: with a tab', '<link>java&#9;script:alert(1)</link>', undefined],
  ['javascript: after white space', '<link> \n javascript:alert(1)</link>', undefined],
  ['JaVaScRiPt:', '<link>JaVaScRiPt://example.org/%0Aalert(1)</link>', undefined],
  ['data:', '<link>data:text/html,hi</link>', undefined],
  ['vbscript:', '<link>vbscript:msgbox(1)</link>', undefined],
  ['file:', '<link>file:///etc/passwd</link>', undefined],
  ['mailto:', '<link>mailto:a@example.org</link>', undefined],
  ['blob:', '<link>blob:https://example.org/a</link>', undefined],
  ['no host', '<link>https://</link>', undefined],
  [
    'javascript: before a guid that may be followed',
    '<link>javascript:alert(1)</link><guid>https://example.org/g</guid>',
    'https://example.org/g',
  ],
  ['no link', '', undefined],
];

const entry = (links: string, attributes = ''): string =>
  `<entry${attributes}><title>A</title>${links}</entry>`;

const at = (
  name: string,
  text: string,
  url: string | undefined,
  address?: string,
): FeedFixture => ({
  name,
  text,
  ...(address && { address }),
  expected: { posts: url ? [{ url }] : [] },
});

export const LINKS: readonly FeedFixture[] = [
  ...ELEMENTS.map(([name, elements, url]) => at(name, rssItem(TITLE, elements), url)),
  at(
    'relative to the feed where the channel has no link',
    `<rss version="2.0"><channel><item>${TITLE}<link>a</link></item></channel></rss>`,
    'https://example.org/blog/a',
    'https://example.org/blog/feed.xml',
  ),
  at(
    'relative to xml:base of the root',
    `<rss version="2.0" xml:base="https://example.net/x/"><channel><item>${TITLE}<link>a</link></item></channel></rss>`,
    'https://example.net/x/a',
  ),
  at(
    'relative to xml:base of the root of a feed so long that it is read in pieces',
    `<rss version="2.0" xml:base="https://example.net/x/" xmlns:a="https://example.net/ns"><channel><title>S</title><item>${TITLE}<link>?a=1&#38;b=2</link><a:content>${'Long. '.repeat(40_000)}</a:content></item></channel></rss>`,
    'https://example.net/x/?a=1&b=2',
  ),
  at('an Atom link', atom(entry('<link href="https://example.org/a"/>')), 'https://example.org/a'),
  at(
    'the alternate among Atom’s links',
    atom(
      entry(
        '<link rel="edit" href="/e"/><link rel="self" href="/s"/><link rel="replies" href="/r"/><link rel="enclosure" href="/x.mp3"/><link rel="alternate" href="/a"/><link rel="via" href="/v"/>',
      ),
    ),
    'https://example.org/a',
  ),
  at(
    'the alternate in HTML',
    atom(
      entry(
        '<link rel="alternate" type="application/json" href="/a.json"/><link rel="alternate" type="text/html" href="/a"/>',
      ),
    ),
    'https://example.org/a',
  ),
  at(
    'a relation by its full name',
    atom(entry('<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>')),
    'https://example.org/a',
  ),
  at(
    'an Atom id that is an address',
    atom(entry('<id>https://example.org/a</id>')),
    'https://example.org/a',
  ),
  at('an Atom id that is none', atom(entry('<id>tag:example.org,2026:1</id>')), undefined),
  at(
    'relative to the site of an Atom feed',
    atom(entry('<link href="a"/>')),
    'https://example.org/a',
  ),
  at(
    'relative to xml:base of the entry',
    atom(entry('<link href="a"/>', ' xml:base="https://example.net/e/"')),
    'https://example.net/e/a',
  ),
  at(
    'relative to xml:base of the link, which is relative to that of the entry',
    atom(entry('<link href="a" xml:base="f/"/>', ' xml:base="https://example.net/e/"')),
    'https://example.net/e/f/a',
  ),
  at(
    'an xml:base that is no address',
    atom(entry('<link href="a"/>', ' xml:base="javascript:alert(1)//"')),
    'https://example.org/a',
  ),
  at(
    'an Atom link with javascript:',
    atom(entry('<link href="java&#10;script:alert(1)"/>')),
    undefined,
  ),
  at(
    'an Atom link whose text is an address, as in RSS',
    atom(entry('<link>https://example.org/a</link>')),
    'https://example.org/a',
  ),
  at(
    'an RDF item by what it is about',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>S</title></channel><item rdf:about="https://example.org/a"><title>A</title></item></rdf:RDF>`,
    'https://example.org/a',
  ),
  at(
    'an address in JSON Feed, relative to its home page',
    json({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://example.net/blog/',
      items: [{ url: 'a', title: 'A' }],
    }),
    'https://example.net/blog/a',
  ),
  at(
    'a JSON Feed id that is an address',
    json({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: 'https://example.org/a', title: 'A' }],
    }),
    'https://example.org/a',
  ),
  at(
    'a JSON Feed item that points elsewhere',
    json({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', external_url: 'https://example.net/a', title: 'A' }],
    }),
    'https://example.net/a',
  ),
  {
    name: 'only the items that have an address',
    text: rss(
      `<item>${TITLE}</item><item><title>B</title><link>https://example.org/b</link></item><item><link>https://example.org/c</link></item>`,
    ),
    expected: { posts: [{ url: 'https://example.org/b', title: 'B' }] },
  },
  ...(['de', 'en', 'en-GB', undefined] as const).map((language) =>
    at(
      `the address in the feed’s language: ${String(language)}`,
      atom(
        '<entry><title>A</title><link rel="alternate" type="text/html" hreflang="de" href="/de/a"/><link rel="alternate" type="text/html" hreflang="en" href="/en/a"/></entry>',
      ).replace('<feed', language ? `<feed xml:lang="${language}"` : '<feed'),
      `https://example.org/${language?.slice(0, 2) ?? 'de'}/a`,
    ),
  ),
];

import { type FeedFixture, atom, rss, rssItem } from './fixture.js';

const TITLE = '<title>A</title>';
const LINK = '<link>https://example.org/a</link>';
const GOOD = `<item>${TITLE}${LINK}</item>`;
const A = { url: 'https://example.org/a', title: 'A' };

const repaired = (name: string, text: string, ...posts: readonly object[]): FeedFixture => ({
  name,
  text,
  expected: { title: 'A site', posts: posts.length > 0 ? posts : [A] },
});

const refused = (name: string, text: string, failure: RegExp): FeedFixture => ({
  name,
  text,
  expected: { failure },
});

const PAGE_HINT = /no feed.*log in/s;

export const BROKEN: readonly FeedFixture[] = [
  repaired('white space before the declaration', `\n\n  ${rss(GOOD)}`),
  repaired('a byte order mark before the declaration', `\ufeff${rss(GOOD)}`),
  repaired('a byte order mark and white space', `\ufeff\n\ufeff${rss(GOOD)}`),
  repaired(
    'a warning of PHP before the declaration',
    `<br />\n<b>Warning</b>:  foo() in <b>/var/www/x.php</b> on line <b>3</b><br />\n${rss(GOOD)}`,
  ),
  repaired('text before the declaration', `Notice: undefined index${rss(GOOD)}`),
  repaired('text after the root', `${rss(GOOD)}\nDone in 0.2 s`),
  repaired(
    'a comment of a cache after the root',
    `${rss(GOOD)}\n<!-- Cached page -- generated -->`,
  ),
  repaired('markup after the root', `${rss(GOOD)}<script>x</script>`),
  repaired('HTML entities', rssItem('<title>Caf&eacute;&nbsp;&hellip;</title>', LINK), {
    title: 'Café …',
  }),
  repaired(
    'bare ampersands',
    rssItem('<title>Q&A & more</title>', '<link>https://example.org/?a=1&b=2</link>'),
    { title: 'Q&A & more', url: 'https://example.org/?a=1&b=2' },
  ),
  repaired(
    'a bare ampersand beside CDATA',
    rssItem(
      '<title>Q&A</title>',
      LINK,
      '<description><![CDATA[R&amp;D & <b>x</b> &nbsp;y]]></description>',
    ),
    { title: 'Q&A', summary: 'R&D & x y' },
  ),
  repaired(
    'control characters',
    rssItem('<title>Bell\u0007 and \u000bvertical\u0000 null</title>', LINK),
    { title: 'Bell and vertical null' },
  ),
  repaired(
    'references to control characters',
    rssItem('<title>Bell&#7; and &#x1F;unit</title>', LINK),
    { title: 'Bell and unit' },
  ),
  repaired('half of a pair', rssItem('<title>Half \ud83d here</title>', LINK), {
    title: 'Half here',
  }),
  repaired(
    'a prefix that nobody declared',
    rssItem(TITLE, LINK, '<slash:comments>3</slash:comments><georss:point>1 2</georss:point>'),
    A,
  ),
  repaired(
    'undeclared prefixes that matter',
    rssItem(
      TITLE,
      LINK,
      '<dcterms:modified xsi:type="x">2026-04-01</dcterms:modified><pubDate>1 Mar 2026</pubDate>',
    ),
    { ...A, date: '2026-03-01' },
  ),
  repaired(
    'an ampersand in an attribute',
    rssItem(TITLE, LINK, '<enclosure url="https://example.org/p?a=1&b=2" type="image/png"/>'),
    { ...A, image: { src: 'https://example.org/p?a=1&b=2' } },
  ),
  repaired(
    'one broken item among good ones',
    rss(`${GOOD}<item><title>B & C</title><link>https://example.org/b</link></item>${GOOD}`),
    A,
    { title: 'B & C' },
    A,
  ),
  repaired(
    'stray signs and markup that nobody escaped',
    rss(
      [
        '<title>Before</title>',
        '<title>Why p < 0.05 matters</title>',
        '<title><![CDATA[Arrays a[b[0]]>0]]></title>',
        '<title>Plain markup</title><description><p>Open <br> tag</p></description>',
        '<title>x<3 and z</title><description><![CDATA[<p>One]]> and two</description>',
        '<title>R&D ]]> more</title><description><a href=x>A<img src="p.png"></a></description>',
        '<title>After</title>',
      ]
        .map((elements) => `<item>${elements}${LINK}</item>`)
        .join(''),
    ),
    { title: 'Before' },
    { title: 'Why p < 0.05 matters' },
    { title: 'Arrays a[b[0]]>0' },
    { title: 'Plain markup', summary: 'Open tag' },
    { title: 'x<3 and z', summary: 'One and two' },
    { title: 'R&D ]]> more', summary: 'A' },
    { title: 'After' },
  ),
  repaired(
    'more prefixes than anybody declares',
    rssItem(TITLE, LINK, ...[...Array(200).keys()].map((name) => `<p${name}:x>&no;</p${name}:x>`)),
  ),
  repaired(
    'a root with more attributes than fit',
    rss(`${GOOD}<item><title>B & C</title>${LINK}</item>`).replace(
      '<rss ',
      `<rss ${[...Array(500).keys()].map((name) => `a${name}="x" `).join('')}`,
    ),
    A,
    { title: 'B & C' },
  ),
  repaired(
    'a document that ends inside an item',
    `${rss(GOOD).split('</channel>')[0]!}<item><title>B</title><link>https://example.org/b</li`,
  ),
  repaired('a document that ends after an item', rss(GOOD).replace(/<\/channel>[^]*$/, '')),
  repaired('a document that ends inside a tag', rss(GOOD).replace(/<\/channel>[^]*$/, '<item><ti')),
  repaired(
    'a document that ends inside of CDATA',
    rss(`${GOOD}<item>${TITLE}<description><![CDATA[<p>cut`).replace(/cut[^]*$/, 'cut'),
  ),
  repaired(
    'an unfinished Atom feed',
    atom(
      '<entry><title>A</title><link href="https://example.org/a"/></entry><entry><title>B',
    ).replace(/<title>B[^]*$/, '<title>B'),
  ),
  repaired(
    'an Atom feed with entities',
    atom('<entry><title>A&nbsp;b</title><link href="https://example.org/a"/></entry>'),
    { title: 'A b' },
  ),
  repaired(
    'an Atom feed without a declared prefix',
    atom(
      '<entry><title>A</title><link href="https://example.org/a"/><thr:total>0</thr:total></entry>',
    ),
  ),
  {
    name: 'an unfinished RDF feed',
    text: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>A site</title></channel><item rdf:about="https://example.org/a"><title>A</title></item><item rdf:about="htt',
    expected: { title: 'A site', posts: [A] },
  },
  {
    name: 'a document that ends before the first item',
    text: '<?xml version="1.0"?><rss version="2.0"><channel><title>A site</title>',
    expected: { title: 'A site', posts: [] },
  },
  {
    name: 'names that objects have already',
    text: rssItem(
      TITLE,
      LINK,
      '<constructor>x</constructor><toString/><hasOwnProperty>y</hasOwnProperty><category>constructor</category>',
    ),
    expected: { posts: [{ ...A, tags: ['constructor'] }] },
  },
  refused('nothing', '', /is empty/),
  refused('white space', ' \n\ufeff\t ', /is empty/),
  refused('text', 'Hello', /no feed/),
  refused(
    'a web page',
    '<!doctype html><html><head><title>Log in</title></head><body>Please log in</body></html>',
    PAGE_HINT,
  ),
  refused(
    'a web page in capitals',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML><BODY>404</BODY></HTML>',
    PAGE_HINT,
  ),
  refused(
    'a web page without a DOCTYPE',
    '<html><body>Not found <rss></rss></body></html>',
    PAGE_HINT,
  ),
  refused(
    'XHTML',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    PAGE_HINT,
  ),
  refused(
    'another XML document',
    '<?xml version="1.0"?><urlset><url><loc>https://example.org/</loc></url></urlset>',
    /no feed/,
  ),
  refused('OPML', '<opml version="2.0"><body><outline text="x"/></body></opml>', /no feed/),
  refused('broken JSON', '{"version": "https://jsonfeed.org/version/1.1", items: []}', /JSON/),
  refused('JSON that is cut off', '[{"url":"https://example.org/a","title":"A"', /JSON/),
  ...[
    [
      'a DOCTYPE of Netscape',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    ],
    ['a doctype in small letters', '<!doctype rss>'],
    ['a DOCTYPE after a comment that looks like a root', '<!-- <rss> --><!DOCTYPE rss>'],
    ['a DOCTYPE after an instruction that looks like a root', '<?x <rss> ?><!DocType rss>'],
    [
      'a DOCTYPE whose entities nobody reads',
      '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>',
    ],
  ].map(([name = '', start = '']) => ({
    name,
    text: `${start}${rssItem('<title>One &c; two</title>', LINK)}`,
    expected: { posts: [{ url: 'https://example.org/a', title: 'One &c; two' }] },
  })),
  {
    name: 'a DOCTYPE that an item writes about',
    text: rssItem('<title><![CDATA[What is <!DOCTYPE html> for?]]></title>', LINK),
    expected: { posts: [{ url: 'https://example.org/a' }] },
  },
];

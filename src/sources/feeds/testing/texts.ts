import { type FeedFixture, LINK, atom, json, rssItem } from './fixture.js';

/** Titles as RSS has them in its source, and as their authors meant them. */
const TITLES: readonly (readonly [string, string])[] = [
  ['Tea &amp; cake', 'Tea & cake'],
  ['Tea &amp;amp; cake', 'Tea & cake'],
  ['Tea &amp;amp;amp; cake', 'Tea & cake'],
  ['It&amp;#8217;s here', 'It’s here'],
  ['It&amp;#x2019;s here', 'It’s here'],
  ['It&amp;#X2019;s here', 'It’s here'],
  ['It&#8217;s here', 'It’s here'],
  ['It&amp;amp;#8217;s here', 'It’s here'],
  ['It&amp;#146;s here', 'It’s here'],
  ['It&amp;rsquo;s here &amp;ndash; now&amp;hellip;', 'It’s here – now…'],
  ['Caf&amp;eacute; au &amp;OElig;uf', 'Café au Œuf'],
  ['A&amp;nbsp;&amp;nbsp;B', 'A B'],
  ['Using &amp;lt;em&amp;gt; well', 'Using <em> well'],
  ['Using &lt;em&gt; well', 'Using <em> well'],
  ['The &amp;lt;dialog&amp;gt; element', 'The <dialog> element'],
  ['Vec&lt;T&gt; explained', 'Vec<T> explained'],
  ['a &lt; b and b &gt; c', 'a < b and b > c'],
  ['1 &lt;2 &amp;&amp; 3&gt; 2', '1 <2 && 3> 2'],
  ['I &lt;3 you', 'I <3 you'],
  ['&lt;b&gt;Bold&lt;/b&gt; claims', 'Bold claims'],
  ['&lt;b&gt;B&lt;/b&gt;old', 'Bold'],
  ['This is my title &amp;#8211 online now', 'This is my title – online now'],
  ['Fish &amp;amp chips', 'Fish & chips'],
  ['A &amp;nbsp B', 'A B'],
  ['&amp;copy 2024 &amp;hellip more &amp;eacute.', '© 2024 … more é.'],
  ['&amp;notes &amp;copyright &amp;Sub AT&amp;TX', '&notes &copyright &Sub AT&TX'],
  ['?a=1&amp;copy=2', '?a=1&copy=2'],
  ['&lt;![CDATA[Sleeping better]]&gt;', 'Sleeping better'],
  ['<![CDATA[<![CDATA[Wrapped twice]]]]><![CDATA[>]]>', 'Wrapped twice'],
  ['&amp;lt;![CDATA[Escaped twice]]&amp;gt;', 'Escaped twice'],
  [`Zalgo e${'\u0301'.repeat(40)}`, `Zalgo e${'\u0301'.repeat(8)}`],
  ['word '.repeat(100), `${'word '.repeat(59)}word…`],
  ['👨‍👩‍👧'.repeat(100), `${'👨‍👩‍👧'.repeat(37)}…`],
  ['e\u0301'.repeat(200), `${'e\u0301'.repeat(150)}…`],
  ['H&lt;sub&gt;2&lt;/sub&gt;O', 'H2O'],
  ['One&lt;br&gt;two', 'One two'],
  ['One&lt;br /&gt;two', 'One two'],
  ['One<![CDATA[ & two ]]>', 'One & two'],
  ['<![CDATA[One &amp; <i>two</i>]]>', 'One & two'],
  ['<![CDATA[<p>One</p><p>Two</p>]]>', 'One Two'],
  ['<![CDATA[<img alt="a > b" src="x.png">Picture]]>', 'Picture'],
  ["<![CDATA[<a title='it > that' href=x>Link</a>]]>", 'Link'],
  ['<![CDATA[One<!-- <b>no</b> -->, two]]>', 'One, two'],
  ['<![CDATA[One<!-- never closed</p>]]>', 'One'],
  ['<![CDATA[A<script>alert("x")</script>B</p>]]>', 'A B'],
  ['<![CDATA[A<style>p{color:red}</style> B]]>', 'A B'],
  ['<![CDATA[A<SCRIPT>x</SCRIPT >B]]>', 'A B'],
  ['  Much \n\t white   space ', 'Much white space'],
  ['&amp;unknown; stays', '&unknown; stays'],
  ['AT&amp;T; R&amp;D', 'AT&T; R&D'],
  ['&amp;constructor; &amp;__proto__;', '&constructor; &__proto__;'],
  ['&amp;#0;&amp;#x110000;&amp;#xD800;&amp;#99999999999;Safe', 'Safe'],
  ['Zero&amp;#7;bell', 'Zerobell'],
  ['日本語の<![CDATA[<b>題名</b>]]>', '日本語の題名'],
  ['<![CDATA[<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>]]>', '漢字(かんじ)'],
  ['مرحبا &amp; أهلا', 'مرحبا & أهلا'],
  ['שלום &lt;b&gt;עולם&lt;/b&gt;', 'שלום עולם'],
  ['Привет, &laquo;мир&raquo;'.replaceAll('&', '&amp;'), 'Привет, «мир»'],
  ['Ελληνικά &amp;amp; άλλα', 'Ελληνικά & άλλα'],
  ['नमस्ते &#128075;', 'नमस्ते 👋'],
  ['ภาษาไทย', 'ภาษาไทย'],
  ['می‌خواهم', 'می‌خواهم'],
  ['👩‍⚕️ speaks', '👩‍⚕️ speaks'],
];

/** Descriptions, and the summaries that readers see. */
const SUMMARIES: readonly (readonly [string, string | undefined])[] = [
  ['A first sentence [&#8230;]', 'A first sentence…'],
  ['A first sentence [&amp;hellip;]', 'A first sentence…'],
  ['A first sentence [...]', 'A first sentence…'],
  ['A first sentence&amp;hellip; Continue reading Title &amp;rarr;', 'A first sentence…'],
  ['A first sentence. Continue reading &lt;span&gt;Title&lt;/span&gt;', 'A first sentence.'],
  ['A first sentence. Read more', 'A first sentence.'],
  ['A first sentence… Read more »', 'A first sentence…'],
  ['Read more books in the evening.', 'Read more books in the evening.'],
  ['He said “I […] know” and left.', 'He said “I […] know” and left.'],
  [
    '&lt;p&gt;Text.&lt;/p&gt;&lt;p&gt;The post &lt;a href="https://e.org/1"&gt;Title&lt;/a&gt; appeared first on &lt;a href="https://e.org"&gt;Site&lt;/a&gt;.&lt;/p&gt;',
    'Text.',
  ],
  [
    '&lt;p&gt;Inhalt.&lt;/p&gt;\n&lt;p&gt;Der Beitrag &lt;a rel="nofollow" href="https://e.org/1"&gt;Titel&lt;/a&gt; erschien zuerst auf &lt;a rel="nofollow" href="https://e.org"&gt;Seite&lt;/a&gt;.&lt;/p&gt;\n',
    'Inhalt.',
  ],
  ['Text. The post Title appeared first on Site.', 'Text.'],
  ['&lt;p&gt;Text&lt;a class="more-link" href="/x"&gt;Weiterlesen&lt;/a&gt;&lt;/p&gt;', 'Text'],
  [
    '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Three&lt;li&gt;Four&lt;/ul&gt;',
    'One Two Three Four',
  ],
  ['&lt;p&gt;An unclosed paragraph', 'An unclosed paragraph'],
  [
    '&lt;table&gt;&lt;tr&gt;&lt;td&gt;A&lt;/td&gt;&lt;td&gt;B&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;',
    'A B',
  ],
  ['', undefined],
  ['&lt;p&gt;&lt;/p&gt;', undefined],
  [
    '&lt;treatment-compare&gt;&lt;p&gt;Ketamine or a tablet?&lt;/p&gt;&lt;/treatment-compare&gt;&lt;p&gt;Yes&lt;/p&gt;',
    'Yes',
  ],
  ['&lt;noscript&gt;&lt;img src="x"&gt; no&lt;/noscript&gt;Yes', 'Yes'],
  [
    '&lt;p&gt;Before&lt;svg&gt;&lt;title&gt;no&lt;/title&gt;&lt;/svg&gt;&lt;template&gt;no&lt;/template&gt;',
    'Before',
  ],
  [
    '&lt;!-- wp:paragraph {"a":"&lt;b&gt;"} --&gt;&lt;p&gt;Block&lt;/p&gt;&lt;!-- /wp:paragraph --&gt;',
    'Block',
  ],
  ['&lt;?php echo 1 ?&gt;&lt;p&gt;Shown&lt;/p&gt;', 'Shown'],
  ['&lt;p&gt;Cut in a tag &lt;a href="https://example.or', 'Cut in a tag'],
];

const WORDS = 'word '.repeat(100).trim();

const rssTitle = (written: string, title: string): FeedFixture => ({
  name: `the title ${JSON.stringify(written)}`,
  text: rssItem(`<title>${written}</title>`, LINK),
  expected: { posts: [{ title }] },
});

const rssSummary = (written: string, summary: string | undefined): FeedFixture => ({
  name: `the description ${JSON.stringify(written.slice(0, 60))}`,
  text: rssItem('<title>A</title>', LINK, `<description>${written}</description>`),
  expected: { posts: [{ title: 'A', summary, minutes: undefined }] },
});

const atomEntry = (inner: string): string =>
  atom(`<entry><link href="https://example.org/a"/>${inner}</entry>`);

const encoded = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`;

export const TEXTS: readonly FeedFixture[] = [
  ...TITLES.map(([written, title]) => rssTitle(written, title)),
  ...SUMMARIES.map(([written, summary]) => rssSummary(written, summary)),
  {
    name: 'an item without a title, by the beginning of its summary',
    text: rssItem(LINK, `<description>${WORDS}</description>`),
    expected: { posts: [{ title: `${'word '.repeat(16).trim()}…` }] },
  },
  {
    name: 'an item with an empty title',
    text: rssItem('<title> </title>', LINK, '<description>Said briefly.</description>'),
    expected: { posts: [{ title: 'Said briefly.', summary: 'Said briefly.' }] },
  },
  {
    name: 'an item without a title in a script without spaces',
    text: rssItem(LINK, `<description>${'漢'.repeat(100)}</description>`),
    expected: { posts: [{ title: `${'漢'.repeat(80)}…`, summary: '漢'.repeat(100) }] },
  },
  {
    name: 'letters beyond the first plane, never cut in half',
    text: rssItem(LINK, `<description>x${'😀'.repeat(60)}</description>`),
    expected: { posts: [{ title: `x${'😀'.repeat(39)}…` }] },
  },
  {
    name: 'a long description, cut at the end of a word',
    text: rssItem('<title>A</title>', LINK, `<description>${WORDS}</description>`),
    expected: {
      posts: [{ summary: `${'word '.repeat(60).trim()}…`, text: WORDS, minutes: undefined }],
    },
  },
  {
    name: 'the beginning of the content where there is no description',
    text: rssItem('<title>A</title>', LINK, encoded(`<p>${WORDS}</p>`)),
    expected: { posts: [{ summary: `${'word '.repeat(60).trim()}…`, text: WORDS, minutes: 1 }] },
  },
  {
    name: 'minutes from the whole text',
    text: rssItem('<title>A</title>', LINK, encoded(`<p>${'word '.repeat(461)}</p>`)),
    expected: { posts: [{ minutes: 3 }] },
  },
  {
    name: 'minutes of a text without spaces',
    text: rssItem('<title>A</title>', LINK, encoded(`<p>${'漢字'.repeat(600)}</p>`)),
    expected: { posts: [{ minutes: 3 }] },
  },
  {
    name: 'no minutes where the content is only an excerpt',
    text: rssItem('<title>A</title>', LINK, encoded(`<p>${WORDS} [&hellip;]</p>`)),
    expected: { posts: [{ minutes: undefined }] },
  },
  {
    name: 'at most 20,000 characters of a text, and minutes of all of it',
    text: rssItem('<title>A</title>', LINK, encoded('word '.repeat(6900))),
    expected: { posts: [{ text: 'word '.repeat(4000), minutes: 30 }] },
  },
  {
    name: 'an Atom title of type text, whose tags are meant',
    text: atomEntry('<title type="text">The &lt;b&gt; and &lt;/b&gt; tags</title>'),
    expected: { posts: [{ title: 'The <b> and </b> tags' }] },
  },
  {
    name: 'an Atom title of type text with an entity in it',
    text: atomEntry('<title type="text">Tea &amp;amp; cake</title>'),
    expected: { posts: [{ title: 'Tea & cake' }] },
  },
  {
    name: 'an Atom title without a type',
    text: atomEntry('<title>AT&amp;T &lt; all</title>'),
    expected: { posts: [{ title: 'AT&T < all' }] },
  },
  {
    name: 'an Atom title of type html',
    text: atomEntry('<title type="html">&lt;em&gt;New&lt;/em&gt;: AT&amp;amp;T</title>'),
    expected: { posts: [{ title: 'New: AT&T' }] },
  },
  {
    name: 'an Atom title of type xhtml',
    text: atomEntry(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> &amp; &lt;three&gt;</div></title>',
    ),
    expected: { posts: [{ title: 'One two & <three>' }] },
  },
  {
    name: 'XHTML content with blocks apart',
    text: atomEntry(
      '<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>One</h2><p>Two<br/>three</p><p>a &lt; b</p></div></content>',
    ),
    expected: { posts: [{ text: 'One Two three a < b', summary: 'One Two three a < b' }] },
  },
  {
    name: 'XHTML content with a prefix',
    text: atomEntry(
      '<title>A</title><content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One</h:p><h:p>Two</h:p></h:div></content>',
    ),
    expected: { posts: [{ text: 'One Two' }] },
  },
  {
    name: 'a JSON Feed title, whose tags are meant',
    text: json({
      version: 'https://jsonfeed.org/version/1',
      title: 'The <site>',
      items: [{ url: 'https://example.org/a', title: 'The <b> and </b> tags &amp; more' }],
    }),
    expected: { title: 'The <site>', posts: [{ title: 'The <b> and </b> tags & more' }] },
  },
  {
    name: 'JSON content as plain text',
    text: json({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ url: 'https://example.org/a', content_text: 'if (a <b) {\n  say("</b>")\n}' }],
    }),
    expected: {
      posts: [
        { title: 'if (a <b) { say("</b>") }', text: 'if (a <b) { say("</b>") }', minutes: 1 },
      ],
    },
  },
];

import { type FeedFixture, atom } from './fixture.js';

export const ATOM: readonly FeedFixture[] = [
  {
    name: 'jekyll-feed',
    text: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><generator uri="https://jekyllrb.com/" version="4.4.1">Jekyll</generator><link href="https://jekyll.example/feed.xml" rel="self" type="application/atom+xml" /><link href="https://jekyll.example/" rel="alternate" type="text/html" hreflang="en" /><updated>2026-03-01T10:00:00+00:00</updated><id>https://jekyll.example/feed.xml</id><title type="html">Notes &amp;amp; queries</title><subtitle>Small</subtitle><entry><title type="html">Ketamine &amp;amp; esketamine</title><link href="https://jekyll.example/2026/03/01/ketamine.html" rel="alternate" type="text/html" title="Ketamine &amp;amp; esketamine" /><published>2026-03-01T08:00:00-05:00</published><updated>2026-03-01T08:00:00-05:00</updated><id>https://jekyll.example/2026/03/01/ketamine</id><content type="html" xml:base="https://jekyll.example/2026/03/01/ketamine.html"><![CDATA[<p>Two names, <code class="language-plaintext">one</code> molecule.</p><p><img src="mirror.png" alt="" /></p>]]></content><author><name>A</name></author><category term="ketamine" /><category term="names" /><summary type="html"><![CDATA[Two names, one molecule.]]></summary></entry></feed>`,
    expected: {
      title: 'Notes & queries',
      posts: [
        {
          url: 'https://jekyll.example/2026/03/01/ketamine.html',
          title: 'Ketamine & esketamine',
          date: '2026-03-01T08:00:00-05:00',
          summary: 'Two names, one molecule.',
          text: 'Two names, one molecule.',
          minutes: 1,
          tags: ['ketamine', 'names'],
          image: { src: 'https://jekyll.example/2026/03/01/mirror.png' },
        },
      ],
    },
  },
  {
    name: 'Eleventy',
    text: `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="pretty-atom-feed.xsl" type="text/xsl"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Eleven</title><subtitle>x</subtitle>
  <link href="https://eleven.example/feed/feed.xml" rel="self" />
  <link href="https://eleven.example/" />
  <updated>2026-02-01T00:00:00Z</updated><id>https://eleven.example/</id>
  <entry><title>Fourth post</title><link href="https://eleven.example/blog/fourth/" /><updated>2026-02-01T00:00:00Z</updated><id>https://eleven.example/blog/fourth/</id><content type="html">&lt;p&gt;Leverage &amp;amp; agile.&lt;/p&gt;</content></entry>
</feed>`,
    expected: {
      title: 'Eleven',
      posts: [
        {
          url: 'https://eleven.example/blog/fourth/',
          date: '2026-02-01T00:00:00Z',
          summary: 'Leverage & agile.',
          tags: [],
        },
      ],
    },
  },
  {
    name: 'Blogger’s Atom with a next page',
    text: `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-1</id><updated>2026-03-01T00:00:00.000-08:00</updated><title type='text'>Blog</title><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='https://b.example/feeds/posts/default'/><link rel='self' type='application/atom+xml' href='https://www.blogger.example/feeds/1/posts/default'/><link rel='alternate' type='text/html' href='https://b.example/'/><link rel='next' type='application/atom+xml' href='https://b.example/feeds/posts/default?start-index=26'/><entry><id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-02-28T22:15:00.002-08:00</published><updated>2026-02-28T22:16:00.000-08:00</updated><category scheme='http://www.blogger.com/atom/ns#' term='sleep'/><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>Late &amp; later</title><content type='html'>&lt;p&gt;Awake.&lt;/p&gt;</content><link rel='replies' type='application/atom+xml' href='https://b.example/feeds/2/comments/default'/><link rel='replies' type='text/html' href='https://b.example/2026/02/late.html#comment-form'/><link rel='edit' type='application/atom+xml' href='https://www.blogger.example/feeds/1/posts/default/2'/><link rel='alternate' type='text/html' href='https://b.example/2026/02/late.html' title='Late'/><author><name>A</name></author><thr:total>0</thr:total></entry></feed>`,
    address: 'https://b.example/feeds/posts/default',
    expected: {
      title: 'Blog',
      next: 'https://b.example/feeds/posts/default?start-index=26',
      posts: [
        {
          url: 'https://b.example/2026/02/late.html',
          title: 'Late & later',
          date: '2026-02-28T22:15:00-08:00',
          tags: ['sleep'],
          text: 'Awake.',
        },
      ],
    },
  },
  {
    name: 'Movable Type, in Japanese',
    text: atom(
      `<entry><title>春の風</title><link rel="alternate" type="text/html" href="https://mt.example/2026/03/haru.html" /><id>tag:mt.example,2026://1.2</id><published>2026-02-28T15:00:00Z</published><updated>2026-03-01T01:00:00Z</updated><summary>春が来ました。</summary><category term="季節" scheme="http://www.sixapart.com/ns/types#category" label="季節と心" /><content type="html" xml:lang="ja" xml:base="https://mt.example/"><![CDATA[<p>春が来ました。<img src="img/haru.jpg"></p>]]></content></entry>`,
    ),
    expected: {
      posts: [
        {
          url: 'https://mt.example/2026/03/haru.html',
          title: '春の風',
          tags: ['季節と心'],
          summary: '春が来ました。',
          image: { src: 'https://mt.example/img/haru.jpg' },
        },
      ],
    },
  },
  {
    name: 'YouTube',
    text: atom(
      `<entry><id>yt:video:x</id><title>Breathing exercise</title><link rel="alternate" href="https://tube.example/watch?v=x"/><published>2026-02-10T10:00:00+00:00</published><media:group><media:title>Breathing exercise</media:title><media:content url="https://tube.example/v/x" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i.tube.example/x/hq.jpg" width="480" height="360"/><media:description>Breathe in.</media:description></media:group></entry>`,
    ),
    expected: {
      posts: [
        {
          url: 'https://tube.example/watch?v=x',
          title: 'Breathing exercise',
          image: { src: 'https://i.tube.example/x/hq.jpg', width: 480, height: 360 },
        },
      ],
    },
  },
  {
    name: 'Atom with a prefix',
    text: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>S</a:title><a:entry><a:title>A</a:title><a:link href="https://example.org/a"/><a:published>2026-03-01T00:00:00Z</a:published><a:content type="html">&lt;p&gt;x&lt;/p&gt;</a:content></a:entry></a:feed>`,
    expected: {
      title: 'S',
      posts: [
        { title: 'A', url: 'https://example.org/a', date: '2026-03-01T00:00:00Z', text: 'x' },
      ],
    },
  },
  {
    name: 'Atom without a namespace',
    text: '<feed><title>S</title><entry><title>A</title><link href="https://example.org/a"/></entry></feed>',
    expected: { title: 'S', posts: [{ title: 'A' }] },
  },
  {
    name: 'Atom 0.3',
    text: `<?xml version="1.0" encoding="utf-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Old &amp;amp; good</title><link rel="alternate" type="text/html" href="https://example.org/"/><modified>2004-01-02T00:00:00Z</modified><entry><title>A</title><link rel="alternate" type="text/html" href="https://example.org/a"/><issued>2004-01-01T12:00:00+01:00</issued><modified>2004-01-02T00:00:00Z</modified><summary type="text/plain">Short</summary><content type="text/html" mode="escaped">&lt;p&gt;Long&lt;/p&gt;</content></entry></feed>`,
    expected: {
      title: 'Old & good',
      posts: [
        {
          title: 'A',
          date: '2004-01-01T12:00:00+01:00',
          summary: 'Short',
          text: 'Long',
        },
      ],
    },
  },
  {
    name: 'content that is elsewhere',
    text: atom(
      '<entry><title>A</title><link href="/a"/><content type="video/mp4" src="/a.mp4"/></entry>',
    ),
    expected: { posts: [{ title: 'A', text: undefined, minutes: undefined, summary: undefined }] },
  },
  {
    name: 'an entry with its source, as planets have',
    text: atom(
      '<entry><source><title>Elsewhere</title><link href="https://example.net/"/></source><title>A</title><link href="https://example.net/a"/></entry>',
    ),
    expected: { title: 'A site', posts: [{ title: 'A', url: 'https://example.net/a' }] },
  },
  {
    name: 'Reddit',
    text: atom(
      `<entry><author><name>/u/x</name></author><category term="sleep" label="r/sleep"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;I can&amp;#39;t sleep.&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt;</content><id>t3_1</id><link href="https://reddit.example/r/sleep/1/"/><updated>2026-02-01T00:00:00+00:00</updated><title>Can&#39;t sleep</title></entry>`,
    ),
    expected: {
      posts: [{ title: "Can't sleep", text: "I can't sleep.", tags: ['r/sleep'] }],
    },
  },
  {
    name: 'Korean',
    text: atom(
      '<entry><title type="html">우울증과 &lt;b&gt;수면&lt;/b&gt;</title><link href="/글/하나"/><summary type="html">잠이 보약입니다&amp;hellip;</summary></entry>',
    ),
    expected: {
      posts: [
        {
          title: '우울증과 수면',
          summary: '잠이 보약입니다…',
          url: 'https://example.org/%EA%B8%80/%ED%95%98%EB%82%98',
        },
      ],
    },
  },
];

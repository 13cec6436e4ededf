import { type FeedFixture, LINK, rss, rssItem } from './fixture.js';

export const RSS: readonly FeedFixture[] = [
  {
    name: 'WordPress, with excerpts and whole texts',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Praxis am See &#8211; Blog</title>
	<atom:link href="https://praxis.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://praxis.example</link>
	<description>Neues aus der Praxis</description>
	<lastBuildDate>Mon, 02 Mar 2026 06:00:00 +0000</lastBuildDate>
	<language>de</language>
	<generator>https://wordpress.org/?v=6.8</generator>
	<image><url>https://praxis.example/icon-32x32.png</url><title>Praxis</title><link>https://praxis.example</link></image>
	<item>
		<title>Schlaf &#038; Stimmung: was hilft?</title>
		<link>https://praxis.example/schlaf-und-stimmung/</link>
		<comments>https://praxis.example/schlaf-und-stimmung/#respond</comments>
		<dc:creator><![CDATA[Dr. Ö. Müller]]></dc:creator>
		<pubDate>Sun, 01 Mar 2026 22:30:00 +0000</pubDate>
				<category><![CDATA[Schlaf]]></category>
		<category><![CDATA[Depression &amp; Angst]]></category>
		<category><![CDATA[Uncategorized]]></category>
		<guid isPermaLink="false">https://praxis.example/?p=17</guid>
					<description><![CDATA[<p>Wer schlecht schläft, ist öfter niedergeschlagen. [&#8230;]</p>
<p>The post <a href="https://praxis.example/schlaf-und-stimmung/">Schlaf &#038; Stimmung: was hilft?</a> first appeared on <a href="https://praxis.example">Praxis am See</a>.</p>]]></description>
										<content:encoded><![CDATA[
<p class="wp-block-paragraph">Wer schlecht schläft, ist öfter niedergeschlagen.</p>

<figure class="wp-block-image size-large"><img fetchpriority="high" decoding="async" width="1024" height="683" src="https://praxis.example/wp-content/uploads/bett-1024x683.jpg" alt="Ein Bett" class="wp-image-18" srcset="https://praxis.example/wp-content/uploads/bett-1024x683.jpg 1024w, https://praxis.example/wp-content/uploads/bett-300x200.jpg 300w" sizes="(max-width: 1024px) 100vw, 1024px" /></figure>

<p>Regelmäßige Zeiten helfen&nbsp;vielen.</p>
<p>The post <a href="https://praxis.example/schlaf-und-stimmung/">Schlaf</a> first appeared on <a href="https://praxis.example">Praxis am See</a>.</p>]]></content:encoded>
		<wfw:commentRss>https://praxis.example/schlaf-und-stimmung/feed/</wfw:commentRss>
			<slash:comments>3</slash:comments>
	</item>
	</channel>
</rss>
`,
    address: 'https://praxis.example/feed/',
    expected: {
      title: 'Praxis am See – Blog',
      next: undefined,
      posts: [
        {
          url: 'https://praxis.example/schlaf-und-stimmung/',
          title: 'Schlaf & Stimmung: was hilft?',
          date: '2026-03-01T22:30:00+00:00',
          summary: 'Wer schlecht schläft, ist öfter niedergeschlagen…',
          text: 'Wer schlecht schläft, ist öfter niedergeschlagen. Regelmäßige Zeiten helfen vielen.',
          minutes: 1,
          tags: ['Schlaf', 'Depression & Angst'],
          image: {
            src: 'https://praxis.example/wp-content/uploads/bett-1024x683.jpg',
            srcset:
              'https://praxis.example/wp-content/uploads/bett-1024x683.jpg 1024w, https://praxis.example/wp-content/uploads/bett-300x200.jpg 300w',
            width: 1024,
            height: 683,
          },
        },
      ],
    },
  },
  {
    name: 'Hugo',
    text: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Posts on Notes from a clinic</title>
    <link>https://notes.example/posts/</link>
    <description>Recent content in Posts on Notes from a clinic</description>
    <generator>Hugo -- 0.140.0</generator>
    <language>en-gb</language>
    <lastBuildDate>Tue, 03 Mar 2026 09:00:00 +0000</lastBuildDate><atom:link href="https://notes.example/posts/index.xml" rel="self" type="application/rss+xml" />
    <item>
      <title>What&#39;s a &#34;response&#34;?</title>
      <link>https://notes.example/posts/response/</link>
      <pubDate>Tue, 03 Mar 2026 09:00:00 +0000</pubDate>
      <guid>https://notes.example/posts/response/</guid>
      <description>&lt;p&gt;Half the symptoms gone, they say.&lt;/p&gt;</description>
    </item>
    <item>
      <title>About</title>
      <link>https://notes.example/about/</link>
      <pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>
      <guid>https://notes.example/about/</guid>
      <description></description>
    </item>
  </channel>
</rss>`,
    expected: {
      title: 'Posts on Notes from a clinic',
      posts: [
        {
          url: 'https://notes.example/posts/response/',
          title: 'What\'s a "response"?',
          date: '2026-03-03T09:00:00+00:00',
          summary: 'Half the symptoms gone, they say.',
          tags: [],
        },
        {
          url: 'https://notes.example/about/',
          title: 'About',
          date: undefined,
          summary: undefined,
        },
      ],
    },
  },
  {
    name: 'Medium',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:cc="http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html"><channel><title><![CDATA[Stories by A. Writer on Medium]]></title><description><![CDATA[Stories]]></description><link>https://medium.example/@writer?source=rss-1------2</link><image><url>https://cdn.medium.example/fit/c/150/150/face.png</url></image><atom:link href="https://medium.example/@writer/feed" rel="self" type="application/rss+xml"/><atom:link href="http://medium.superfeedr.example" rel="hub"/><item><title><![CDATA[On waiting rooms]]></title><link>https://medium.example/@writer/on-waiting-rooms-1a2b?source=rss-1------2</link><guid isPermaLink="false">https://medium.example/p/1a2b</guid><category><![CDATA[mental-health]]></category><category><![CDATA[design]]></category><dc:creator><![CDATA[A. Writer]]></dc:creator><pubDate>Thu, 26 Feb 2026 14:02:03 GMT</pubDate><atom:updated>2026-02-26T14:02:03.412Z</atom:updated><content:encoded><![CDATA[<h4>Chairs matter</h4><figure><img alt="" src="https://cdn.medium.example/max/1024/1*a.jpeg" /><figcaption>A chair</figcaption></figure><p>I sat there.</p><img src="https://medium.example/_/stat?event=post.clientViewed&referrerSource=full_rss&postId=1a2b" width="1" height="1" alt="">]]></content:encoded></item></channel></rss>`,
    expected: {
      title: 'Stories by A. Writer on Medium',
      posts: [
        {
          url: 'https://medium.example/@writer/on-waiting-rooms-1a2b?source=rss-1------2',
          title: 'On waiting rooms',
          date: '2026-02-26T14:02:03Z',
          summary: 'Chairs matter A chair I sat there.',
          minutes: 1,
          tags: ['mental-health', 'design'],
          image: { src: 'https://cdn.medium.example/max/1024/1*a.jpeg' },
        },
      ],
    },
  },
  {
    name: 'Substack',
    text: rss(
      `<item><title><![CDATA[The slow cure]]></title><description><![CDATA[Why patience is a treatment]]></description><link>https://sub.example/p/the-slow-cure</link><guid isPermaLink="false">https://sub.example/p/the-slow-cure</guid><dc:creator><![CDATA[A]]></dc:creator><pubDate>Sat, 28 Feb 2026 11:00:43 GMT</pubDate><enclosure url="https://substackcdn.example/image/fetch/$s_!x!,f_auto,q_auto:good/https%3A%2F%2Fb.example%2Fp.jpeg" length="0" type="image/jpeg"/><content:encoded><![CDATA[<p>One.</p><div class="subscription-widget-wrap-editor" data-attrs="{&quot;url&quot;:&quot;https://sub.example/subscribe?&quot;,&quot;text&quot;:&quot;Subscribe&quot;}"></div><p>Two.</p>]]></content:encoded></item>`,
    ),
    expected: {
      posts: [
        {
          title: 'The slow cure',
          summary: 'Why patience is a treatment',
          text: 'One. Two.',
          image: {
            src: 'https://substackcdn.example/image/fetch/$s_!x!,f_auto,q_auto:good/https%3A%2F%2Fb.example%2Fp.jpeg',
          },
        },
      ],
    },
  },
  {
    name: 'Squarespace',
    text: rss(
      `<item><title>Opening hours</title><category>News</category><dc:creator>Front desk</dc:creator><pubDate>Fri, 27 Feb 2026 15:12:00 +0000</pubDate><link>https://square.example/blog/hours</link><guid isPermaLink="false">5c1:5c2:65f</guid><description><![CDATA[<p class="">We open at eight.</p>]]></description><media:content type="image/jpeg" url="https://images.square.example/content/v1/hours.jpg?format=1500w" medium="image" isDefault="true" width="1500" height="1000"><media:title type="plain">Opening hours picture</media:title></media:content></item>`,
    ),
    expected: {
      posts: [
        {
          title: 'Opening hours',
          summary: 'We open at eight.',
          tags: ['News'],
          image: {
            src: 'https://images.square.example/content/v1/hours.jpg?format=1500w',
            width: 1500,
            height: 1000,
          },
        },
      ],
    },
  },
  {
    name: 'Wix',
    text: rss(
      `<item><title><![CDATA[Cinco maneras de dormir mejor]]></title><description><![CDATA[Dormir bien es posible...]]></description><link>https://wix.example/post/cinco-maneras</link><guid isPermaLink="false">65e0f</guid><pubDate>Wed, 25 Feb 2026 18:44:10 GMT</pubDate><enclosure url="https://static.wix.example/media/a~mv2.jpg/v1/fit/w_1000,h_750,al_c,q_80/file.png" length="0" type="image/png"/><dc:creator>Clínica</dc:creator></item>`,
    ),
    expected: {
      posts: [
        {
          title: 'Cinco maneras de dormir mejor',
          summary: 'Dormir bien es posible...',
          image: {
            src: 'https://static.wix.example/media/a~mv2.jpg/v1/fit/w_1000,h_750,al_c,q_80/file.png',
          },
        },
      ],
    },
  },
  {
    name: 'Drupal',
    text: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="https://drupal.example/fr" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Actualités</title>
    <link>https://drupal.example/fr</link>
    <description/>
    <language>fr</language>
    <item>
  <title>L&#039;hiver et l&#039;humeur</title>
  <link>https://drupal.example/fr/actualites/hiver</link>
  <description>&lt;span class="field"&gt;L&amp;#039;hiver et l&amp;#039;humeur&lt;/span&gt;
&lt;div class="field"&gt;&lt;img loading="lazy" src="/sites/default/files/hiver.jpg?itok=a&amp;amp;b" width="480" height="320" /&gt;&lt;p&gt;La lumière compte.&lt;/p&gt;&lt;/div&gt;</description>
  <pubDate>Sat, 21 Feb 2026 10:00:00 +0100</pubDate>
    <dc:creator>admin</dc:creator>
    <guid isPermaLink="false">42 at https://drupal.example/fr</guid>
    </item>
  </channel>
</rss>`,
    expected: {
      title: 'Actualités',
      posts: [
        {
          url: 'https://drupal.example/fr/actualites/hiver',
          title: "L'hiver et l'humeur",
          summary: "L'hiver et l'humeur La lumière compte.",
          date: '2026-02-21T10:00:00+01:00',
          image: {
            src: 'https://drupal.example/sites/default/files/hiver.jpg?itok=a&b',
            width: 480,
            height: 320,
          },
        },
      ],
    },
  },
  {
    name: 'Blogger’s RSS',
    text: `<?xml version='1.0' encoding='UTF-8'?><rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:openSearch="http://a9.com/-/spec/opensearchrss/1.0/" xmlns:media="http://search.yahoo.com/mrss/" version="2.0"><channel><atom:id>tag:blogger.com,1999:blog-1</atom:id><title>Diário</title><link>https://diario.example/</link><openSearch:totalResults>1</openSearch:totalResults><item><guid isPermaLink='false'>tag:blogger.com,1999:blog-1.post-2</guid><pubDate>Fri, 20 Feb 2026 03:04:00 +0000</pubDate><atom:updated>2026-02-20T00:04:00.000-03:00</atom:updated><category domain='http://www.blogger.com/atom/ns#'>saúde</category><title>Manhãs difíceis</title><description>&lt;div style="clear: both;"&gt;&lt;img border="0" src="https://bp.example/s320/manha.jpg" width="320" height="240" /&gt;&lt;/div&gt;Acordar &lt;i&gt;custa&lt;/i&gt;.&lt;div class="blogger-post-footer"&gt;&lt;img width='1' height='1' src='https://blogger.example/tracker/1' alt='' /&gt;&lt;/div&gt;</description><link>https://diario.example/2026/02/manhas.html</link><media:thumbnail url='https://bp.example/s72-c/manha.jpg' height='72' width='72'/></item></channel></rss>`,
    expected: {
      title: 'Diário',
      posts: [
        {
          url: 'https://diario.example/2026/02/manhas.html',
          title: 'Manhãs difíceis',
          summary: 'Acordar custa.',
          tags: ['saúde'],
          date: '2026-02-20T03:04:00+00:00',
        },
      ],
    },
  },
  {
    name: 'note, in Japanese',
    text: `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:note="https://note.example" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel><title>ある医師のノート</title><link>https://note.example/doctor</link><item><title>眠れない夜に</title><media:thumbnail>https://assets.note.example/eyecatch.png?width=1280</media:thumbnail><description><![CDATA[<p name="a">眠れない夜は、誰にでもあります。</p><br/><a href='https://note.example/doctor/n/n1'>続きをみる</a>]]></description><note:creatorImage>https://assets.note.example/face.png</note:creatorImage><note:creatorName>医師</note:creatorName><pubDate>Sun, 01 Mar 2026 08:00:00 +0900</pubDate><link>https://note.example/doctor/n/n1</link><guid>https://note.example/doctor/n/n1</guid></item></channel></rss>`,
    expected: {
      title: 'ある医師のノート',
      posts: [
        {
          url: 'https://note.example/doctor/n/n1',
          title: '眠れない夜に',
          date: '2026-03-01T08:00:00+09:00',
          summary: '眠れない夜は、誰にでもあります。 続きをみる',
          image: { src: 'https://assets.note.example/eyecatch.png?width=1280' },
        },
      ],
    },
  },
  {
    name: 'Hatena, in Japanese',
    text: rss(
      `<item><title>朝の散歩</title><link>https://hatena.example/entry/2026/03/01</link><description>&lt;p&gt;&lt;span itemscope&gt;&lt;img src="https://cdn.hatena.example/p.jpg" width="1200" height="800" loading="lazy" title="" class="hatena-fotolife"&gt;&lt;/span&gt;&lt;/p&gt;&lt;p&gt;歩くと楽になる。&lt;/p&gt;</description><pubDate>Sun, 01 Mar 2026 07:00:00 +0900</pubDate><guid isPermalink="false">hatenablog://entry/1</guid><category>日記</category><category>健康</category><enclosure url="https://cdn.hatena.example/p.jpg" type="image/jpeg" length="0" /></item>`,
    ),
    expected: {
      posts: [
        {
          url: 'https://hatena.example/entry/2026/03/01',
          summary: '歩くと楽になる。',
          tags: ['日記', '健康'],
          image: { src: 'https://cdn.hatena.example/p.jpg' },
        },
      ],
    },
  },
  {
    name: 'TYPO3',
    text: `<?xml version="1.0" encoding="utf-8"?>
<!--
	This website is powered by TYPO3 - inspiring people to share!
-->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Klinik-Nachrichten</title><link>https://klinik.example/</link><item><guid isPermaLink="false">news-12</guid><pubDate>Thu, 19 Feb 2026 12:00:00 +0100</pubDate><title>Tag der offenen Tür</title><link>https://klinik.example/aktuelles/detail/tuer</link><description>Wir laden ein.</description><content:encoded><![CDATA[<p>Wir laden herzlich ein.</p>]]></content:encoded><category>Veranstaltung</category><enclosure url="https://klinik.example/fileadmin/tuer.jpg" length="48213" type="image/jpeg"/></item></channel></rss>`,
    expected: {
      title: 'Klinik-Nachrichten',
      posts: [
        {
          url: 'https://klinik.example/aktuelles/detail/tuer',
          title: 'Tag der offenen Tür',
          summary: 'Wir laden ein.',
          text: 'Wir laden herzlich ein.',
          tags: ['Veranstaltung'],
          image: { src: 'https://klinik.example/fileadmin/tuer.jpg' },
        },
      ],
    },
  },
  {
    name: 'a podcast',
    text: rss(
      `<item><title>Episode 12: Sleep</title><itunes:title>Sleep</itunes:title><itunes:summary>Longer notes</itunes:summary><description>We talk about sleep.</description><itunes:image href="https://pod.example/12.jpg"/><enclosure url="https://pod.example/12.mp3" length="1" type="audio/mpeg"/><itunes:duration>31:02</itunes:duration><itunes:keywords>sleep,mood</itunes:keywords><guid isPermaLink="false">ep12</guid><link>https://pod.example/12</link><pubDate>Mon, 02 Mar 2026 05:00:00 PST</pubDate></item>`,
      '<itunes:category text="Health"/><itunes:image href="https://pod.example/show.jpg"/>',
    ),
    expected: {
      title: 'A site',
      posts: [
        {
          title: 'Episode 12: Sleep',
          summary: 'We talk about sleep.',
          date: '2026-03-02T05:00:00-08:00',
          image: { src: 'https://pod.example/12.jpg' },
          tags: [],
        },
      ],
    },
  },
  {
    name: 'FeedBurner',
    text: rss(
      '<item><title>A</title><link>https://feedproxy.example/~r/site/~3/x/</link><guid isPermaLink="false">https://example.org/?p=1</guid><feedburner:origLink>https://example.org/a/</feedburner:origLink></item>',
      '<atom10:link xmlns:atom10="http://www.w3.org/2005/Atom" rel="self" type="application/rss+xml" href="https://feeds.example/site"/>',
    ),
    expected: { title: 'A site', posts: [{ url: 'https://example.org/a/', title: 'A' }] },
  },
  {
    name: 'RSS 0.91 without its DOCTYPE',
    text: '<rss version="0.91"><channel><title>Old</title><link>https://example.org/</link><language>en</language><item><title>A</title><link>https://example.org/a</link><description>B</description></item></channel></rss>',
    expected: { title: 'Old', posts: [{ title: 'A', summary: 'B', date: undefined }] },
  },
  {
    name: 'RSS 0.92 with items that are only described',
    text: '<rss version="0.92"><channel><title>Old</title><link>https://example.org/</link><item><description>Heard &lt;a href="/x"&gt;this&lt;/a&gt; today</description><link>/a</link></item></channel></rss>',
    expected: { posts: [{ title: 'Heard this today', summary: 'Heard this today' }] },
  },
  {
    name: 'an empty channel',
    text: rss(''),
    expected: { title: 'A site', posts: [] },
  },
  {
    name: 'items outside of the channel',
    text: '<rss version="2.0"><channel><title>S</title></channel><item><title>A</title><link>/a</link></item></rss>',
    expected: { title: 'S', posts: [{ title: 'A' }] },
  },
  {
    name: 'the title of the channel, not of its image or its items',
    text: rss(`<item><title>A</title>${LINK}</item>`, '<image><title>Image</title></image>'),
    expected: { title: 'A site', posts: [{ title: 'A' }] },
  },
  {
    name: 'names of other vocabularies, only where RSS has none',
    text: rssItem(
      '<media:title>Media</media:title><dc:title>Core</dc:title><title>Own</title><media:description>M</media:description><description>Own</description>',
      LINK,
    ),
    expected: { posts: [{ title: 'Own', summary: 'Own' }] },
  },
  {
    name: 'a title in Dublin Core where there is no other',
    text: rssItem('<dc:title>Core</dc:title><dc:description>About</dc:description>', LINK),
    expected: { posts: [{ title: 'Core', summary: 'About' }] },
  },
  {
    name: 'an unusual prefix',
    text: `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title><link>/a</link><d:date>2026-03-01</d:date><d:subject>Sleep</d:subject><c:encoded>Whole</c:encoded></item></channel></rss>`,
    expected: { posts: [{ date: '2026-03-01', tags: ['Sleep'], text: 'Whole' }] },
  },
  {
    name: 'capitals in the names',
    text: '<RSS version="2.0"><Channel><Title>S</Title><Item><TITLE>A</TITLE><LINK>/a</LINK><PUBDATE>1 Mar 2026</PUBDATE></Item></Channel></RSS>',
    expected: { title: 'S', posts: [{ title: 'A', date: '2026-03-01' }] },
  },
  {
    name: 'tags as readers see them',
    text: rssItem(
      '<title>A</title>',
      LINK,
      '<category> Sleep </category><category>SLEEP</category><category>Mood &amp;amp; more</category><category/><category>Uncategorized</category><category>uncategorised</category><category>https://example.org/kind#post</category><dc:subject>Light</dc:subject><category>&lt;b&gt;Bold&lt;/b&gt;</category>',
    ),
    expected: { posts: [{ tags: ['Sleep', 'Mood & more', 'Bold', 'Light'] }] },
  },
  {
    name: 'at most 30 tags',
    text: rssItem(
      '<title>A</title>',
      LINK,
      ...[...Array(40).keys()].map((index) => `<category>t${index}</category>`),
    ),
    expected: { posts: [{ tags: [...Array(30).keys()].map((index) => `t${index}`) }] },
  },
  {
    name: 'comments and instructions between everything',
    text: '<?xml version="1.0"?><?xml-stylesheet href="/feed.xsl" type="text/xsl"?><!-- <html> --><rss version="2.0"><!-- a --><channel><title>S<!-- b --></title><item><!-- c --><title>A<!-- d -->B</title><link><!-- e -->/a</link></item></channel></rss><!-- end -->',
    expected: { title: 'S', posts: [{ title: 'AB', url: 'https://example.org/a' }] },
  },
  {
    name: 'two titles, of which the first is empty',
    text: rssItem('<title/><title>A</title>', LINK),
    expected: { posts: [{ title: 'A' }] },
  },
];

import type { FeedFixture } from './fixture.js';

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

export const RDF_FEEDS: readonly FeedFixture[] = [
  {
    name: 'RSS 1.0 with Dublin Core',
    text: `<?xml version="1.0" encoding="utf-8"?><rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:lang="ja">
<channel rdf:about="https://example.org/index.rdf"><title>日本のブログ</title><link>https://example.org/</link><description/><items><rdf:Seq><rdf:li rdf:resource="https://example.org/a"/></rdf:Seq></items></channel>
<item rdf:about="https://example.org/a"><title>心の健康</title><link>https://example.org/a</link><description>短い説明</description><dc:creator>著者</dc:creator><dc:date>2026-03-01T09:00:00+09:00</dc:date><dc:subject>健康</dc:subject><dc:subject>生活</dc:subject><content:encoded><![CDATA[<p>本文です。</p>]]></content:encoded></item>
</rdf:RDF>`,
    expected: {
      title: '日本のブログ',
      posts: [
        {
          url: 'https://example.org/a',
          title: '心の健康',
          summary: '短い説明',
          text: '本文です。',
          minutes: 1,
          date: '2026-03-01T09:00:00+09:00',
          tags: ['健康', '生活'],
        },
      ],
    },
  },
  {
    name: 'RSS 0.90',
    text: `<rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Old</title><link>https://example.org</link></channel><image><title>I</title><url>https://example.org/i.gif</url></image><item><title>A</title><link>https://example.org/a</link></item><item><title>B</title><link>https://example.org/b</link></item></rdf:RDF>`,
    expected: { title: 'Old', posts: [{ title: 'A', image: undefined }, { title: 'B' }] },
  },
  {
    name: 'RSS 1.0 with a prefix for RSS',
    text: `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>S</s:title></s:channel><s:item><s:title>A</s:title><s:link>https://example.org/a</s:link></s:item></r:RDF>`,
    expected: { title: 'S', posts: [{ title: 'A', url: 'https://example.org/a' }] },
  },
  {
    name: 'RSS 1.0 in Russian without a link',
    text: `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><channel><title>Сайт</title></channel><item rdf:about="https://example.org/сон"><title>О сне</title></item></rdf:RDF>`,
    expected: {
      posts: [{ title: 'О сне', url: 'https://example.org/%D1%81%D0%BE%D0%BD' }],
    },
  },
];

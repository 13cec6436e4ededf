import { type FeedFixture, LINK, atom, json, rssItem } from './fixture.js';

const tagged = (name: string, text: string, ...tags: string[]): FeedFixture => ({
  name,
  text,
  expected: { posts: [{ tags }] },
});

const inRss = (name: string, elements: string, ...tags: string[]) =>
  tagged(name, rssItem('<title>A</title>', LINK, elements), ...tags);

const inJson = (name: string, post: object, ...tags: string[]) =>
  tagged(name, json([{ url: '/a', title: 'A', ...post }]), ...tags);

export const TAGS: readonly FeedFixture[] = [
  inRss('commas', '<category>Sleep, Light, Mood</category>', 'Sleep', 'Light', 'Mood'),
  inRss('semicolons', '<dc:subject>sleep; light</dc:subject>', 'sleep', 'light'),
  inRss('a path', '<category>Health/Mental/Sleep</category>', 'Health', 'Mental', 'Sleep'),
  inRss('a short path', '<category>Health/Sleep</category>', 'Health', 'Sleep'),
  inRss('a stroke in a name', '<category>HIV/AIDS</category>', 'HIV/AIDS'),
  inRss('the name of the taxonomy', '<category>categories/sleep</category>', 'sleep'),
  inRss(
    'a domain',
    '<category domain="https://example.org/tags">sleep</category><category domain="category" nicename="mood"><![CDATA[Mood]]></category>',
    'sleep',
    'Mood',
  ),
  tagged(
    'a scheme',
    atom(
      '<entry><title>A</title><link href="/a"/><category scheme="https://example.org/tags" term="sleep"/><category term="m" label="Mood"/><category term="https://example.org/kind#post"/></entry>',
    ),
    'sleep',
    'Mood',
  ),
  inJson(
    'names in the singular',
    { category: 'Sleep', tags: 'light, mood' },
    'light',
    'mood',
    'Sleep',
  ),
  inJson('a thing with a name', { category: { name: 'Sleep' }, tag: ['a'] }, 'a', 'Sleep'),
  inJson(
    'things by their names',
    { tags: { Sleep: { name: 'Sleep' }, Mood: {} } },
    'Sleep',
    'Mood',
  ),
  ...[
    ...['Uncategorized', 'Uncategorised', 'Allgemein', 'Unkategorisiert', 'Nicht kategorisiert'],
    ...['Non classé', 'Sin categoría', 'Senza categoria', 'Sem categoria', 'Geen categorie'],
    ...['Niet gecategoriseerd', 'Okategoriserade', 'Ikke kategoriseret', 'Bez kategorii'],
    ...['Nezařazené', 'Fără categorie', 'Без рубрики', 'Без категорії', 'Χωρίς κατηγορία'],
    ...['未分類', '未分类', '미분류', 'غير مصنف', 'Tak Berkategori', 'posts'],
  ].map((name) => inJson(`no topic: ${name}`, { tags: [name, 'Sleep'] }, 'Sleep')),
  inJson(
    'topics that read much alike',
    { tags: ['Category theory', 'General practice'] },
    ...['Category theory', 'General practice'],
  ),
  inJson('no more than can be read', { tags: ['x'.repeat(9000)] }, `${'x'.repeat(300)}…`),
];

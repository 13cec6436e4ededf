import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import type { Post } from '../model/posts/post.js';
import { prerenderPosts } from './related-posts.js';

const post = (changes: Partial<Post> = {}): Post => ({
  url: 'https://example.org/sleep',
  title: 'Sleep <and> mood',
  date: '2026-03-04',
  tags: ['sleep'],
  reasons: ['sleep'],
  ...changes,
});

const partsOf = (html: string) => {
  const start = html.indexOf('</template>');
  return { shadow: html.slice(0, start), light: html.slice(start) };
};

describe('related posts as text', () => {
  it('are links with their reasons, in the shadow root and without it', () => {
    const { html } = prerenderPosts([post()], { page: 'https://example.org/' });
    for (const part of Object.values(partsOf(html))) {
      assert.ok(part.includes('href="https://example.org/sleep"'));
      assert.ok(part.includes('Sleep &lt;and&gt; mood'));
      assert.match(part.replace(/<[^>]+>/g, ''), /\bsleep\b/);
    }
    assert.ok(html.includes('<time datetime="2026-03-04">March 4, 2026</time>'));
  });

  it('are as many as asked for, in the order given, and none twice', () => {
    const posts = [1, 2, 3, 4, 5].map((n) =>
      post({ url: `https://example.org/${n}`, title: `Post ${n}` }),
    );
    const { shadow, light } = partsOf(prerenderPosts(posts, { limit: 2 }).html);
    for (const part of [shadow, light])
      assert.deepEqual([...(part.match(/Post \d/g) ?? [])], ['Post 1', 'Post 2']);
  });

  it('never lead to what is not of the web', () => {
    const { html } = prerenderPosts([post({ url: 'javascript:alert(1)' }), post()]);
    assert.ok(!html.includes('javascript:'));
    assert.equal(html.match(/<li/g)?.length, 2);
  });

  it('are what can be shown of a list that a program has put together', () => {
    const odd = [
      null,
      { title: 'Leads nowhere' },
      { url: '/nameless/' },
      { url: '/one/', title: 'One', date: '2026-13-45', reasons: 'sleep', image: '/one.png' },
      { url: 'two/', title: 'Two', date: 'soon', minutes: '5', image: { src: 'data:,' }, tags: 7 },
    ] as unknown as Post[];
    const page = 'https://example.org/post/';
    const { html } = prerenderPosts(odd, { page });
    const links = [...partsOf(html).light.matchAll(/<a href="([^"]+)">([^<]+)</g)];
    assert.deepEqual(
      links.map(([, href, title]) => [href, title]),
      [
        ['https://example.org/one/', 'One'],
        ['https://example.org/post/two/', 'Two'],
      ],
    );
    assert.doesNotMatch(partsOf(html).shadow, /<time|<img|noopener/);
    assert.throws(() => prerenderPosts(odd), /^OptionError: page: is missing, to which "\/one\/"/);
  });

  for (const [option, value, said] of [
    ['lang', 'x y', /is no language/],
    ['page', 'javascript:0', /is not an address of the web/],
    ['page', '/post/', /is not the whole of an address/],
    ['src', '/feed.xml javascript:0', /"javascript:0" is not an address/],
    ['styleHref', 'data:,', /is not an address of the web/],
    ['limit', 25, /25 is none/],
    ['limit', Number.NaN, /NaN is none/],
    ['headingLevel', 7, /7 is none/],
    ['layout', 'grid', /"grid" is unknown/],
    ['theme', 'red', /"red" is unknown/],
  ] as const) {
    it(`refuse what is no option: ${option} ${value}`, () => {
      const options = { [option]: value };
      assert.throws(() => prerenderPosts([post()], options), {
        name: 'OptionError',
        message: said,
      });
    });
  }

  it('are a list, and nothing else', () => {
    const text = '[]' as unknown as Post[];
    assert.throws(() => prerenderPosts(text), /^OptionError: posts: is no list/);
  });

  it('speak the language that is asked for', () => {
    const { html } = prerenderPosts([post()], { lang: 'es' });
    assert.ok(html.includes('4 de marzo de 2026'));
    assert.match(html.split('\n')[0] ?? '', /lang="es"/);
  });

  it('are whole HTML on lines that are not blank', () => {
    const { html, css } = prerenderPosts([post({ summary: 'Line\n\nand line' })], {
      src: '/feed.xml',
    });
    assert.ok(
      html
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('<')),
    );
    const [element] = parseDocument(html).children;
    assert.ok(element && 'name' in element && element.name === 'related-posts');
    assert.ok(html.includes(`<style>${css}</style>`));
  });

  it('name a style sheet in place of their own styles', () => {
    const { html, css } = prerenderPosts([post()], { styleHref: '/posts.css' });
    assert.ok(html.includes('<link rel="stylesheet" href="/posts.css">'));
    assert.ok(!html.includes('<style'));
    assert.equal(css, '');
  });
});

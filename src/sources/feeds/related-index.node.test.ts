import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import { shardOf } from '../../model/posts/related-index.js';
import { ReadFailure } from '../../model/diagnostics/read-failure.js';
import type { Feed } from './feed.js';
import { readFeed } from './read-feed.js';

const parser = new DOMParser() as unknown as globalThis.DOMParser;
const SITE = 'https://blog.example';
const ADDRESS = `${SITE}/related/index.json?v=2`;
const PAGE = `${SITE}/one/`;

const read = (value: unknown, page: string | undefined = PAGE): Feed =>
  readFeed(JSON.stringify(value), { address: ADDRESS, parser, page });

const POST = { url: '/two/', title: 'Two &amp; more', minutes: 3 };
const INDEX = { relatedPosts: 1, shards: 4, title: 'A blog', posts: [POST] };

describe('an index of related posts', () => {
  it('holds the newest posts, and leads to the shard of the page beside it', () => {
    const { title, next, posts } = read(INDEX);
    assert.equal(title, 'A blog');
    assert.equal(next, `${SITE}/related/${shardOf('blog.example/one', 4)}`);
    const expected = { url: `${SITE}/two/`, title: 'Two & more', minutes: 3, tags: [] };
    assert.deepEqual([...posts], [expected]);
  });

  it('leads nowhere where nobody says what page it is for', () => {
    const context = { address: ADDRESS, parser };
    assert.equal(readFeed(JSON.stringify(INDEX), context).next, undefined);
  });

  it('is a list of posts for who does not know its version', () => {
    const { next, posts } = read({ ...INDEX, relatedPosts: 2 });
    assert.equal(next, undefined);
    assert.equal([...posts].length, 1);
  });

  it('is read as far as it makes sense', () => {
    for (const shards of [undefined, null, '4', {}, [], true]) {
      assert.equal(read({ ...INDEX, shards }).next, undefined, JSON.stringify(shards));
    }
    for (const shards of [0, -7, 1e300, 0.5]) {
      assert.match(read({ ...INDEX, shards }).next ?? '', /^https:\/\/blog\.example\/related\//);
    }
    for (const posts of [undefined, null, 'x', {}, [null, 7, 'x', []]]) {
      assert.deepEqual([...read({ ...INDEX, posts }).posts], [], JSON.stringify(posts));
    }
  });
});

describe('a shard of related posts', () => {
  const shard = (pages: unknown) => ({ relatedPosts: 1, pages });

  it('holds the posts of the page in order, with what they share with it', () => {
    const { next, posts } = read(
      shard({
        'blog.example/one': [
          { ...POST, reasons: ['a &lt; b', 'c'] },
          { ...POST, url: '/three/', reasons: [] },
          { ...POST, url: 'javascript:alert(1)', reasons: ['x'] },
        ],
        'blog.example/other': [POST],
      }),
    );
    assert.equal(next, undefined);
    assert.deepEqual(
      [...posts].map(({ url, reasons }) => [url, reasons]),
      [
        [`${SITE}/two/`, ['a < b', 'c']],
        [`${SITE}/three/`, []],
      ],
    );
  });

  it('is empty for a page that is not in it', () => {
    assert.deepEqual([...read(shard({ 'blog.example/other': [POST] })).posts], []);
    for (const page of ['https://constructor', 'https://__proto__/', 'about:srcdoc']) {
      assert.deepEqual([...read(shard({}), page).posts], []);
    }
  });

  it('is read as far as it makes sense', () => {
    for (const pages of [undefined, null, 'x', [], { 'blog.example/one': 'x' }]) {
      assert.deepEqual([...read(shard(pages)).posts], [], JSON.stringify(pages));
    }
    for (const reasons of [undefined, null, 'x', {}, [null, {}, 7]]) {
      const [post] = read(shard({ 'blog.example/one': [{ ...POST, reasons }] })).posts;
      assert.ok(
        post?.reasons?.every((reason) => reason === ''),
        JSON.stringify(reasons),
      );
    }
  });

  it('of another version is no feed', () => {
    assert.throws(() => read({ relatedPosts: 2, pages: {} }), ReadFailure);
  });
});

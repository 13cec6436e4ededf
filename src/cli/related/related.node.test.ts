import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from 'linkedom';
import { type Choice, type ChosenPost, choosePosts } from '../../model/relevance/choose-posts.js';
import type { Post } from '../../model/posts/post.js';
import { shardName } from '../../model/posts/related-index.js';
import type { Feed } from '../../sources/feeds/feed.js';
import { readFeed } from '../../sources/feeds/read-feed.js';
import {
  command,
  commandWith,
  contentsOf,
  killedOnce,
  temporaryFolder,
} from '../testing/command.js';
import { madeUpPosts } from '../testing/made-up-posts.js';

const parser = new DOMParser() as unknown as globalThis.DOMParser;
const SITE = 'https://large.example';
const INDEX = `${SITE}/related/index.json`;
const STATE = '.treatment-compare.json';
const LIMIT = 8;

const CHOICE: Choice = {
  rank: 'related',
  limit: LIMIT,
  exclude: [],
  categories: [],
  pinned: [],
  fill: 'none',
};

function choose(posts: readonly Post[], page: Post): readonly ChosenPost[] {
  const steps = choosePosts(posts, page, CHOICE);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What the element reads for a page: the index, then what it leads to. */
function readFor(folder: string, page: string): Feed[] {
  const read = (address: string) =>
    readFeed(readFileSync(join(folder, address.replace(`${SITE}/related/`, '')), 'utf8'), {
      address,
      parser,
      page,
    });
  const index = read(INDEX);
  return [index, ...(index.next ? [read(index.next)] : [])];
}

function relatedIn(folder: string, page: string): readonly Post[] {
  return [...(readFor(folder, page)[1]?.posts ?? [])];
}

const contentOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

function writePosts(folder: string, posts: readonly Post[]): string {
  const path = join(folder, 'posts.json');
  writeFileSync(path, JSON.stringify(posts));
  return path;
}

/** What a site shows, without what the command remembers. */
function shownIn(folder: string): Record<string, string> {
  const { [STATE]: _, ...shown } = contentsOf(folder);
  return shown;
}

const POSTS = madeUpPosts(400);

describe('related posts that were worked out beforehand', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'related');
  const input = writePosts(folder, POSTS);

  it('are those that the element would choose by itself', async () => {
    const { code, out: said } = await command('related', input, '--out', out);
    assert.equal(code, 0);
    assert.match(said, /^Related posts of 400 posts in 65 files in .*: 65 written/);
    let shown = 0;
    const posts = [...readFeed(JSON.stringify(POSTS), { address: SITE, parser }).posts];
    for (const page of posts.filter((_, index) => index % 8 === 0)) {
      const expected = choose(posts, page).map(({ post: { url }, reasons }) => ({ url, reasons }));
      const actual = relatedIn(out, page.url).map(({ url, reasons }) => ({ url, reasons }));
      assert.deepEqual(actual, expected, page.title);
      shown += actual.length;
    }
    assert.ok(shown > 100, `Only ${shown} posts were compared`);
  });

  it('are found whatever form of its address a page has', () => {
    const [first] = POSTS;
    const related = relatedIn(out, first!.url);
    assert.ok(related.length > 0);
    assert.deepEqual(
      relatedIn(out, 'http://www.large.example/0/index.html?utm_source=x#a'),
      related,
    );
  });

  it('hold what the element shows', () => {
    const [related] = relatedIn(out, POSTS[0]!.url);
    const original = POSTS.find(({ url }) => url === related!.url)!;
    assert.equal(related!.title, original.title);
    assert.equal(related!.date, original.date);
    assert.deepEqual(related!.tags, original.tags);
    assert.equal(related!.text, undefined);
  });

  it('are what the element chooses, even if they are among the newest, too', () => {
    const newest = readFor(out, `${SITE}/about/`)[0]!;
    const page = [...newest.posts].find(({ url }) => relatedIn(out, url).length >= LIMIT)!;
    const read = readFor(out, page.url).flatMap(({ posts }) => [...posts]);
    const urls = choose(read, page).map(({ post: { url } }) => url);
    assert.deepEqual(
      urls,
      relatedIn(out, page.url).map(({ url }) => url),
    );
    assert.ok(
      urls.some((url) => [...readFor(out, page.url)[0]!.posts].some((post) => post.url === url)),
    );
  });

  it('come with the newest posts, for a page that is none of them', () => {
    const [index, shard] = readFor(out, `${SITE}/about/`);
    const newest = [...index!.posts];
    assert.equal(newest.length, 20);
    const dates = newest.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted().reverse());
    assert.equal(newest[0]!.reasons, undefined);
    assert.deepEqual([...shard!.posts], []);
  });

  it('are the same of a feed that comes in, of which nothing is told for --quiet', async () => {
    const elsewhere = join(temporaryFolder(), 'related');
    const posts = readFileSync(input);
    const words = ['related', '-', '--out', elsewhere, '--quiet'];
    assert.deepEqual(await commandWith(posts, ...words), { code: 0, out: '', progress: '' });
    assert.deepEqual(shownIn(elsewhere), shownIn(out));
    const failed = await commandWith('[]', ...words);
    assert.deepEqual([failed.code, failed.out], [1, '']);
    assert.match(failed.progress, /- holds no posts/);
  });

  it('are left alone if nothing has changed', async () => {
    const before = contentsOf(out);
    const { code, out: said } = await command('related', input, '--out', out);
    assert.equal(code, 0);
    assert.equal(said, 'Nothing has changed in 400 posts.\n');
    assert.deepEqual(contentsOf(out), before);
  });

  it('are worked out again for another limit', async () => {
    const few = join(folder, 'few');
    await command('related', input, '--out', few);
    const { out: said } = await command('related', input, '--out', few, '--limit', '1');
    assert.match(said, /written/);
    assert.equal(relatedIn(few, POSTS[0]!.url).length, 1);
  });
});

describe('a run that was interrupted', () => {
  const folder = temporaryFolder();
  const input = writePosts(folder, POSTS);
  const whole = join(folder, 'whole');

  it('goes on with the files that are missing', async () => {
    await command('related', input, '--out', whole);
    const expected = contentsOf(whole);
    const state = JSON.parse(readFileSync(join(whole, STATE), 'utf8')) as object;
    writeFileSync(join(whole, STATE), JSON.stringify({ ...state, done: 60, isFinished: false }));
    for (const name of ['index.json', shardName(5, 64), shardName(63, 64)]) {
      rmSync(join(whole, name));
    }
    const { out: said } = await command('related', input, '--out', whole);
    assert.match(said, /: 3 written, 3 unchanged, 59 from an earlier run, 0 removed/);
    assert.deepEqual(contentsOf(whole), expected);
  });

  it('writes again what somebody has deleted', async () => {
    const expected = contentsOf(whole);
    rmSync(join(whole, shardName(7, 64)));
    const { out: said } = await command('related', input, '--out', whole);
    assert.match(said, /: 1 written/);
    assert.deepEqual(contentsOf(whole), expected);
  });

  it('ends as if it had not been, if it was killed', async () => {
    const out = join(folder, 'killed');
    await killedOnce(() => existsSync(join(out, shardName(3, 64))), 'related', input, '--out', out);
    const { code } = await command('related', input, '--out', out);
    assert.equal(code, 0);
    const contents = contentsOf(out);
    assert.deepEqual(contents, contentsOf(whole));
  });
});

describe('a site that has changed', () => {
  it('writes only the files that differ', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'related');
    const posts = madeUpPosts(100);
    await command('related', writePosts(folder, posts), '--out', out);
    const changed = posts.map((post, index) =>
      index === 50 ? { ...post, image: { src: 'https://large.example/50.png' } } : post,
    );
    const { out: said } = await command('related', writePosts(folder, changed), '--out', out);
    const [, written, unchanged] = /(\d+) written, (\d+) unchanged/.exec(said) ?? [];
    assert.ok(Number(written) > 0 && Number(unchanged) > 0, said);
    const fresh = join(folder, 'fresh');
    await command('related', writePosts(folder, changed), '--out', fresh);
    assert.deepEqual(contentsOf(out), contentsOf(fresh));
  });

  it('is not taken for what it was, if it was interrupted and went back', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'related');
    const before = POSTS.slice(0, 100);
    await command('related', writePosts(folder, before), '--out', out);
    const expected = contentsOf(out);
    const changed = before.map((post) => ({ ...post, title: `${post.title} again` }));
    const input = writePosts(folder, changed);
    const hasBegun = () => contentOf(out, shardName(0, 16)) !== expected['0000.json'];
    await killedOnce(hasBegun, 'related', input, '--out', out);
    await command('related', writePosts(folder, before), '--out', out);
    assert.deepEqual(contentsOf(out), expected);
  });

  it('loses the files that nothing leads to any more, and keeps those of others', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'related');
    await command('related', writePosts(folder, POSTS), '--out', out);
    assert.ok(existsSync(join(out, shardName(63, 64))));
    const others = { 'readme.txt': 'mine', 'ffff.json': '{"mine":1}', [shardName(62, 64)]: '{}' };
    for (const [name, text] of Object.entries(others)) writeFileSync(join(out, name), text);
    const few = POSTS.slice(0, 40);
    const { out: said } = await command('related', writePosts(folder, few), '--out', out);
    assert.match(said, /55 removed/);
    const names = [...Array(8).keys()].map((shard) => shardName(shard, 8));
    assert.deepEqual(
      Object.keys(contentsOf(out)),
      [STATE, ...names, ...Object.keys(others), 'index.json'].sort(),
    );
  });

  it('never overwrites a file of others', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'public');
    mkdirSync(out);
    writeFileSync(join(out, 'index.json'), '{"mine":1}');
    const input = writePosts(folder, POSTS.slice(0, 20));
    const { code, progress } = await command('related', input, '--out', out);
    assert.equal(code, 1);
    assert.match(progress, /index\.json was written by somebody else\. Choose another folder/);
    assert.equal(readFileSync(join(out, 'index.json'), 'utf8'), '{"mine":1}');
    assert.equal(Object.keys(contentsOf(out)).length, 1);
  });
});

describe('very many posts', () => {
  it('go into subfolders of a thousand files at most', () => {
    assert.equal(shardName(0x0a3f, 16_384), '0a/0a3f.json');
    assert.equal(shardName(0x3f, 512), '003f.json');
  });
});

describe('what is written', () => {
  it('says the same as the post, whatever is in it', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'related');
    const title = 'The <p> element, AT&T, &amp;lt; and Vec<T>';
    const posts = [1, 2].map((number) => ({
      url: `${SITE}/${number}`,
      title,
      tags: ['R&D', 'a < b'],
      summary: `“Quoted” <b>words</b>, ${'on and on '.repeat(40)}`,
    }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'A & B', items: posts };
    const input = join(folder, 'feed.json');
    writeFileSync(input, JSON.stringify(feed));
    await command('related', input, '--out', out);
    const [read] = [...readFeed(JSON.stringify(feed), { address: SITE, parser }).posts];
    const [index] = readFor(out, `${SITE}/1`);
    assert.equal(index!.title, 'A & B');
    const [related] = relatedIn(out, `${SITE}/1`);
    assert.equal(related!.url, `${SITE}/2`);
    assert.equal(related!.title, read!.title);
    assert.deepEqual(related!.tags, read!.tags);
    assert.ok(related!.summary!.length <= 200, related!.summary);
    assert.match(related!.summary!, /^“Quoted” <b>words<\/b>, on and on .*…$/);
    assert.ok(statSync(join(out, 'index.json')).size < 3000);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atOnce } from '../at-once.js';
import type { Post } from '../posts/post.js';
import { byScore, indexPosts, rankPosts, scoreOf } from './post-index.js';
import { ORDERS, ordersOfAll, POSTS } from './testing/same-order.js';
import fc from '../../testing/fast-check.js';

const post = (name: string, more: Partial<Post> = {}): Post => ({
  url: `https://example.org/${name}`,
  title: name,
  tags: [],
  ...more,
});

const rank = (posts: readonly Post[], page: Post) =>
  rankPosts(atOnce(indexPosts([...posts, page])), page).map(({ post: { url } }) =>
    url.split('/').at(-1),
  );

describe('the ranking', () => {
  it('is the one of every other engine', () => {
    assert.deepEqual(ordersOfAll(), ORDERS);
  });

  it('brings the forms of a word together in any language', () => {
    const [first] = Object.values(ORDERS);
    assert.equal(first?.[0], 'walks');
    assert.equal(ORDERS['paseo']?.[0], 'paseos');
    assert.equal(ORDERS['spaziergang']?.[0], 'spaziergaenge');
    assert.equal(ORDERS['sanpo']?.[0], 'haru');
    assert.equal(ORDERS['progulka']?.[0], 'progulki');
  });

  it('does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...POSTS], { minLength: POSTS.length }), (posts) => {
        const [page] = POSTS;
        assert.deepEqual(
          rankPosts(atOnce(indexPosts(posts)), page!).map(({ post: { url } }) =>
            url.split('/').at(-1),
          ),
          ORDERS['walk'],
        );
      }),
    );
  });

  it('hears a title beside a long text', () => {
    const filler = 'Many other words stand here, about bread, boats and the weather. '.repeat(40);
    const page = post('page', { title: 'Sleeping in summer' });
    const posts = [
      post('text', { title: 'Notes', text: `${filler} summer ${filler}` }),
      post('title', { title: 'Summer nights', text: filler }),
    ];
    assert.equal(rank(posts, page)[0], 'title');
  });

  it('hears a rare tag beside a text, and hardly one that half of the site has', () => {
    const about = (word: string) => `What we know of ${word}, and of how ${word} came to be here.`;
    const others = Array.from({ length: 12 }, (_none, index) =>
      post(`other-${index}`, { tags: ['Guides'], text: about(`thing${index}`) }),
    );
    const page = post('page', { tags: ['Guides', 'Tides'], text: about('harbours') });
    const same = post('same-matter', { tags: ['Essays'], text: about('harbours at night') });
    const tagged = post('same-tag', { tags: ['Tides'], text: about('moons') });
    assert.deepEqual(
      rank([...others, same, tagged], page)
        .slice(0, 2)
        .sort(),
      ['same-matter', 'same-tag'],
    );
  });

  it('takes the date for less of a hint where there is a text to compare', () => {
    const page = post('page', { date: '2026-03-01' });
    const near = { url: page.url, date: '2026-03-01' };
    assert.equal(scoreOf(0.5, page, near), 0.85);
    assert.equal(scoreOf(0.5, page, { ...near, text: true }), 0.7);
    assert.equal(scoreOf(0.5, page, { url: page.url, text: true }), 0.5);
  });

  it('finds pairs of words', () => {
    const page = post('page', { title: 'side effects' });
    const posts = [
      post('apart', { title: 'effects of standing by the side' }),
      post('pair', { title: 'what side effects may be' }),
    ];
    assert.equal(rank(posts, page)[0], 'pair');
  });

  it('prefers the nearer date of two that are alike', () => {
    const page = post('page', { title: 'Sleeping', date: '2026-03-01' });
    const posts = [
      post('far', { title: 'Sleeping well', date: '2021-03-01' }),
      post('near', { title: 'Sleeping well', date: '2026-02-01T10:00:00+02:00' }),
      post('undated', { title: 'Sleeping well', date: 'last week' }),
    ];
    assert.deepEqual(rank(posts, page), ['near', 'far', 'undated']);
  });

  it('orders equals by date, then by address', () => {
    const ranked = [post('b'), post('a'), post('c', { date: '2026-01-01' })].map((each) => ({
      post: each,
      score: 1,
    }));
    assert.deepEqual(
      ranked.sort(byScore).map(({ post: { title } }) => title),
      ['c', 'a', 'b'],
    );
  });

  it('rounds, so that the last digit of a logarithm decides nothing', () => {
    assert.equal(scoreOf(0.1 + 0.2, post('a'), post('b')), scoreOf(0.3, post('a'), post('b')));
  });

  it('gives every post that shares a word a score above 0, and no other', () => {
    const page = post('page', { title: 'one two three' });
    assert.deepEqual(
      rank([post('x', { title: 'nothing shared' }), post('y', { title: 'two' })], page),
      ['y'],
    );
  });
});

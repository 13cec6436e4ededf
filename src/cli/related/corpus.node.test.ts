import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../sources/feeds/feed.js';
import { collectPosts } from './corpus.js';

describe('reading posts', () => {
  it('hears of signals, however much there is to read', async () => {
    let isHeard = false;
    setTimeout(() => (isHeard = true));
    function* endless(): Iterable<Feed> {
      for (let count = 0; !isHeard && count < 1e7; count++) {
        yield { posts: [{ url: 'https://a.example/', title: 'One', tags: [] }] };
      }
    }
    await collectPosts([endless()], () => undefined);
    assert.ok(isHeard);
  });
});

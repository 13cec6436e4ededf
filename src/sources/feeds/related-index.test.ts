import { expect } from '@open-wc/testing';
import { postKey } from '../../model/posts/post-key.js';
import { shardOf } from '../../model/posts/related-index.js';
import { useConsole, useRequests } from '../../testing/page.js';
import { SITE } from '../../testing/posts.js';
import { showPostsMarkup } from '../../testing/related-posts.js';
import { titlesOf, untilTitles } from '../../testing/related-posts.queries.js';
import { until } from '../../testing/until.js';

const ELEMENT = '<related-posts loading="eager" src="/related/index.json"></related-posts>';

const titled = (name: string, more = {}) => ({ url: `${SITE}/${name}/`, title: name, ...more });

const INDEX = {
  relatedPosts: 1,
  shards: 16,
  posts: [titled('Newest'), titled('Both'), titled('page')],
};

describe('related-posts with posts that were worked out beforehand', () => {
  const requests = useRequests();
  const log = useConsole();
  let canonical: HTMLLinkElement;

  beforeEach(() => {
    canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = `${SITE}/page/`;
    document.head.append(canonical);
  });
  afterEach(() => canonical.remove());

  const key = postKey(`${SITE}/page/`);

  it('shows those of the shard that the index leads to, in their order', async () => {
    const shown = await showPostsMarkup(ELEMENT);
    requests[0]?.answer(JSON.stringify(INDEX));
    await until(() => requests.length === 2, 'the shard is asked for');
    const address = new URL(`/related/${shardOf(key, 16)}`, location.href).href;
    expect(requests[1]?.address).to.equal(address);
    const posts = [titled('Best', { reasons: ['Sleep'] }), titled('Both', { reasons: [] })];
    requests[1]?.answer(JSON.stringify({ relatedPosts: 1, pages: { [key]: posts } }));
    await untilTitles(shown, ['Best', 'Both', 'Newest']);
    expect(requests).to.have.lengthOf(2);
  });

  it('shows the newest where the shard knows nothing of the page', async () => {
    canonical.remove();
    const shown = await showPostsMarkup(ELEMENT.replace('src=', 'rank="newest" src='));
    requests[0]?.answer(JSON.stringify({ ...INDEX, posts: [titled('Newest')] }));
    await until(() => requests.length === 2, 'the shard is asked for');
    requests[1]?.answer(JSON.stringify({ relatedPosts: 1, pages: {} }));
    await untilTitles(shown, ['Newest']);
  });

  it('shows the newest where the shard is missing', async () => {
    const shown = await showPostsMarkup(ELEMENT.replace('src=', 'rank="newest" src='));
    requests[0]?.answer(JSON.stringify(INDEX));
    await until(() => requests.length === 2, 'the shard is asked for');
    requests[1]?.answer('', { status: 404 });
    await untilTitles(shown, ['Newest', 'Both']);
    expect(titlesOf(shown)).to.not.include('page');
    expect(log.of(/answered 404/)).to.have.lengthOf(1);
  });
});

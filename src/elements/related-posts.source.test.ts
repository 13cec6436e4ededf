import { expect, oneEvent } from '@open-wc/testing';
import { nextFrame, useConsole, useRequests } from '../testing/page.js';
import { POSTS, rss, SITE, TITLES, postsTitled } from '../testing/posts.js';
import { all, isVisible, words } from '../testing/queries.js';
import {
  related,
  showPosts,
  showPostsMarkup,
  OWN_LINK,
  OWN_LIST,
} from '../testing/related-posts.js';
import {
  linksOf,
  titlesOf,
  untilSettled,
  untilTitles,
  ownContent,
} from '../testing/related-posts.queries.js';
import { addBox, inlineDocument } from '../testing/show.js';
import { until } from '../testing/until.js';
import { RelatedPostsLoadEvent } from './related-posts.events.js';
import type { RelatedPosts } from './related-posts.js';

/** A feed in the head of the page, for one test. */
function addFeed(attributes: Record<string, string>): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'alternate';
  Object.assign(link, { type: 'application/rss+xml', ...attributes });
  document.head.append(link);
  return link;
}

describe('related-posts, where its posts come from', () => {
  const requests = useRequests();
  const log = useConsole();
  const addresses = () => requests.map(({ address }) => address);
  afterEach(() => {
    for (const link of document.querySelectorAll('link[rel="alternate"]')) link.remove();
  });

  describe('each source', () => {
    it('takes the property as a list of posts, and as JSON text', async () => {
      expect(titlesOf(await showPosts({}, postsTitled('Object')))).to.deep.equal(['Object']);
      expect(titlesOf(await showPosts({}, JSON.stringify(postsTitled('Text'))))).to.deep.equal([
        'Text',
      ]);
    });

    it('takes the property in any format that feeds in JSON have', async () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ url: `${SITE}/feed`, title: 'JSON Feed' }],
      };
      const wordPress = [{ link: `${SITE}/wp`, title: { rendered: 'Word&#8217;Press' } }];
      expect(titlesOf(await showPosts({}, feed))).to.deep.equal(['JSON Feed']);
      expect(titlesOf(await showPosts({}, wordPress))).to.deep.equal(['Word’Press']);
    });

    it('takes dates, addresses and what writes itself as JSON in a list of posts', async () => {
      const shown = await showPosts({}, [
        {
          title: 'Objects',
          url: new URL('/objects', SITE),
          date: new Date(Date.UTC(2026, 1, 3, 12)),
          tags: { toJSON: () => ['Sleep'] },
        },
        { title: 'No date', url: `${SITE}/no-date`, date: new Date(NaN) },
      ]);
      expect(titlesOf(shown)).to.deep.equal(['Objects', 'No date']);
      expect(linksOf(shown)[0]?.href).to.equal(`${SITE}/objects`);
      expect(all(shown, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
        '2026-02-03',
      ]);
      shown.category = 'Sleep';
      await untilTitles(shown, ['Objects']);
    });

    it('takes a list of posts as it was when it was set', async () => {
      const posts = postsTitled('First', 'Second');
      const box = await addBox();
      const shown = box.ownerDocument.createElement('related-posts');
      Object.assign(shown, { loading: 'eager', rank: 'none', posts });
      box.append(shown);
      await shown.updateComplete;
      posts[1]!.title = 'Changed';
      await untilSettled(shown);
      expect(titlesOf(shown)).to.deep.equal(['First', 'Second']);
    });

    it('waits in silence while a framework has no posts yet', async () => {
      const shown = await showPosts({}, []);
      expect(titlesOf(shown)).to.deep.equal([]);
      expect(log.lines).to.deep.equal([]);
      shown.posts = postsTitled('Later');
      await untilTitles(shown, ['Later']);
    });

    it('takes a JSON child', async () => {
      const shown = await showPostsMarkup(related('', inlineDocument(postsTitled('Child'))));
      await untilTitles(shown, ['Child']);
    });

    it('takes the feed that src names', async () => {
      const shown = await showPostsMarkup(related('src="/feed.xml"'));
      expect(addresses()).to.deep.equal(['/feed.xml']);
      requests[0]?.answer(rss(postsTitled('Fetched')));
      await untilTitles(shown, ['Fetched']);
    });

    it('takes the links inside', async () => {
      const shown = await showPostsMarkup(related('', OWN_LIST));
      await untilTitles(shown, ['Own one', 'Own two']);
      expect(linksOf(shown)[0]?.href).to.equal(new URL('/one', location.href).href);
      expect(isVisible(ownContent(shown)), 'They are not shown twice').to.be.false;
    });

    it('takes the feed that the page names in its head', async () => {
      addFeed({ href: '/feed.xml' });
      const shown = await showPostsMarkup(related());
      expect(addresses()).to.deep.equal([new URL('/feed.xml', location.href).href]);
      requests[0]?.answer(rss(postsTitled('Discovered')));
      await untilTitles(shown, ['Discovered']);
    });

    it('prefers the feed of the posts to that of the comments', async () => {
      addFeed({ href: '/comments/feed/', title: 'Comments' });
      addFeed({ href: '/wp-json/wp/v2/pages/7', type: 'application/json' });
      addFeed({ href: '/feed/', title: 'Posts' });
      addFeed({ href: '/feed/atom/', type: 'application/atom+xml' });
      await showPostsMarkup(related());
      expect(addresses()).to.deep.equal([new URL('/feed/', location.href).href]);
    });

    it('does not take a link outside of a list for the posts, but asks the page for its feed', async () => {
      addFeed({ href: '/feed.xml' });
      const shown = await showPostsMarkup(related('', OWN_LINK));
      expect(addresses()).to.have.lengthOf(1);
      expect(isVisible(ownContent(shown))).to.be.true;
    });
  });

  describe('links', () => {
    const SENTENCE =
      '<p class="own">See <a href="/blog">all posts</a> or <a href="/tags">tags</a>.</p>';

    it('in sentences leave the feed of the page in use', async () => {
      addFeed({ href: '/feed.xml' });
      const shown = await showPostsMarkup(related('', SENTENCE));
      requests[0]?.answer(rss(postsTitled('Discovered')));
      await untilTitles(shown, ['Discovered']);
    });

    it('are posts, or none, where their author says so', async () => {
      addFeed({ href: '/feed.xml' });
      const shown = await showPostsMarkup(related('links="none"', OWN_LIST));
      requests[0]?.answer(rss(postsTitled('Discovered')));
      await untilTitles(shown, ['Discovered']);
      shown.links = 'auto';
      await untilTitles(shown, ['Own one', 'Own two']);
      shown.innerHTML = SENTENCE;
      await until(() => requests.length === 2);
      requests[1]?.answer(rss(postsTitled('Discovered')));
      await untilTitles(shown, ['Discovered']);
      shown.links = 'posts';
      await untilTitles(shown, ['all posts', 'tags']);
    });
  });

  describe('their order', () => {
    it('is: property, JSON child, src, links, the feed of the page', async () => {
      addFeed({ href: '/page-feed.xml' });
      const shown = await showPostsMarkup(
        related('src="/feed.xml"', `${inlineDocument(postsTitled('Child'))}${OWN_LIST}`),
      );
      await untilTitles(shown, ['Child']);
      shown.posts = postsTitled('Property');
      await untilTitles(shown, ['Property']);
      expect(requests).to.be.empty;
      shown.posts = undefined;
      await untilTitles(shown, ['Child']);
      shown.querySelector('script')?.remove();
      await until(() => requests.length === 1, 'src is next');
      requests[0]?.answer(rss(postsTitled('Fetched')));
      await untilTitles(shown, ['Fetched']);
      shown.removeAttribute('src');
      await untilTitles(shown, ['Own one', 'Own two']);
      ownContent(shown)?.remove();
      await until(() => requests.length === 2, 'the feed of the page is last');
    });

    it('of several addresses is kept, whichever answers first, and none comes twice', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml  /b.xml /c.json" limit="9"'));
      expect(addresses()).to.deep.equal(['/a.xml', '/b.xml', '/c.json']);
      requests[2]?.answer(JSON.stringify(postsTitled('C', 'A1')));
      requests[1]?.answer(rss(postsTitled('B', 'A2')));
      requests[0]?.answer(rss(postsTitled('A1', 'A2')));
      await untilTitles(shown, ['A1', 'A2', 'B', 'C']);
    });
  });

  describe('several sources', () => {
    const sites = (element: RelatedPosts) =>
      [...element.shadowRoot!.querySelectorAll('.post')].map((post) =>
        words(post.querySelector('.meta')),
      );

    it('are named on their posts', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml /b.xml"'));
      requests[0]?.answer(rss(postsTitled('One'), 'First site'));
      requests[1]?.answer(rss(postsTitled('Two'), 'Second site'));
      await untilTitles(shown, ['One', 'Two']);
      expect(sites(shown)).to.deep.equal(['First site', 'Second site']);
    });

    it('are not named where there is one', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      requests[0]?.answer(rss(postsTitled('One'), 'First site'));
      await untilTitles(shown, ['One']);
      expect(sites(shown)).to.deep.equal(['']);
    });

    it('do not fail together: the others are used, and one line is said', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml /b.xml"'));
      const loaded = oneEvent(shown, 'related-posts-load');
      requests[0]?.answer('', { status: 500 });
      requests[1]?.answer(rss(postsTitled('Two')));
      await loaded;
      expect(titlesOf(shown)).to.deep.equal(['Two']);
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
      expect(log.lines[0]?.text)
        .to.match(/\/a\.xml answered 500/)
        .and.not.match(/b\.xml/);
    });
  });

  describe('the pages of a feed', () => {
    const page = (next: string, ...titles: string[]) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        next_url: next,
        items: postsTitled(...titles),
      });

    it('are followed', async () => {
      const shown = await showPostsMarkup(related('src="/1.json"'));
      requests[0]?.answer(page('/2.json', 'One'));
      await until(() => requests.length === 2, 'The second is asked for');
      expect(addresses()[1]).to.equal(new URL('/2.json', location.href).href);
      requests[1]?.answer(page('', 'Two'));
      await untilTitles(shown, ['One', 'Two']);
    });

    it('are ten at most', async () => {
      const shown = await showPostsMarkup(related('src="/0.json" limit="24"'));
      for (let index = 0; index < 10; index++) {
        await until(() => requests.length === index + 1, `Page ${index} is asked for`);
        requests[index]?.answer(page(`/${index + 1}.json`, `Post ${index}`));
      }
      await untilSettled(shown);
      expect(titlesOf(shown)).to.have.lengthOf(10);
      expect(requests).to.have.lengthOf(10);
      expect(log.lines).to.be.empty;
    });

    it('share one limit of bytes', async () => {
      const shown = await showPostsMarkup(related('src="/0.json" max-bytes="400"'));
      for (let index = 0; requests.length === index + 1; index++) {
        requests[index]?.answer(`${page(`/${index + 1}.json`, `Post ${index}`)}${' '.repeat(200)}`);
        await until(() => requests.length === index + 2 || !shown.matches(':state(loading)'));
      }
      expect(requests.length).to.be.lessThan(4);
      expect(titlesOf(shown)).to.include('Post 0');
    });

    it('are asked for without cookies, and follow no redirect', async () => {
      const shown = await showPostsMarkup(related('src="/1.json"'));
      requests[0]?.answer(page('/2.json', 'One'));
      await until(() => requests.length === 2, 'The second is asked for');
      requests[1]?.answer(page('', 'Two'));
      await untilTitles(shown, ['One', 'Two']);
      const [first, second] = requests.map(({ init }) => init ?? {});
      expect([first?.credentials, first?.redirect]).to.deep.equal([undefined, undefined]);
      expect([second?.credentials, second?.redirect]).to.deep.equal(['omit', 'error']);
    });

    it('stay on the origin of the source, wherever that was moved', async () => {
      const shown = await showPostsMarkup(related('src="/1.json"'));
      requests[0]?.answer(page('https://other.example/2.json', 'One'), {
        url: 'https://other.example/1.json',
      });
      await untilTitles(shown, ['One']);
      expect(requests).to.have.lengthOf(1);
    });

    it('that fail leave the posts before', async () => {
      const shown = await showPostsMarkup(related('src="/1.json"'));
      requests[0]?.answer(page('/2.json', 'One'));
      await until(() => requests.length === 2, 'The second is asked for');
      requests[1]?.fail();
      await untilTitles(shown, ['One']);
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    });
  });

  it('names the items that could not be read', async () => {
    const shown = await showPostsMarkup(related('src="/feed" rank="none"'));
    requests[0]?.answer(
      '<rss version="2.0"><channel><item><title>One</title><link>/one</link></item><item><title>Two</item><item><title>Three</title></item><item><title>Four</title><link>/four</link></item></channel></rss>',
    );
    await untilTitles(shown, ['One', 'Four']);
    expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(log.lines[0]?.text).to.contain('leaves out posts (2, 3)');
  });

  it('asks for no picture that only counts', async () => {
    const [counter, late] = ['/counted/pixel.gif?u=1', '/demo/assets/icon.svg?late'];
    const items = JSON.stringify([
      { url: '/a', title: 'A', text: `<p>Words</p><img src="${counter}">` },
      { url: '/b', title: 'B', text: `<img src="${counter}" data-original="${late}">` },
      { url: '/c', title: 'C', image: counter },
    ]);
    const shown = await showPosts({ rank: 'none' }, items);
    await untilTitles(shown, ['A', 'B', 'C']);
    const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await until(() => asked().some((name) => name.endsWith(late)), 'The late picture is asked for');
    expect(asked().filter((name) => name.includes(counter))).to.be.empty;
  });

  it('tells what is shown', async () => {
    const shown = await showPostsMarkup(related('src="/feed"'));
    const loaded = oneEvent<RelatedPostsLoadEvent>(shown, 'related-posts-load');
    requests[0]?.answer(JSON.stringify(POSTS));
    const event = await loaded;
    expect(event).to.be.instanceOf(RelatedPostsLoadEvent);
    expect(event.bubbles).to.be.false;
    expect(event.posts.map(({ post }) => post.title)).to.deep.equal(TITLES.slice(0, 3));
    expect(titlesOf(shown), 'They are there by then').to.deep.equal(TITLES.slice(0, 3));
    expect(log.lines).to.be.empty;
  });

  it('shows what is in the page before the page is painted', async () => {
    const shown = await showPostsMarkup(related('', OWN_LIST));
    let isPainted = false;
    requestAnimationFrame(() => {
      isPainted = true;
    });
    await untilTitlesWithoutTimers(shown, 2);
    expect(isPainted).to.be.false;
  });

  describe('what changes', () => {
    it('is followed: src, posts, children and their addresses', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      requests[0]?.answer(rss(postsTitled('A')));
      await untilTitles(shown, ['A']);
      shown.src = '/b.xml';
      await until(() => requests.length === 2);
      requests[1]?.answer(rss(postsTitled('B')));
      await untilTitles(shown, ['B']);
      shown.posts = postsTitled('Property');
      await untilTitles(shown, ['Property']);
      shown.posts = undefined;
      shown.src = undefined;
      shown.innerHTML = OWN_LIST;
      await untilTitles(shown, ['Own one', 'Own two']);
      shown.querySelector('a')!.textContent = 'Renamed';
      await untilTitles(shown, ['Renamed', 'Own two']);
      shown.querySelector('a')!.href = '/three';
      await until(() => linksOf(shown)[0]?.pathname === '/three');
    });

    it('asks for nothing again when children change beside a source', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      requests[0]?.answer(rss(postsTitled('A')));
      await untilTitles(shown, ['A']);
      shown.append(document.createElement('p'));
      await nextFrame();
      expect(requests).to.have.lengthOf(1);
      expect(titlesOf(shown)).to.deep.equal(['A']);
    });

    it('drops a request that is no longer wanted, and its late answer', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      shown.src = '/b.xml';
      await until(() => requests.length === 2);
      expect(requests[0]?.signal?.aborted).to.be.true;
      requests[1]?.answer(rss(postsTitled('B')));
      requests[0]?.answer(rss(postsTitled('A')));
      await untilTitles(shown, ['B']);
      await nextFrame();
      expect(titlesOf(shown)).to.deep.equal(['B']);
      expect(log.lines).to.be.empty;
    });
  });
});

/** Waits for posts through promises alone: nothing is painted meanwhile. */
async function untilTitlesWithoutTimers(element: Element, count: number): Promise<void> {
  for (let turns = 0; titlesOf(element).length < count && turns < 1000; turns++) {
    await Promise.resolve();
  }
}

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { nextFrame, type PendingRequest, useConsole, useRequests } from '../testing/page.js';
import { manyPosts, POSTS, rss, SITE, TITLES } from '../testing/posts.js';
import { all, isVisible, words } from '../testing/queries.js';
import {
  linksOf,
  related,
  showPosts,
  showPostsMarkup,
  titlesOf,
  untilSettled,
  untilTitles,
} from '../testing/related-posts.js';
import { inlineDocument } from '../testing/show.js';
import { until } from '../testing/until.js';
import { RelatedPostsErrorEvent, RelatedPostsLoadEvent } from './related-posts.events.js';
import type { RelatedPosts } from './related-posts.js';

const titled = (...titles: string[]) =>
  titles.map((title) => ({ title, url: `${SITE}/${encodeURIComponent(title)}` }));

const OWN_LINK = '<p class="own"><a href="/blog">All posts</a></p>';
const OWN_LIST = `<ul class="own">
  <li><a href="/one">Own one</a></li>
  <li><a href="/two">Own two</a></li>
</ul>`;

const ownContent = (element: Element) => element.querySelector('.own');

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
      expect(titlesOf(await showPosts({}, titled('Object')))).to.deep.equal(['Object']);
      expect(titlesOf(await showPosts({}, JSON.stringify(titled('Text'))))).to.deep.equal(['Text']);
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
      const posts = titled('First', 'Second');
      const box = await fixture<HTMLElement>(html`<div></div>`);
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
      shown.posts = titled('Later');
      await untilTitles(shown, ['Later']);
    });

    it('takes a JSON child', async () => {
      const shown = await showPostsMarkup(related('', inlineDocument(titled('Child'))));
      await untilTitles(shown, ['Child']);
    });

    it('takes the feed that src names', async () => {
      const shown = await showPostsMarkup(related('src="/feed.xml"'));
      expect(addresses()).to.deep.equal(['/feed.xml']);
      requests[0]?.answer(rss(titled('Fetched')));
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
      requests[0]?.answer(rss(titled('Discovered')));
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

  describe('their order', () => {
    it('is: property, JSON child, src, links, the feed of the page', async () => {
      addFeed({ href: '/page-feed.xml' });
      const shown = await showPostsMarkup(
        related('src="/feed.xml"', `${inlineDocument(titled('Child'))}${OWN_LIST}`),
      );
      await untilTitles(shown, ['Child']);
      shown.posts = titled('Property');
      await untilTitles(shown, ['Property']);
      expect(requests).to.be.empty;
      shown.posts = undefined;
      await untilTitles(shown, ['Child']);
      shown.querySelector('script')?.remove();
      await until(() => requests.length === 1, 'src is next');
      requests[0]?.answer(rss(titled('Fetched')));
      await untilTitles(shown, ['Fetched']);
      shown.removeAttribute('src');
      await untilTitles(shown, ['Own one', 'Own two']);
      ownContent(shown)?.remove();
      await until(() => requests.length === 2, 'the feed of the page is last');
    });

    it('of several addresses is kept, whichever answers first, and none comes twice', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml  /b.xml /c.json" limit="9"'));
      expect(addresses()).to.deep.equal(['/a.xml', '/b.xml', '/c.json']);
      requests[2]?.answer(JSON.stringify(titled('C', 'A1')));
      requests[1]?.answer(rss(titled('B', 'A2')));
      requests[0]?.answer(rss(titled('A1', 'A2')));
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
      requests[0]?.answer(rss(titled('One'), 'First site'));
      requests[1]?.answer(rss(titled('Two'), 'Second site'));
      await untilTitles(shown, ['One', 'Two']);
      expect(sites(shown)).to.deep.equal(['First site', 'Second site']);
    });

    it('are not named where there is one', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      requests[0]?.answer(rss(titled('One'), 'First site'));
      await untilTitles(shown, ['One']);
      expect(sites(shown)).to.deep.equal(['']);
    });

    it('do not fail together: the others are used, and one line is said', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml /b.xml"'));
      const loaded = oneEvent(shown, 'related-posts-load');
      requests[0]?.answer('', { status: 500 });
      requests[1]?.answer(rss(titled('Two')));
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
        items: titled(...titles),
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

    it('that fail leave the posts before', async () => {
      const shown = await showPostsMarkup(related('src="/1.json"'));
      requests[0]?.answer(page('/2.json', 'One'));
      await until(() => requests.length === 2, 'The second is asked for');
      requests[1]?.fail();
      await untilTitles(shown, ['One']);
      expect(log.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    });
  });

  describe('a source that gives nothing', () => {
    const WHOLE = rss(manyPosts(40));

    const cases: Record<string, [answer: (request: PendingRequest) => void, RegExp]> = {
      'is not found': [(request) => request.answer('', { status: 404 }), /answered 404/],
      'has an error': [(request) => request.answer('', { status: 500 }), /answered 500/],
      'is empty': [(request) => request.answer(''), /is empty/],
      'has no posts': [(request) => request.answer(rss([])), /holds no posts/],
      'has posts without addresses': [
        (request) => request.answer(rss([{ title: 'One', url: 'javascript:alert(1)' }])),
        /holds no posts/,
      ],
      'is a page': [
        (request) => request.answer('<!doctype html><p>Log in</p>'),
        /DOCTYPE|is no feed/,
      ],
      'is broken JSON': [(request) => request.answer('{"items": ['), /broken JSON/],
      'may not be read from here (CORS)': [
        (request) => request.fail(),
        /could not be fetched.*CORS/,
      ],
      'is another kind of JSON': [(request) => request.answer('{"a": 1}'), /is no feed/],
      'is cut off before its first post': [
        (request) => request.answer(WHOLE.slice(0, 70)),
        /holds no posts|is no feed/,
      ],
    };
    for (const [name, [answer, reason]] of Object.entries(cases)) {
      it(`keeps the author’s own links in sight and says so in one line: it ${name}`, async () => {
        const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
        expect(isVisible(ownContent(shown)), 'While it loads').to.be.true;
        const failed = oneEvent<RelatedPostsErrorEvent>(shown, 'related-posts-error');
        answer(requests[0]!);
        const event = await failed;
        expect(event).to.be.instanceOf(RelatedPostsErrorEvent);
        expect(event.bubbles).to.be.false;
        expect(event.diagnostics.map(({ severity }) => severity)).to.deep.equal(['error']);
        expect(isVisible(ownContent(shown)), 'Afterwards').to.be.true;
        expect(shown.matches(':state(error)')).to.be.true;
        expect(titlesOf(shown)).to.be.empty;
        expect(log.lines.map(({ level }) => level)).to.deep.equal(['error']);
        expect(log.lines[0]?.text).to.match(/^<related-posts> .*\n {2}\/feed /);
        expect(log.lines[0]?.text).to.match(reason);
      });
    }

    it('is given up after eight seconds', async () => {
      const { setTimeout: original } = globalThis;
      const waits: number[] = [];
      Object.assign(globalThis, {
        setTimeout: (run: () => void, delay = 0) => {
          if (delay > 5000) {
            waits.push(delay);
            delay = 0;
          }
          return original(run, delay);
        },
      });
      try {
        const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
        await oneEvent(shown, 'related-posts-error');
        expect(Math.max(...waits)).to.be.within(7000, 8000);
        expect(requests[0]?.signal?.aborted).to.be.true;
        expect(isVisible(ownContent(shown))).to.be.true;
        expect(log.of(/gave no whole answer within/)).to.have.lengthOf(1);
      } finally {
        Object.assign(globalThis, { setTimeout: original });
      }
    });

    it('is not asked for under another protocol', async () => {
      for (const address of ['javascript:alert(1)', 'data:text/xml,<rss/>', 'ftp://a.example/f']) {
        const shown = await showPostsMarkup(related(`src="${address}"`, OWN_LIST));
        await untilSettled(shown);
        expect(shown.matches(':state(error)'), address).to.be.true;
        expect(isVisible(ownContent(shown))).to.be.true;
      }
      expect(requests).to.be.empty;
      expect(log.of(/is not an http or https address/)).to.have.lengthOf(3);
    });

    it('that is broken inside of the page keeps the author’s links, too', async () => {
      const shown = await showPostsMarkup(
        related('', `<script type="application/json">{"posts": [</script>${OWN_LIST}`),
      );
      await untilSettled(shown);
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.of(/application\/json.* is broken JSON/)).to.have.lengthOf(1);
    });

    it('is told of where the page names none either', async () => {
      const shown = await showPostsMarkup(related('', OWN_LINK));
      await untilSettled(shown);
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.of(/src is missing/)).to.have.lengthOf(1);
    });
  });

  describe('a source that is too large', () => {
    it('gives the posts of its beginning, with a word', async () => {
      const shown = await showPostsMarkup(related('src="/feed" limit="24" max-bytes="900"'));
      requests[0]?.answer(rss(manyPosts(500)));
      await untilSettled(shown);
      expect(titlesOf(shown).length).to.be.within(3, 20);
      expect(titlesOf(shown)[0]).to.equal('Post 1');
      expect(log.of(/larger than 0\.0009 MB.*max-bytes/s)).to.have.lengthOf(1);
    });

    it('is not read on', async () => {
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
      });
      const shown = await showPostsMarkup(related('src="/feed"', OWN_LIST));
      requests[0]?.answer(endless);
      await untilSettled(shown);
      expect(requests[0]?.signal?.aborted).to.be.true;
      expect(isVisible(ownContent(shown))).to.be.true;
      expect(log.lines).to.have.lengthOf(1);
    });
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

  describe('a list of posts that cannot be read', () => {
    const holdsItself: Record<string, unknown> = { title: 'Round', url: `${SITE}/round` };
    holdsItself['tags'] = [holdsItself];
    const throws = (thrown: unknown) => ({
      get title(): string {
        throw thrown;
      },
    });
    const lists: Record<string, unknown> = {
      'holds itself': [holdsItself],
      'throws an error': [throws(new Error('Not today'))],
      'throws what cannot be written': [throws(Object.create(null))],
    };
    for (const [what, posts] of Object.entries(lists)) {
      it(`is reported in one line: one that ${what}`, async () => {
        const shown = await showPostsMarkup(related('', OWN_LINK));
        await untilSettled(shown);
        const failed = oneEvent<RelatedPostsErrorEvent>(shown, 'related-posts-error');
        log.lines.length = 0;
        shown.posts = posts as object;
        const { diagnostics } = await failed;
        expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
          'unreadable posts',
        ]);
        expect(diagnostics[0]?.message).to.match(/^could not be read( \([^\n]+\))?$/);
        expect(log.lines).to.have.lengthOf(1);
        expect(isVisible(ownContent(shown))).to.be.true;
        expect(shown.matches(':state(error)')).to.be.true;
        shown.posts = titled('Better');
        await untilTitles(shown, ['Better']);
      });
    }
  });

  describe('what changes', () => {
    it('is followed: src, posts, children and their addresses', async () => {
      const shown = await showPostsMarkup(related('src="/a.xml"'));
      requests[0]?.answer(rss(titled('A')));
      await untilTitles(shown, ['A']);
      shown.src = '/b.xml';
      await until(() => requests.length === 2);
      requests[1]?.answer(rss(titled('B')));
      await untilTitles(shown, ['B']);
      shown.posts = titled('Property');
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
      requests[0]?.answer(rss(titled('A')));
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
      requests[1]?.answer(rss(titled('B')));
      requests[0]?.answer(rss(titled('A')));
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

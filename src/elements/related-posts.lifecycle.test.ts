import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { leave } from '../testing/leave.js';
import { nextFrame, useConsole, useRequests } from '../testing/page.js';
import { manyPosts, PICTURE, POSTS, rss, SITE } from '../testing/posts.js';
import { all, isVisible, one } from '../testing/queries.js';
import { related, showPosts, showPostsMarkup } from '../testing/related-posts.js';
import { linksOf, titlesOf, untilSettled, untilTitles } from '../testing/related-posts.queries.js';
import { addBox } from '../testing/show.js';
import { until } from '../testing/until.js';
import type { RelatedPosts } from './related-posts.js';
import { RelatedPostsSelectEvent } from './related-posts.events.js';

describe('related-posts, coming and going', () => {
  const requests = useRequests();
  const log = useConsole();
  it('asks again when it comes back before the answer, and not when it has its posts', async () => {
    const shown = await showPostsMarkup(related('src="/feed"'));
    const { parentElement } = shown;
    await leave(shown);
    parentElement?.append(shown);
    await shown.updateComplete;
    expect(requests).to.have.lengthOf(2);
    requests[0]?.answer(rss(manyPosts(9)));
    requests[1]?.answer(rss(manyPosts(2)));
    await untilTitles(shown, ['Post 1', 'Post 2']);
    shown.remove();
    parentElement?.append(shown);
    await nextFrame();
    await untilTitles(shown, ['Post 1', 'Post 2']);
    expect(requests).to.have.lengthOf(2);
    expect(log.lines).to.be.empty;
  });

  it('reads children that changed while it was out of the page', async () => {
    const shown = await showPostsMarkup(related('', '<ul><li><a href="/a">A</a></li></ul>'));
    await untilTitles(shown, ['A']);
    const { parentElement } = shown;
    shown.remove();
    shown.querySelector('a')!.textContent = 'B';
    await aTimeout(0);
    parentElement?.append(shown);
    await untilTitles(shown, ['B']);
  });

  it('lives on as a clone, with posts of its own', async () => {
    const shown = await showPostsMarkup(
      related(
        'layout="cards" limit="1"',
        '<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>',
      ),
    );
    await untilTitles(shown, ['A']);
    const clone = shown.cloneNode(true) as HTMLElement;
    clone.querySelector('a')!.textContent = 'C';
    shown.after(clone);
    await untilTitles(clone, ['C']);
    expect(titlesOf(shown)).to.deep.equal(['A']);
    expect(one(clone, '.posts').classList.contains('cards')).to.be.true;
  });

  it('keeps the posts in place while others are chosen', async () => {
    const shown = await showPosts({ limit: '2' }, manyPosts(9));
    const list = one(shown, '.posts');
    const seen: number[] = [];
    const observer = new MutationObserver(() => seen.push(titlesOf(shown).length));
    observer.observe(shown.shadowRoot!, { childList: true, subtree: true });
    shown.limit = 4;
    await until(() => titlesOf(shown).length === 4);
    observer.disconnect();
    expect(one(shown, '.posts') === list).to.be.true;
    expect(Math.min(...seen)).to.be.at.least(2);
  });
});

describe('related-posts, loading when a reader comes near', () => {
  const requests = useRequests();
  const log = useConsole();

  /** An element far below the window. */
  async function farAway(markup: string): Promise<RelatedPosts> {
    const box = await addBox();
    box.innerHTML = `<div style="height: 5000px"></div>${markup}`;
    scrollTo(0, 0);
    const element = box.querySelector('related-posts')!;
    await element.updateComplete;
    return element;
  }

  it('asks for nothing while it is far away', async () => {
    const shown = await farAway('<related-posts src="/feed"><p>Own</p></related-posts>');
    await nextFrame();
    await nextFrame();
    expect(requests).to.be.empty;
    expect(shown.matches(':state(loading)')).to.be.true;
    expect(isVisible(shown.querySelector('p'))).to.be.true;
  });

  it('asks when a reader is about to see it', async () => {
    const shown = await farAway('<related-posts src="/feed"></related-posts>');
    scrollTo(0, shown.getBoundingClientRect().top - innerHeight - 400);
    expect(shown.getBoundingClientRect().top, 'Still out of sight').to.be.greaterThan(innerHeight);
    await until(() => requests.length === 1);
    scrollTo(0, 0);
    requests[0]?.answer(rss(manyPosts(3)));
    await untilSettled(shown);
  });

  it('asks at once with loading="eager", and for paper', async () => {
    const eager = await farAway('<related-posts src="/eager" loading="eager"></related-posts>');
    expect(requests.map(({ address }) => address)).to.deep.equal(['/eager']);
    eager.remove();
    const lazy = await farAway('<related-posts src="/lazy"></related-posts>');
    dispatchEvent(new Event('beforeprint'));
    await lazy.updateComplete;
    expect(requests.map(({ address }) => address)).to.deep.equal(['/eager', '/lazy']);
  });

  it('is lazy for anything unknown, with a word', async () => {
    await farAway('<related-posts src="/feed" loading="soon"></related-posts>');
    await nextFrame();
    expect(requests).to.be.empty;
    expect(log.of(/loading="soon" is unknown.*lazy, eager/)).to.have.lengthOf(1);
  });

  it('asks for its pictures when they are near, and decodes them aside', async () => {
    const shown = await showPosts({}, [{ url: `${SITE}/a`, title: 'A', image: PICTURE }]);
    const image = one<HTMLImageElement>(shown, 'img');
    expect(image.loading).to.equal('lazy');
    expect(image.decoding).to.equal('async');
    expect(image.alt).to.equal('');
    expect(image.hasAttribute('alt')).to.be.true;
  });
});

describe('related-posts, the room it takes', () => {
  const requests = useRequests();
  useConsole();
  const pictured = manyPosts(9).map((post) => ({
    ...post,
    title: `${post.title}, with a title of some words`,
    date: '2026-02-03',
    image: PICTURE,
    summary: 'Words that say what it is about, at some length. '.repeat(6),
  }));

  for (const layout of ['list', 'cards']) {
    for (const width of ['320px', '700px', '1100px']) {
      it(`is held open while they load: ${layout}, ${width}`, async () => {
        const box = await addBox();
        box.style.width = width;
        box.innerHTML = `${related(`src="/feed" layout="${layout}"`)}<p>After it</p>`;
        const shown = box.querySelector('related-posts')!;
        await shown.updateComplete;
        const before = box.lastElementChild!.getBoundingClientRect().top;
        expect(all(shown, '.skeleton > li')).to.have.lengthOf(3);
        requests[0]?.answer(JSON.stringify(pictured));
        await untilSettled(shown);
        expect(titlesOf(shown)).to.have.lengthOf(3);
        const after = box.lastElementChild!.getBoundingClientRect().top;
        // Of cards, each row is as tall as its tallest, so that a line of the title may stay empty.
        const most = layout === 'list' ? 1 : 75;
        expect(Math.abs(after - before), `${before} and ${after}`).to.be.at.most(most);
      });
    }
  }

  it('is held open under the author’s own words, too', async () => {
    const shown = await showPostsMarkup(related('src="/feed"', '<p>All posts</p>'));
    const before = shown.getBoundingClientRect().height;
    requests[0]?.answer(JSON.stringify(pictured));
    await untilSettled(shown);
    expect(shown.getBoundingClientRect().height / before).to.be.within(0.9, 1.1);
  });

  it('does not change with the pictures', async () => {
    const shown = await showPosts({ layout: 'cards' }, pictured.slice(0, 1));
    const image = one<HTMLImageElement>(shown, 'img');
    const before = shown.getBoundingClientRect().height;
    await until(() => image.complete && image.naturalWidth > 0);
    expect(shown.getBoundingClientRect().height).to.equal(before);
  });

  it('closes over a picture that does not load, for good', async () => {
    const posts = [
      { url: `${SITE}/a`, title: 'A', image: 'https://pictures.invalid/a.png' },
      { url: `${SITE}/b`, title: 'B', image: PICTURE },
    ];
    const shown = await showPosts({}, posts);
    await until(() => all(shown, 'img').length === 1, 'The broken one is gone');
    expect(one<HTMLImageElement>(shown, 'img').src).to.equal(PICTURE);
    shown.layout = 'cards';
    await shown.updateComplete;
    expect(all(shown, 'img')).to.have.lengthOf(1);
  });
});

describe('related-posts, its links', () => {
  useConsole();
  // A test stays on its page.
  const stay = (event: Event) => {
    event.preventDefault();
  };
  beforeEach(() => {
    for (const type of ['click', 'auxclick']) document.addEventListener(type, stay);
  });
  afterEach(() => {
    for (const type of ['click', 'auxclick']) document.removeEventListener(type, stay);
  });

  it('say which post a reader follows, and nothing of the reader', async () => {
    const shown = await showPosts();
    const selected = oneEvent<RelatedPostsSelectEvent>(shown, 'related-posts-select');
    linksOf(shown)[1]?.click();
    const event = await selected;
    expect(event).to.be.instanceOf(RelatedPostsSelectEvent);
    expect(event.bubbles).to.be.false;
    expect(event.composed).to.be.false;
    expect([event.url, event.position]).to.deep.equal([POSTS[1].url, 2]);
    const fields = Object.keys(event).filter((name) => name !== 'isTrusted');
    expect(fields.sort()).to.deep.equal(['position', 'url']);
  });

  for (const [name, type, init, told] of [
    ['with a key held down', 'click', { ctrlKey: true }, 1],
    ['with the middle button', 'auxclick', { button: 1 }, 1],
    ['but not with the other button, which opens a menu', 'auxclick', { button: 2 }, 0],
  ] as const) {
    it(`also ${name}`, async () => {
      const shown = await showPosts();
      const events: Event[] = [];
      shown.addEventListener('related-posts-select', (event) => events.push(event));
      linksOf(shown)[0]?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
      );
      expect(events).to.have.lengthOf(told);
    });
  }

  it('cover the whole post, and nothing beside it', async () => {
    for (const layout of ['list', 'cards', 'compact']) {
      const shown = await showPosts({ layout, theme: 'light' });
      const [first, second] = all(shown, '.post');
      for (const [post, link] of [
        [first, linksOf(shown)[0]],
        [second, linksOf(shown)[1]],
      ] as const) {
        post!.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = post!.getBoundingClientRect();
        const at = shown.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        expect(at?.closest('a') === link, layout).to.be.true;
      }
    }
  });

  it('to other sites do not hand over the window; pictures from there are asked for without an address', async () => {
    const here = new URL('/here', location.href).href;
    const shown = await showPosts({}, [
      { url: here, title: 'Here', image: PICTURE },
      { url: `${SITE}/there`, title: 'There', image: `${SITE.replace('https', 'http')}:9/x.png` },
    ]);
    expect(linksOf(shown).map(({ rel, target }) => [rel, target])).to.deep.equal([
      ['', ''],
      ['noopener', ''],
    ]);
    expect(all<HTMLImageElement>(shown, 'img')[0]?.referrerPolicy).to.equal('');
    const foreign = all<HTMLImageElement>(shown, 'img')[1];
    if (foreign) expect(foreign.referrerPolicy).to.equal('no-referrer');
  });
});

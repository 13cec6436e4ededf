import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itPassesAxe } from '../testing/axe.js';
import { contrastOf } from '../styles/contrast.js';
import { emulateMedia } from '../testing/media.js';
import { useConsole, useRequests, useStyle } from '../testing/page.js';
import { PICTURE, POSTS, SITE } from '../testing/posts.js';
import { all, expectFocus, isVisible, one, words } from '../testing/queries.js';
import { related, showPosts, showPostsMarkup } from '../testing/related-posts.js';
import { linksOf, untilSettled } from '../testing/related-posts.queries.js';

const LAYOUTS = ['list', 'cards', 'compact'];
const pictured = POSTS.map((post) => ({ ...post, image: PICTURE }));

describe('related-posts accessibility', () => {
  const requests = useRequests();
  const addStyle = useStyle();
  useConsole();

  for (const theme of ['light', 'dark']) {
    for (const layout of LAYOUTS) {
      for (const width of ['1000px', '320px']) {
        itPassesAxe(`has no fault that axe finds: ${layout}, ${theme}, ${width}`, async () => {
          const shown = await showPosts({ layout, theme }, pictured, width);
          await expect(shown).to.be.accessible();
        });
      }
    }

    itPassesAxe(
      `has no fault that axe finds while it loads, and when it fails: ${theme}`,
      async () => {
        const loading = await showPostsMarkup(related(`src="/feed" theme="${theme}"`));
        expect(all(loading, '.skeleton')).to.have.lengthOf(1);
        await expect(loading).to.be.accessible();
        const waiting = await showPostsMarkup(
          related(`src="/feed" theme="${theme}"`, '<p>All posts</p>'),
        );
        await expect(waiting).to.be.accessible();
        requests[0]?.fail();
        await untilSettled(loading);
        await expect(loading).to.be.accessible();
      },
    );

    it(`has words that stand out: ${theme}`, async () => {
      const shown = await showPosts({ theme }, pictured);
      for (const node of all(shown, '.heading, .title, .meta > *, .excerpt')) {
        expect(contrastOf(node), `${node.className} ${words(node)}`).to.be.at.least(4.5);
      }
    });
  }

  it('is a landmark with a heading and a list', async () => {
    const shown = await showPosts();
    expect(all(shown, 'nav[aria-labelledby="heading"] > ul[role="list"] > li')).to.have.lengthOf(3);
    expect(all(shown, 'h2')).to.have.lengthOf(1);
  });

  it('uses each id once, in every state', async () => {
    const loading = await showPostsMarkup(related('src="/feed"', '<p>All posts</p>'));
    for (const element of [loading, await showPosts()]) {
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(ids).to.not.be.empty;
      expect([...new Set(ids)]).to.deep.equal(ids);
    }
  });

  it('has one link for each post, named by its title alone', async () => {
    const shown = await showPosts({}, pictured);
    const links = all(shown, 'a, button, [tabindex="0"]');
    expect(links.map(words)).to.deep.equal(POSTS.slice(0, 3).map(({ title }) => title));
    expect(all<HTMLImageElement>(shown, 'img').map(({ alt }) => alt)).to.deep.equal(['', '', '']);
  });

  it('is walked through by keyboard in its order', async () => {
    const shown = await showPosts();
    const [first, second] = linksOf(shown);
    first?.focus();
    await sendKeys({ press: 'Tab' });
    expectFocus(second);
    let position = 0;
    shown.addEventListener('related-posts-select', (event) => {
      position = event.position;
    });
    second?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await sendKeys({ press: 'Enter' });
    expect(position).to.equal(2);
  });

  it('draws the focus around the whole post', async () => {
    const shown = await showPosts();
    const [link] = linksOf(shown);
    link?.focus();
    await sendKeys({ press: 'Shift' });
    expect(link?.matches(':focus-visible')).to.be.true;
    const ring = getComputedStyle(link!, '::after');
    expect(ring.outlineStyle).to.equal('solid');
    expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
  });

  it('says politely that posts are on their way', async () => {
    const shown = await showPostsMarkup(related('src="/feed"'));
    expect(words(one(shown, '[role="status"]'))).to.equal('Loading posts…');
    expect(one(shown, '.skeleton').getAttribute('aria-hidden')).to.equal('true');
    expect(all(shown, '[role="alert"], [aria-live="assertive"]')).to.be.empty;
  });

  it('follows a direction from right to left', async () => {
    const box = document.createElement('div');
    box.dir = 'rtl';
    document.body.append(box);
    try {
      for (const layout of LAYOUTS) {
        const shown = await showPosts({ layout }, pictured);
        box.append(shown);
        await untilSettled(shown);
        const title = one(shown, '.title bdi').getBoundingClientRect();
        const post = one(shown, '.post').getBoundingClientRect();
        expect(post.right - title.right, layout).to.be.lessThan(title.left - post.left);
      }
      const list = await showPosts({}, pictured);
      box.append(list);
      await untilSettled(list);
      expect(one(list, '.image').getBoundingClientRect().right).to.be.at.most(
        one(list, '.words').getBoundingClientRect().left,
      );
    } finally {
      box.remove();
    }
  });

  it('follows a language from right to left, where nothing says a direction', async () => {
    const direction = (element: Element) => getComputedStyle(element).direction;
    const shown = await showPosts({ lang: 'ar-EG' }, pictured);
    expect(direction(one(shown, '.posts'))).to.equal('rtl');
    expect(one(shown, '.image').getBoundingClientRect().right).to.be.at.most(
      one(shown, '.words').getBoundingClientRect().left,
    );
    shown.lang = 'en';
    await shown.updateComplete;
    expect(direction(one(shown, '.posts'))).to.equal('ltr');

    const waiting = await showPostsMarkup(related('src="/feed" lang="ar"'));
    expect(direction(one(waiting, '.posts'))).to.equal('rtl');
  });

  it('leaves what the author wrote the direction of the page', async () => {
    const own = '<p>كل المقالات</p>';
    const shown = await showPostsMarkup(related('src="/feed" lang="ar"', own));
    expect(getComputedStyle(shown.querySelector('p')!).direction).to.equal('ltr');
    requests[0]?.answer('', { status: 404 });
    await untilSettled(shown);
    expect(getComputedStyle(shown.querySelector('p')!).direction).to.equal('ltr');
  });

  it('lets each text run in its own direction', async () => {
    const shown = await showPosts({}, [
      { url: `${SITE}/a`, title: 'מה אני מביאה?', summary: 'Why? Because.' },
    ]);
    expect(getComputedStyle(one(shown, '.title bdi')).direction).to.equal('rtl');
    expect(getComputedStyle(one(shown, '.excerpt bdi')).direction).to.equal('ltr');
  });

  it('keeps its box and its words where the page’s styles are hostile', async () => {
    addStyle(
      '* { all: unset; text-transform: uppercase; letter-spacing: 1em; font-size: 3px } a { display: none }',
    );
    const shown = await showPosts({}, pictured);
    expect(getComputedStyle(shown).display).to.equal('flex');
    const title = one(shown, '.title');
    expect(isVisible(title)).to.be.true;
    expect(getComputedStyle(title).textTransform).to.equal('none');
    expect(parseFloat(getComputedStyle(title).fontSize)).to.be.at.least(12);
  });

  it('prints titles and addresses, without pictures', async () => {
    await emulateMedia({ media: 'print' });
    try {
      for (const layout of LAYOUTS) {
        const shown = await showPosts({ layout }, pictured);
        expect(isVisible(one(shown, '.title'))).to.be.true;
        expect(isVisible(one(shown, '.image'))).to.be.false;
        expect(isVisible(one(shown, '.excerpt'))).to.be.false;
        const { content, position } = getComputedStyle(linksOf(shown)[0]!, '::after');
        // Firefox tells how it is made, the others what it says.
        expect(content).to.match(/attr\(href\)|https:\/\/blog\.example\/sleep/);
        expect(position).to.equal('static');
      }
      const loading = await showPostsMarkup(related('src="/feed"'));
      expect(isVisible(one(loading, '.skeleton'))).to.be.false;
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

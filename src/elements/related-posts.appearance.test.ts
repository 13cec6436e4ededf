import { expect, fixture, html } from '@open-wc/testing';
import { backgroundOf } from '../styles/contrast.js';
import { useConsole, useRequests } from '../testing/page.js';
import { manyPosts, PICTURE, POSTS, rss, SITE, numberedTitles } from '../testing/posts.js';
import { all, isVisible, one, words } from '../testing/queries.js';
import { related, showPosts, showPostsMarkup } from '../testing/related-posts.js';
import { linksOf, titlesOf, untilSettled, untilTitles } from '../testing/related-posts.queries.js';
import { until } from '../testing/until.js';
import type { RelatedPosts } from './related-posts.js';

describe('related-posts, how it shows them', () => {
  const log = useConsole();
  const requests = useRequests();

  describe('layout', () => {
    const pictured = POSTS.map((post) => ({ ...post, image: PICTURE }));
    const boxOf = (element: Element, selector: string) =>
      one(element, selector).getBoundingClientRect();

    it('is a list by default: pictures beside the words', async () => {
      const shown = await showPosts({}, pictured);
      const image = boxOf(shown, '.image');
      const text = boxOf(shown, '.words');
      expect(image.left).to.be.at.least(text.right);
      expect(Math.abs(image.top - text.top)).to.be.lessThan(8);
      expect(image.width / image.height).to.be.closeTo(4 / 3, 0.02);
    });

    it('"cards" puts pictures above the words, and cards side by side', async () => {
      const shown = await showPosts({ layout: 'cards' }, pictured);
      const image = boxOf(shown, '.image');
      expect(boxOf(shown, '.words').top).to.be.at.least(image.bottom);
      expect(image.width / image.height).to.be.closeTo(16 / 9, 0.02);
      expect(
        new Set(all(shown, '.post').map((post) => post.getBoundingClientRect().top)).size,
      ).to.equal(1);
    });

    for (const [width, columns] of [
      ['200px', 1],
      ['340px', 1],
      ['520px', 2],
      ['760px', 3],
      ['1200px', 3],
    ] as const) {
      it(`"cards" has ${columns} beside one another in ${width}`, async () => {
        const shown = await showPosts({ layout: 'cards', limit: '5' }, pictured, width);
        const lefts = all(shown, '.post').map((post) => post.getBoundingClientRect().left);
        expect(new Set(lefts).size).to.equal(columns);
      });
    }

    it('"compact" shows titles and dates alone', async () => {
      const shown = await showPosts({ layout: 'compact' }, pictured);
      expect(titlesOf(shown)).to.have.lengthOf(3);
      for (const selector of ['.title', 'time']) {
        expect(isVisible(one(shown, selector)), selector).to.be.true;
      }
      for (const selector of ['.image', '.excerpt']) {
        expect(isVisible(one(shown, selector)), selector).to.be.false;
      }
    });

    it('that is unknown is a list, with one word', async () => {
      const shown = await showPosts({ layout: 'grid' }, pictured);
      expect(boxOf(shown, '.image').left).to.be.at.least(boxOf(shown, '.words').right);
      expect(log.of(/layout="grid" is unknown.*list, cards, compact/)).to.have.lengthOf(1);
    });

    for (const layout of ['list', 'cards', 'compact']) {
      it(`"${layout}" fits into 200 pixels with long words`, async () => {
        const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3);
        const shown = await showPosts(
          { layout, heading: long },
          [{ ...pictured[0]!, title: long, summary: long, tags: [long] }, ...pictured],
          '200px',
        );
        const { right } = shown.getBoundingClientRect();
        expect(shown.scrollWidth).to.be.at.most(201);
        for (const node of all(shown, '.post, .title, .words > *, .heading')) {
          expect(node.getBoundingClientRect().right, node.className).to.be.at.most(right + 1);
        }
      });
    }
  });

  describe('heading and heading-level', () => {
    const heading = (element: RelatedPosts) => one(element, '.heading');

    it('says what the posts are', async () => {
      for (const [rank, wanted] of [
        ['none', 'More posts'],
        ['newest', 'Latest posts'],
      ] as const) {
        expect(words(heading(await showPosts({ rank })))).to.equal(wanted);
      }
      await fixture(html`<article><h1>A sleep diary and a notebook</h1></article>`);
      expect(words(heading(await showPosts({ rank: 'related' })))).to.equal('Related posts');
    });

    it('takes the author’s words, but not none', async () => {
      const shown = await showPosts({ heading: 'Read on' });
      expect(words(heading(shown))).to.equal('Read on');
      shown.heading = ' ';
      await shown.updateComplete;
      expect(words(heading(shown))).to.equal('More posts');
    });

    for (const [level, tag] of [
      [undefined, 'h2'],
      ['1', 'h1'],
      ['4', 'h4'],
      ['6', 'h6'],
      ['9', 'h6'],
      ['-1', 'h1'],
      ['0', 'h2'],
      ['x', 'h2'],
    ] as const) {
      it(`has level ${tag} for ${level ?? 'nothing'}`, async () => {
        const shown = await showPosts(level === undefined ? {} : { 'heading-level': level });
        expect(heading(shown).localName).to.equal(tag);
      });
    }

    it('names the landmark', async () => {
      const shown = await showPosts();
      const nav = one(shown, 'nav');
      const label = shown.shadowRoot!.getElementById(nav.getAttribute('aria-labelledby')!);
      expect(words(label)).to.equal('More posts');
    });
  });

  describe('lang', () => {
    it('chooses the words and the dates', async () => {
      const shown = await showPosts({ lang: 'es-MX' });
      expect(words(one(shown, '.heading'))).to.equal('Más entradas');
      expect(words(one(shown, 'time'))).to.equal('3 de febrero de 2026');
      shown.lang = 'en-GB';
      await shown.updateComplete;
      expect(words(one(shown, '.heading'))).to.equal('More posts');
      expect(words(one(shown, 'time'))).to.equal('3 February 2026');
    });

    it('is that of the page, and English where the script has no words for it', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      box.innerHTML = related(
        '',
        '<ul><li><a href="/a">A</a> <time datetime="2026-02-03"></time></li></ul>',
      );
      const shown = box.querySelector('related-posts')!;
      await untilSettled(shown);
      expect(words(one(shown, '.heading'))).to.equal('More posts');
      expect(words(one(shown, 'time'))).to.equal('3. Februar 2026');
    });

    it('says how long reading takes', async () => {
      const ghost = {
        meta: { pagination: {} },
        posts: [{ url: `${SITE}/a`, title: 'A', reading_time: 4 }],
      };
      expect(words(one(await showPosts({}, ghost), '.minutes'))).to.equal('4 min read');
      expect(words(one(await showPosts({ lang: 'es' }, ghost), '.minutes'))).to.equal(
        '4 min de lectura',
      );
    });
  });

  it('a date is the day that its author wrote, wherever the reader is', async () => {
    for (const date of ['2026-01-01', '2026-01-01T00:10:00+13:00', '2026-01-01T23:50:00-11:00']) {
      const shown = await showPosts({ lang: 'en-GB' }, [{ url: `${SITE}/a`, title: 'A', date }]);
      expect(words(one(shown, 'time'))).to.equal('1 January 2026');
      expect(one<HTMLTimeElement>(shown, 'time').dateTime).to.equal('2026-01-01');
    }
  });

  describe('theme', () => {
    it('stands on a surface of its own', async () => {
      const light = await showPosts({ theme: 'light' });
      const dark = await showPosts({ theme: 'dark' });
      expect(backgroundOf(one(light, '.title')).slice(0, 3)).to.deep.equal([255, 255, 255]);
      expect(backgroundOf(one(dark, '.title'))[0]).to.be.lessThan(40);
    });

    it('that is unknown is that of the page, with a word', async () => {
      await showPosts({ theme: 'blue' });
      expect(log.of(/theme="blue" is unknown/)).to.have.lengthOf(1);
    });
  });

  describe('slots', () => {
    it('heading takes the place of the heading, and names the landmark', async () => {
      const shown = await showPostsMarkup(
        related(
          '',
          '<h3 slot="heading">From our notebook</h3><ul><li><a href="/a">A</a></li></ul>',
        ),
      );
      await untilTitles(shown, ['A']);
      expect(isVisible(shown.querySelector('h3'))).to.be.true;
      expect(isVisible(all(shown, '.heading')[0])).to.be.false;
    });

    it('footer stands under the posts, and stays without them', async () => {
      const shown = await showPostsMarkup(
        related('src="/feed"', '<a slot="footer" href="/all">All posts</a>'),
      );
      const footer = shown.querySelector('a');
      expect(isVisible(footer)).to.be.true;
      requests[0]?.answer(rss(manyPosts(3)));
      await untilTitles(shown, numberedTitles(1, 2, 3));
      expect(isVisible(footer)).to.be.true;
      expect(footer!.getBoundingClientRect().top).to.be.at.least(
        one(shown, '.posts').getBoundingClientRect().bottom,
      );
      shown.src = '/other';
      await until(() => requests.length === 2);
      requests[1]?.fail();
      await untilSettled(shown);
      expect(isVisible(footer)).to.be.true;
    });

    it('empty is shown where there are no posts and nothing else', async () => {
      const markup = '<p slot="empty">Nothing here yet</p>';
      const alone = await showPostsMarkup(related('src="/feed"', markup));
      expect(isVisible(alone.querySelector('p')), 'Not yet').to.be.false;
      requests[0]?.answer('', { status: 404 });
      await untilSettled(alone);
      expect(isVisible(alone.querySelector('p'))).to.be.true;

      const beside = await showPostsMarkup(related('src="/feed"', `${markup}<b>Own words</b>`));
      requests[1]?.answer('', { status: 404 });
      await untilSettled(beside);
      expect(isVisible(beside.querySelector('b'))).to.be.true;
      expect(isVisible(beside.querySelector('p'))).to.be.false;
    });

    it('links in a named slot are no posts', async () => {
      const shown = await showPostsMarkup(
        related(
          '',
          '<p slot="footer"><a href="/x">X</a></p><ul><li><a href="/a">A</a></li></ul><a slot="empty" href="/y">Y</a>',
        ),
      );
      await untilTitles(shown, ['A']);
    });

    it('words without any element stay, too', async () => {
      const shown = await showPostsMarkup(related('src="/feed"', 'More posts soon.'));
      requests[0]?.fail();
      await untilSettled(shown);
      expect(shown.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    });
  });

  it('parts are where the documentation says', async () => {
    const pictured = [{ url: `${SITE}/a`, title: 'A', image: PICTURE }];
    const shown = await showPosts({}, pictured);
    for (const part of ['heading', 'list', 'item', 'image', 'title']) {
      expect(all(shown, `[part="${part}"]`), part).to.have.lengthOf(1);
    }
    expect(linksOf(shown)[0]?.getAttribute('part')).to.equal('title');
  });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useConsole, useRequests } from '../testing/page.js';
import { manyPosts, POSTS, rss, SITE, TITLES, numberedTitles } from '../testing/posts.js';
import { all, isVisible, words } from '../testing/queries.js';
import { related, showPosts, showPostsMarkup } from '../testing/related-posts.js';
import { titlesOf, untilSettled, untilTitles } from '../testing/related-posts.queries.js';
import { addBox } from '../testing/show.js';
import type { RelatedPosts } from './related-posts.js';
import type { RelatedPostsLoadEvent } from './related-posts.events.js';

const [SLEEP, WALKS, NOTEBOOK, SOUP, NO_DATE] = TITLES as unknown as [
  string,
  string,
  string,
  string,
  string,
];

describe('related-posts, which posts it chooses', () => {
  const log = useConsole();
  const requests = useRequests();

  describe('rank', () => {
    it('"none" keeps the order of the source', async () => {
      expect(titlesOf(await showPosts({ limit: '5' }))).to.deep.equal(TITLES);
    });

    it('"newest" begins with the newest, and ends with those without a date', async () => {
      expect(titlesOf(await showPosts({ rank: 'newest', limit: '5' }))).to.deep.equal([
        WALKS,
        SLEEP,
        NOTEBOOK,
        SOUP,
        NO_DATE,
      ]);
    });

    it('"related" begins with what has most to do with the page', async () => {
      await fixture(
        html`<article>
          <h1>What I eat: soup</h1>
          <p>Soup, from one pot, for three days.</p>
        </article>`,
      );
      const shown = await showPosts({ rank: 'related' });
      expect(titlesOf(shown)[0]).to.equal(SOUP);
    });

    it('is "related" by default, and for anything unknown, with a word', async () => {
      await fixture(html`<article><h1>Soup for three days, from one pot</h1></article>`);
      const shown = await showPosts({ rank: 'best' });
      expect(titlesOf(shown)[0]).to.equal(SOUP);
      expect(log.of(/rank="best" is unknown.*related, newest, none/)).to.have.lengthOf(1);
      shown.removeAttribute('rank');
      await shown.updateComplete;
      expect(log.lines).to.have.lengthOf(1);
    });

    it('follows a change without reading the source again', async () => {
      const shown = await showPostsMarkup(related('src="/feed" limit="2"'));
      requests[0]?.answer(JSON.stringify(POSTS));
      await untilTitles(shown, [SLEEP, WALKS]);
      shown.rank = 'newest';
      await untilTitles(shown, [WALKS, SLEEP]);
      expect(requests).to.have.lengthOf(1);
    });
  });

  it('what is related says why', async () => {
    await fixture(
      html`<article>
        <h1>Sleep and a notebook</h1>
        <p>A sleep diary is a notebook with boxes.</p>
      </article>`,
    );
    const loading = showPosts({ rank: 'related' });
    const shown = await loading;
    const again = oneEvent<RelatedPostsLoadEvent>(shown, 'related-posts-load');
    shown.limit = 4;
    const { posts } = await again;
    expect(posts).to.not.be.empty;
    const items = all(shown, '.post');
    for (const [index, { reasons, filler }] of posts.entries()) {
      const line = words(items[index]?.querySelector('.reasons'));
      expect(Boolean(line)).to.equal(reasons.length > 0 || filler === 'newest');
      for (const reason of reasons) expect(line).to.include(reason);
    }
  });

  describe('fill', () => {
    const why = (element: RelatedPosts) => all(element, '.post .reasons').map(words);

    it('takes the newest by default where nothing is related, and says so on each', async () => {
      await fixture(html`<article><h1>Zzz</h1></article>`);
      const shown = await showPosts({ rank: 'related' });
      expect(titlesOf(shown)).to.deep.equal([WALKS, SLEEP, NOTEBOOK]);
      expect(why(shown)).to.deep.equal(['Recent post', 'Recent post', 'Recent post']);
      expect(log.lines).to.be.empty;
    });

    it('takes posts of the same tag first', async () => {
      await fixture(html`<article><h1>Zzz</h1><a rel="tag" href="/t">Food</a></article>`);
      const posts = POSTS.map((post) => ({ ...post, summary: 'Food.' }));
      const shown = await showPosts({ rank: 'related' }, posts);
      expect(titlesOf(shown)[0]).to.equal(SOUP);
      expect(why(shown)[0]).to.equal('Also in Food');
    });

    it('leaves a post beside the newest out of what nobody chose: a default category', async () => {
      await fixture(
        html`<article><h1>Schlaf und Licht</h1><a rel="category" href="/c">Allgemein</a></article>`,
      );
      const shown = await showPosts({ rank: 'related' }, [
        {
          url: '/a',
          title: 'Parkplätze an der Klinik',
          tags: ['Allgemein'],
          text: 'Wo Sie parken.',
        },
        { url: '/b', title: 'Stellenanzeige Empfang', tags: ['Allgemein'], text: 'Wir suchen.' },
        { url: '/c', title: 'Linsensuppe', tags: ['Küche'], text: 'Linsen kochen.' },
      ]);
      expect(why(shown)).to.deep.equal(['Recent post', 'Recent post', 'Recent post']);
    });

    it('"none" leaves the places free, and one line says why there are fewer', async () => {
      await fixture(html`<article><h1>Soup for three days, from one pot</h1></article>`);
      const german = { url: '/de', title: 'Suppe', language: 'de' };
      const shown = await showPosts({ rank: 'related', fill: 'none' }, [...POSTS, german]);
      expect(titlesOf(shown)).to.deep.equal([SOUP, NOTEBOOK]);
      expect(log.lines).to.have.lengthOf(1);
      expect(
        log.of(/limit is 3, and fewer posts.* there are 6; .* language .*: 1/),
      ).to.have.lengthOf(1);
    });

    it('says nothing of fewer posts where no related ones were wanted', async () => {
      await showPosts({ rank: 'newest' }, POSTS.slice(0, 1));
      expect(log.lines).to.be.empty;
    });

    it('says nothing of fewer links where they are the author’s own', async () => {
      const element = document.createElement('related-posts');
      element.innerHTML = '<ul><li><a href="/first/">First</a></li></ul>';
      element.loading = 'eager';
      const loaded = oneEvent(element, 'related-posts-load');
      (await addBox()).append(element);
      await loaded;
      expect(log.lines).to.be.empty;
    });
  });

  it('tells posts apart that differ after the hash', async () => {
    const shown = await showPosts({ limit: '9' }, [
      { url: 'https://spa.example/#/posts/one', title: 'One' },
      { url: 'https://spa.example/#/posts/two', title: 'Two' },
      { url: 'https://log.example/diary.html#2024-03-01', title: 'First of March' },
      { url: 'https://log.example/diary.html#2024-03-02', title: 'Second of March' },
    ]);
    expect(titlesOf(shown)).to.have.lengthOf(4);
  });

  it('takes no words of its own for words of the page', async () => {
    await fixture(html`<article>
      <h1>A day</h1>
      <p>Words.</p>
      <treatment-compare><p>Soup or notebook? Soup, soup and notebook.</p></treatment-compare>
    </article>`);
    const shown = await showPosts({ rank: 'related', fill: 'none' });
    expect(titlesOf(shown)).to.be.empty;
  });

  describe('a site in two languages', () => {
    const EN =
      'What I wrote down of the nights, and of the mornings that this is about: the lamp, and you.';
    const DE =
      'Was ich mir von den Nächten und dem Morgen aufschrieb: die Lampe, und was nicht half, ist auch dabei.';

    it('shows posts in the language of the page', async () => {
      await fixture(html`<article><h1>Lamp and sleep</h1><p>${EN}</p></article>`);
      const shown = await showPosts({ rank: 'related' }, [
        { url: '/de/1', title: 'Lamp, sleep und Nacht', summary: DE },
        { url: '/en/1', title: 'Sleep without a lamp', summary: EN },
        { url: '/de/2', title: 'Lamp und sleep', language: 'de' },
        { url: '/en/2', title: 'Soup', summary: EN },
      ]);
      expect(titlesOf(shown)).to.deep.equal(['Sleep without a lamp', 'Soup']);
    });
  });

  describe('limit', () => {
    for (const [limit, count] of [
      [undefined, 3],
      ['1', 1],
      ['5', 5],
      ['24', 24],
      ['25', 24],
      ['1000', 24],
      ['0', 3],
      ['-4', 1],
      ['2.4', 2],
      ['many', 3],
      ['', 3],
    ] as const) {
      it(`${limit === undefined ? 'by default' : `"${limit}"`} shows ${count}`, async () => {
        const shown = await showPosts(limit === undefined ? {} : { limit }, manyPosts(30));
        expect(titlesOf(shown)).to.have.lengthOf(count);
      });
    }

    it('says how many there may be, where it names fewer or more', async () => {
      await showPosts({ limit: '25' }, manyPosts(30));
      await showPosts({ limit: '24' }, manyPosts(30));
      expect(log.lines.map(({ text }) => text)).to.deep.equal([
        '<related-posts> limit is no whole number from 1 to 24.',
      ]);
    });

    it('follows a change', async () => {
      const shown = await showPosts({ limit: '2' }, manyPosts(9));
      shown.setAttribute('limit', '4');
      await untilTitles(shown, numberedTitles(1, 2, 3, 4));
      shown.removeAttribute('limit');
      await untilTitles(shown, numberedTitles(1, 2, 3));
    });
  });

  describe('exclude and pinned', () => {
    it('leave out what is named, however its address is written', async () => {
      const shown = await showPosts(
        { exclude: `${SITE}/1/  http://www.blog.example/2?utm_source=mail#top\n${SITE}/9` },
        manyPosts(6),
      );
      expect(titlesOf(shown)).to.deep.equal(numberedTitles(3, 4, 5));
    });

    it('put what is named first, in its order', async () => {
      const shown = await showPosts({ pinned: `${SITE}/5 ${SITE}/3 ${SITE}/99` }, manyPosts(6));
      expect(titlesOf(shown)).to.deep.equal(numberedTitles(5, 3, 1));
    });

    it('read addresses from where the page is', async () => {
      const own = [
        { url: '/a', title: 'A' },
        { url: '/b', title: 'B' },
        { url: '/c', title: 'C' },
      ];
      expect(titlesOf(await showPosts({ exclude: '/a' }, own))).to.deep.equal(['B', 'C']);
      expect(titlesOf(await showPosts({ pinned: '/c' }, own))).to.deep.equal(['C', 'A', 'B']);
    });

    it('ignore what is no address, with a word', async () => {
      const shown = await showPosts(
        { exclude: `javascript:1 ${SITE}/1`, pinned: 'http://[ mailto:a@b.example' },
        manyPosts(3),
      );
      expect(titlesOf(shown)).to.deep.equal(numberedTitles(2, 3));
      expect(log.of(/exclude names javascript:1/)).to.have.lengthOf(1);
      expect(log.of(/pinned names http:\/\/\[/)).to.have.lengthOf(1);
      expect(log.of(/pinned names mailto:/)).to.have.lengthOf(1);
      shown.limit = 1;
      await shown.updateComplete;
      expect(log.lines, 'It is said once').to.have.lengthOf(3);
    });

    it('are not needed for the page itself', async () => {
      const here = location.href;
      const shown = await showPosts({}, [
        { url: here, title: 'This page' },
        { url: `${here}#part`, title: 'A part of it' },
        ...manyPosts(2),
      ]);
      expect(titlesOf(shown)).to.deep.equal(numberedTitles(1, 2));
    });
  });

  it('never shows the page itself, even if it says that it is another', async () => {
    const canonical = document.createElement('link');
    Object.assign(canonical, { rel: 'canonical', href: `${SITE}/2` });
    document.head.append(canonical);
    try {
      const shown = await showPosts({}, [{ url: location.href, title: 'Here' }, ...manyPosts(3)]);
      expect(titlesOf(shown)).to.deep.equal(numberedTitles(1, 3));
    } finally {
      canonical.remove();
    }
  });

  describe('category', () => {
    it('keeps posts with one of the names, in any case', async () => {
      expect(titlesOf(await showPosts({ category: 'notebook' }))).to.deep.equal([
        SLEEP,
        NOTEBOOK,
        NO_DATE,
      ]);
      expect(titlesOf(await showPosts({ category: ' FOOD , Walking,' }))).to.deep.equal([
        WALKS,
        SOUP,
      ]);
    });

    it('keeps all where it is empty', async () => {
      for (const category of ['', ' , ']) {
        expect(titlesOf(await showPosts({ category }))).to.have.lengthOf(3);
      }
    });

    it('leaves the own content in sight where no post has it', async () => {
      const shown = await showPostsMarkup(
        related('category="Gardens" src="/feed"', '<p>All posts</p>'),
      );
      requests[0]?.answer(JSON.stringify(POSTS));
      await untilSettled(shown);
      expect(isVisible(shown.querySelector('p'))).to.be.true;
      expect(shown.matches(':state(empty)')).to.be.true;
      expect(log.lines).to.be.empty;
    });
  });

  it('max-bytes that is no number reads as much as ever', async () => {
    for (const value of ['x', '-5', '0', '']) {
      requests.length = 0;
      const shown = await showPostsMarkup(related(`src="/feed" max-bytes="${value}"`));
      requests[0]?.answer(rss(manyPosts(3)));
      await untilTitles(shown, numberedTitles(1, 2, 3));
    }
    expect(log.lines).to.be.empty;
  });
});

import { expect } from '@open-wc/testing';
import { ADDRESSES, MARKUP, RUN } from '../testing/attacks.js';
import { nextFrame, useConsole, useRequests } from '../testing/page.js';
import { SITE } from '../testing/posts.js';
import { all } from '../testing/queries.js';
import { related, showPosts, showPostsMarkup } from '../testing/related-posts.js';
import { untilSettled } from '../testing/related-posts.queries.js';
import type { RelatedPosts } from './related-posts.js';

const xml = (text: string) =>
  text
    .replace(/[<&>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('\u0000', '')
    .replaceAll('\u0001', '');
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('related-posts, with posts of somebody who means ill', () => {
  const requests = useRequests();
  useConsole();
  let attacks = 0;
  before(() => {
    Object.assign(globalThis, { attacked: () => attacks++ });
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'attacked');
  });
  beforeEach(() => {
    attacks = 0;
  });

  it('would be told if anything ran', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>parent.${RUN}</script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    frame.remove();
    expect(attacks).to.equal(1);
  });

  /** Only what the views write is there, every link is http or https, and nothing has run, even when it is followed. */
  async function expectHarmless(shown: RelatedPosts, what: string): Promise<void> {
    const stay = (event: Event) => {
      event.preventDefault();
    };
    const KNOWN = 'div,nav,ul,li,a,p,bdi,time,span,slot,img,h2,style';
    const strange = all(shown, '*').filter((node) => !node.matches(KNOWN));
    expect(
      strange.map(({ localName }) => localName),
      what,
    ).to.be.empty;
    for (const node of all(shown, '*')) {
      const handlers = node.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$/.test(name));
      expect(handlers, what).to.be.empty;
    }
    for (const link of all<HTMLAnchorElement>(shown, 'a')) {
      expect(link.protocol, `${what}: ${link.href}`).to.match(/^https?:$/);
      document.addEventListener('click', stay, { once: true });
      link.click();
    }
    for (const image of all<HTMLImageElement>(shown, 'img')) {
      expect(image.src, what).to.match(/^https?:/);
    }
    await nextFrame();
    expect(attacks, what).to.equal(0);
  }

  const everywhere = (text: string) => ({
    title: `Title ${text}`,
    url: `${SITE}/a`,
    summary: text,
    content: text.repeat(2),
    tags: [text],
    // Nobody is asked for it.
    image: {
      url: `https://pictures.invalid/${text}`,
      srcset: `https://pictures.invalid/${text} 2x`,
    },
    date: text,
    source: text,
  });

  describe('in JSON', () => {
    for (const text of MARKUP) {
      it(`shows ${text} as words`, async () => {
        const shown = await showPosts({}, [everywhere(text)]);
        await expectHarmless(shown, text);
      });
    }

    it('leaves out posts and pictures whose addresses are no web addresses', async () => {
      for (const address of ADDRESSES) {
        const shown = await showPosts({}, [
          { title: 'One', url: address },
          { title: 'Two', url: `${SITE}/two`, image: address },
        ]);
        await expectHarmless(shown, address);
      }
    });
  });

  it('in feeds', async () => {
    const items = [...MARKUP, ...ADDRESSES].flatMap((text, index) => [
      `<item><title>${xml(text)}</title><link>${SITE}/${index}</link><description>${xml(text)}</description><category>${xml(text)}</category><enclosure type="image/png" url="${xml(text)}"/></item>`,
      `<item><title>Title ${index}</title><link>${xml(text)}</link></item>`,
    ]);
    for (let from = 0; from < items.length; from += 20) {
      const shown = await showPostsMarkup(related('src="/feed" limit="24"'));
      const feed = `<rss version="2.0"><channel><title>x</title>${items.slice(from, from + 20).join('')}</channel></rss>`;
      requests.at(-1)?.answer(feed);
      await untilSettled(shown);
      expect(all(shown, 'a').length, `from ${from}`).to.be.greaterThan(5);
      await expectHarmless(shown, `from ${from}`);
      shown.remove();
    }
  });

  it('in links of the page that quote somebody else', async () => {
    for (const text of [...MARKUP, ...ADDRESSES]) {
      const shown = await showPostsMarkup(
        related(
          '',
          `<ul><li data-tags="${attribute(text)}"><a href="${attribute(text)}">${xml(text)}</a></li><li data-tags="${attribute(text)}"><a href="/b">${xml(text)}</a> <time datetime="${attribute(text)}"></time><p>${xml(text)}</p></li></ul>`,
        ),
      );
      await untilSettled(shown);
      expect(all(shown, 'a').length, text).to.be.greaterThan(0);
      await expectHarmless(shown, text);
    }
  });

  it('in the attributes', async () => {
    for (const text of MARKUP) {
      const shown = await showPosts(
        {
          heading: text,
          layout: text,
          rank: text,
          theme: text,
          exclude: text,
          pinned: text,
          category: '',
          lang: text,
        },
        [{ title: 'A', url: `${SITE}/a` }],
      );
      await expectHarmless(shown, text);
    }
  });
});

import { expect } from '@open-wc/testing';
import { removeFrames } from '../frames.js';
import { batches, inTurn, VECTORS } from './vectors.js';
import { Allowed, handle, openWatchedPage, type WatchedPage } from './watched-page.js';
import { until } from '../../src/testing/until.js';

const SITE = 'https://blog.example';
/** As many as the element shows at most. */
const BATCH = 24;

interface Shows extends HTMLElement {
  posts: unknown;
  readonly updateComplete: Promise<boolean>;
}

/** What XML can carry at all. */
const inXml = (text: string) =>
  [...text]
    .filter((character) =>
      /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}]/u.test(character),
    )
    .join('')
    .replace(/[<&>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const inCdata = (text: string) =>
  `<![CDATA[${inXml(text)
    .replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))
    .replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

type Format = (texts: readonly string[]) => string;

/** Each text in every field of one post and as the address of another. */
const FORMATS: Record<string, Format> = {
  RSS: (texts) =>
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${inXml(texts[0]!)}</title><link>${inXml(texts[0]!)}</link>${texts
      .map(
        (text, index) => `<item><title>${index} ${inXml(text)}</title><link>${SITE}/${index}</link>
          <guid>${inXml(text)}</guid><description>${inCdata(text)}</description><content:encoded>${inCdata(text)}</content:encoded>
          <category>${inXml(text)}</category><dc:creator>${inXml(text)}</dc:creator><pubDate>${inXml(text)}</pubDate>
          <enclosure type="image/png" url="${inXml(text)}"/><media:thumbnail url="${inXml(text)}"/><source url="${inXml(text)}">${inXml(text)}</source></item>
          <item><title>By its address</title><link>${inXml(text)}</link><guid isPermaLink="true">${inXml(text)}</guid></item>`,
      )
      .join('')}</channel></rss>`,
  Atom: (texts) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${inXml(texts[0]!)}"><title type="html">${inXml(texts[0]!)}</title>${texts
      .map(
        (
          text,
          index,
        ) => `<entry><title type="html">${index} ${inXml(text)}</title><link href="${SITE}/${index}"/>
          <id>${inXml(text)}</id><summary type="html">${inXml(text)}</summary><content type="html">${inXml(text)}</content>
          <category term="${inXml(text)}" label="${inXml(text)}"/><published>${inXml(text)}</published><author><name>${inXml(text)}</name></author>
          <link rel="enclosure" type="image/png" href="${inXml(text)}"/></entry>
          <entry><title>By its address</title><link href="${inXml(text)}"/><id>${inXml(text)}</id></entry>`,
      )
      .join('')}</feed>`,
  'JSON Feed': (texts) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: texts[0],
      home_page_url: texts[0],
      items: texts.flatMap((text, index) => [
        {
          id: text,
          url: `${SITE}/${index}`,
          title: `${index} ${text}`,
          summary: text,
          content_html: text,
          content_text: text,
          tags: [text],
          image: text,
          banner_image: text,
          date_published: text,
          authors: [{ name: text, url: text }],
          [text]: text,
        },
        { id: text, url: text, external_url: text, title: 'By its address' },
      ]),
    }),
  WordPress: (texts) =>
    JSON.stringify(
      texts.flatMap((text, index) => [
        {
          id: index,
          link: `${SITE}/${index}`,
          title: { rendered: `${index} ${text}` },
          excerpt: { rendered: text },
          content: { rendered: text },
          date_gmt: text,
          _embedded: {
            'wp:featuredmedia': [
              {
                source_url: text,
                alt_text: text,
                media_details: { sizes: { [text]: { source_url: text } } },
              },
            ],
            'wp:term': [[{ name: text, link: text }]],
          },
        },
        { id: text, link: text, title: { rendered: 'By its address' } },
      ]),
    ),
  'a list of posts': (texts) =>
    JSON.stringify(
      texts.flatMap((text, index) => [
        {
          title: `${index} ${text}`,
          url: `${SITE}/${index}`,
          summary: text,
          content: text,
          tags: [text],
          image: { url: text, srcset: `${text} 2x` },
          date: text,
          source: text,
        },
        { title: 'By its address', url: text },
      ]),
    ),
};

describe('related-posts, given what somebody who means ill has written', function () {
  this.timeout(60_000);
  let watched: WatchedPage;
  const allowed = new Allowed();

  function create(attributes: Record<string, string> = {}): Shows {
    const element = watched.page.document.createElement('related-posts') as Shows;
    const own = watched.page.document.createElement('p');
    own.textContent = 'The author’s own words';
    element.append(own);
    const all = { loading: 'eager', rank: 'none', limit: String(BATCH), ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    return element;
  }

  async function put(element: Shows): Promise<void> {
    watched.page.document.body.append(element);
    await element.updateComplete;
    await until(() => !element.matches(':state(loading)'), 'It settled');
    await element.updateComplete;
  }

  /** Nothing is there that a harmless feed would not bring, and nothing ran, even when it is followed. */
  async function expectHarmless(element: Shows, what: string): Promise<void> {
    expect(allowed.findings(element).join('\n'), what).to.equal('');
    handle(element);
    await element.updateComplete;
    expect(watched.happened().join('\n'), what).to.equal('');
    element.remove();
  }

  before(async () => {
    watched = await openWatchedPage();
    const image = 'https://pictures.invalid/a.png';
    const post = {
      title: 'One',
      url: `${SITE}/one`,
      summary: 'Words',
      content: 'Many words. '.repeat(200),
      tags: ['Sleep'],
      date: '2026-01-01',
      source: 'A blog',
      image: { url: image, srcset: `${image} 2x`, width: 400, height: 300 },
    };
    const clean = create({ rank: 'related', src: 'a b' });
    // With words of its own it would show what is related alone.
    clean.replaceChildren();
    watched.page.document.title = 'Sleep, sleep and sleep';
    clean.posts = [post, { ...post, url: `${SITE}/two`, image: undefined }];
    const loading = create({ src: 'https://blog.example/never' });
    watched.answer = () => new Promise(() => undefined);
    watched.page.document.body.append(loading);
    await loading.updateComplete;
    allowed.learn(loading);
    loading.remove();
    await put(clean);
    expect(clean.shadowRoot!.innerHTML).to.contain('<img');
    allowed.learn(clean);
    clean.remove();
    expect(watched.happened().join('\n')).to.equal('');
  });
  afterEach(async () => {
    expect((await watched.atLast()).join('\n')).to.equal('');
  });
  after(removeFrames);

  for (const [format, feed] of Object.entries(FORMATS)) {
    for (const layout of ['list', 'cards']) {
      it(`shows it as words: ${format}, ${layout}`, async () => {
        let shown = 0;
        for (const [index, texts] of batches(BATCH).entries()) {
          watched.answer = () => Promise.resolve(new Response(feed(texts)));
          const element = create({
            src: `${SITE}/feed-${index}`,
            layout,
            rank: index % 2 ? 'none' : 'newest',
          });
          await put(element);
          shown += element.shadowRoot!.querySelectorAll('a.title').length;
          await expectHarmless(element, texts.join('\n'));
        }
        expect(shown).to.be.greaterThan(VECTORS.length / 2);
      });
    }
  }

  it('is not moved by it in an attribute', async () => {
    const { observedAttributes } = watched.page.customElements.get('related-posts') as unknown as {
      observedAttributes: string[];
    };
    expect(observedAttributes).to.include.members(['heading', 'pinned', 'exclude', 'category']);
    watched.answer = () => Promise.resolve(new Response('Not found', { status: 404 }));
    const names = observedAttributes.filter(
      (name) => !['src', 'rank', 'category', 'loading'].includes(name),
    );
    for (const [index, texts] of batches().entries()) {
      const words = names.map((name, place) => [name, inTurn(texts, index + place)]);
      const element = create(Object.fromEntries(words));
      element.posts = [{ title: 'One', url: `${SITE}/one` }];
      await put(element);
      const why = texts.join('\n');
      expect(element.shadowRoot!.querySelectorAll('a.title').length, why).to.equal(1);
      await expectHarmless(element, why);
    }
  });

  it('shows the words of the page where it is the name of what to show', async () => {
    watched.answer = () => Promise.resolve(new Response('Not found', { status: 404 }));
    for (const text of VECTORS) {
      const elsewhere = create({ src: text, rank: text, category: text });
      await put(elsewhere);
      const own = elsewhere.querySelector('p')!;
      expect(own.checkVisibility() && own.getBoundingClientRect().height > 0, text).to.be.true;
      await expectHarmless(elsewhere, text);
    }
  });

  it('shows links of the page that quote it as words', async () => {
    for (const texts of batches()) {
      const element = create();
      const list = watched.page.document.createElement('ul');
      for (const text of texts.flatMap((each) => [each, each])) {
        const item = watched.page.document.createElement('li');
        const link = watched.page.document.createElement('a');
        const time = watched.page.document.createElement('time');
        link.setAttribute(
          'href',
          list.childElementCount % 2 ? `/other-${list.childElementCount}` : text,
        );
        item.dataset['tags'] = time.dateTime = text;
        link.append(text);
        item.append(link, time, text);
        list.append(item);
      }
      element.append(list);
      await put(element);
      const why = texts.join('\n');
      expect(element.shadowRoot!.querySelectorAll('a.title').length, why).to.be.greaterThan(0);
      await expectHarmless(element, why);
    }
  });
});

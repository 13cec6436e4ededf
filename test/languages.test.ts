import { expect } from '@open-wc/testing';
import { addScript, loadPage, type Page, removeFrames, SCRIPT, scriptOf } from './frames.js';
import { until } from '../src/testing/until.js';

/** The languages that a page adds with one more script tag, as built. */

const at = (path: string) => new URL(`../dist/${path}`, import.meta.url).href;
const ARABIC = at('languages/ar.js');
const GERMAN = at('languages/de.js');
const SINGLE = {
  'treatment-compare': at('elements/treatment-compare.js'),
  'outcome-chart': at('elements/outcome-chart.js'),
  'related-posts': at('elements/related-posts.js'),
  'treatment-guide': at('elements/treatment-guide.js'),
} as const;
type Tag = keyof typeof SINGLE;

const DOCUMENT = { treatments: 'none' };

/** What each tag says in Arabic and in German, when it has nothing to show or something that it cannot. */
const MARKUP: Record<Tag, string> = {
  'treatment-compare': `<treatment-compare><script type="application/json">${JSON.stringify(DOCUMENT)}</script></treatment-compare>`,
  'outcome-chart': `<outcome-chart><script type="application/json">${JSON.stringify(DOCUMENT)}</script></outcome-chart>`,
  'treatment-guide': `<treatment-guide><script type="application/json">${JSON.stringify(DOCUMENT)}</script></treatment-guide>`,
  'related-posts':
    '<related-posts loading="eager" rank="none"><ul><li><a href="/a">A</a></li></ul></related-posts>',
};
const ARABIC_WORDS: Record<Tag, string> = {
  'treatment-compare': 'تعذّر عرض المقارنة هنا.',
  'outcome-chart': 'تعذّر عرض المقارنة هنا.',
  'treatment-guide': 'تعذّر عرض المقارنة هنا.',
  'related-posts': 'مقالات أخرى',
};
const ENGLISH_WORDS: Record<Tag, string> = {
  'treatment-compare': 'The comparison cannot be shown here.',
  'outcome-chart': 'The comparison cannot be shown here.',
  'treatment-guide': 'The comparison cannot be shown here.',
  'related-posts': 'More posts',
};

const TAGS = Object.keys(MARKUP) as Tag[];

const script = (src: string, attributes = '') => `<script src="${src}" ${attributes}></script>`;
/** The script of everything, with that of the guide where it is wanted. */
const everything = (tag: Tag) =>
  [...new Set([SCRIPT, scriptOf(tag)])].map((src) => script(src)).join('');
const pageOf = (head: string, tag: Tag, lang = 'ar') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
    ${head}<body>${MARKUP[tag]}</body>`;

/** What an element says: a status, or the heading of its posts. */
const said = (page: Page, tag: Tag) =>
  page.document
    .querySelector(tag)
    ?.shadowRoot?.querySelector('.status, nav .heading')
    ?.textContent.trim();

const untilSaid = (page: Page, tag: Tag, wanted: string) =>
  until(() => said(page, tag) === wanted, `It says "${said(page, tag)}", not "${wanted}"`);

/** Hears errors from the first script on. */
const listening = `<script>
  window.heard = [];
  addEventListener('error', (event) => heard.push(event.message));
  addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  for (const level of ['warn', 'error']) {
    const before = console[level];
    console[level] = (text) => (/cannot be|own content/.test(text) ? 0 : heard.push(String(text)));
  }
</script>`;
const heardBy = (page: Page) => Reflect.get(page, 'heard') as string[];

describe('a language of a script of its own', () => {
  afterEach(removeFrames);

  for (const tag of TAGS) {
    for (const [order, head] of [
      ['after the script', script(SINGLE[tag]) + script(ARABIC)],
      ['before the script', script(ARABIC) + script(SINGLE[tag])],
      ['deferred, before', script(ARABIC, 'defer') + script(SINGLE[tag], 'defer')],
      ['async, both', script(ARABIC, 'async') + script(SINGLE[tag], 'async')],
      ['with the script of everything', script(ARABIC) + everything(tag)],
      ['twice', script(ARABIC) + script(SINGLE[tag]) + script(ARABIC)],
      ['beside another language', script(GERMAN) + script(SINGLE[tag]) + script(ARABIC)],
      ['beside two copies of the elements', script(SCRIPT) + script(ARABIC) + script(SINGLE[tag])],
    ] as const) {
      it(`reaches ${tag}: ${order}`, async () => {
        const { page } = await loadPage(pageOf(listening + head, tag));
        await untilSaid(page, tag, ARABIC_WORDS[tag]);
        expect(heardBy(page)).to.deep.equal([]);
      });
    }

    it(`changes a ${tag} that is already shown`, async () => {
      const { page } = await loadPage(pageOf(listening + script(SINGLE[tag]), tag));
      await untilSaid(page, tag, ENGLISH_WORDS[tag]);
      await addScript(page, ARABIC);
      await untilSaid(page, tag, ARABIC_WORDS[tag]);
      expect(heardBy(page)).to.deep.equal([]);
    });

    it(`says the same around ${tag} on a page in another encoding`, async () => {
      const { page } = await loadPage(pageOf(script(ARABIC) + script(SINGLE[tag]), tag));
      const again = page.document.createElement('script');
      again.setAttribute('charset', 'windows-1252');
      again.src = `${ARABIC}?in-another-encoding`;
      const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
      page.document.head.append(again);
      await loaded;
      await untilSaid(page, tag, ARABIC_WORDS[tag]);
    });
  }

  it('adds no name to window', async () => {
    const { page } = await loadPage(
      pageOf(
        `${script(SCRIPT)}<script>namesBefore = Object.getOwnPropertyNames(window)</script>${script(ARABIC)}${script(GERMAN)}`,
        'treatment-compare',
      ),
    );
    const before = new Set(Reflect.get(page, 'namesBefore') as string[]);
    const added = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
    expect(added.filter((name) => name !== 'namesBefore')).to.deep.equal([]);
  });

  it('loads beside an AMD loader', async () => {
    const amd = `${listening}<script>
      window.define = () => heard.push('define was called');
      window.define.amd = {};
      window.module = { exports: {} };
    </script>`;
    const { page } = await loadPage(
      pageOf(amd + script(ARABIC) + script(SCRIPT), 'treatment-compare'),
    );
    await untilSaid(page, 'treatment-compare', ARABIC_WORDS['treatment-compare']);
    expect(heardBy(page)).to.deep.equal([]);
  });

  it('is silent beside an older version, which knows no languages', async () => {
    const older = `<script>
      customElements.define('treatment-compare', class extends HTMLElement {});
    </script>`;
    const { page } = await loadPage(
      pageOf(listening + older + script(GERMAN), 'treatment-compare', 'de'),
    );
    await addScript(page, ARABIC);
    await new Promise((resolve) => page.setTimeout(resolve));
    expect(heardBy(page)).to.deep.equal([]);
  });

  it('says German on a German page', async () => {
    const { page } = await loadPage(
      pageOf(script(SCRIPT, 'async') + script(GERMAN, 'async'), 'treatment-compare', 'de-AT'),
    );
    await untilSaid(page, 'treatment-compare', 'Der Vergleich kann hier nicht angezeigt werden.');
  });

  describe('with the built-in comparison in Spanish', () => {
    const SPANISH = at('languages/es.js');
    const builtIn = (head: string, lang = 'es-MX') =>
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${listening}${head}<body>
        <treatment-compare comparison="ketamine-vs-antidepressants"></treatment-compare>
        <outcome-chart comparison="ketamine-vs-antidepressants"></outcome-chart>`;
    const shownIn = (page: Page, tag: string) =>
      page.document.querySelector(tag)?.shadowRoot?.querySelector('.page')?.getAttribute('lang');
    const untilShown = (page: Page, wanted: string) =>
      until(
        () => ['treatment-compare', 'outcome-chart'].every((tag) => shownIn(page, tag) === wanted),
        `It is shown in ${shownIn(page, 'treatment-compare')}, not ${wanted}`,
      );

    for (const [order, head] of [
      ['before the script', script(SPANISH) + script(SCRIPT)],
      ['after the script', script(SCRIPT) + script(SPANISH)],
      ['deferred, before', script(SPANISH, 'defer') + script(SCRIPT, 'defer')],
      ['deferred, after', script(SCRIPT, 'defer') + script(SPANISH, 'defer')],
      ['twice', script(SPANISH) + script(SCRIPT) + script(SPANISH)],
      ['beside another language', script(GERMAN) + script(SCRIPT) + script(SPANISH)],
    ] as const) {
      it(`shows it on a Spanish page, without a word: ${order}`, async () => {
        const { page } = await loadPage(builtIn(head));
        await untilShown(page, 'es');
        expect(heardBy(page)).to.deep.equal([]);
      });
    }

    it('shows English on a Spanish page without the file, and names it once for each element', async () => {
      const { page } = await loadPage(builtIn(script(SCRIPT)));
      await untilShown(page, 'en');
      const heard = heardBy(page);
      expect(heard).to.have.lengthOf(2);
      for (const line of heard) expect(line).to.include('languages/es.js');
      await addScript(page, SPANISH);
      await untilShown(page, 'es');
    });

    it('offers the other language to the reader, by its own name', async () => {
      const { page } = await loadPage(builtIn(script(SCRIPT) + script(SPANISH), 'en-US'));
      await untilShown(page, 'en');
      const button = () =>
        page.document
          .querySelector('treatment-compare')!
          .shadowRoot!.querySelector<HTMLElement>('.head button')!;
      await until(() => button()?.textContent.trim() === 'Español', 'It is offered');
      button().click();
      await until(() => shownIn(page, 'treatment-compare') === 'es', 'It is in Spanish');
      expect(shownIn(page, 'outcome-chart')).to.equal('en');
      expect(button().textContent.trim()).to.equal('English');
      expect(heardBy(page)).to.deep.equal([]);
    });
  });

  it('is not needed for Spanish', async () => {
    const { page } = await loadPage(pageOf(script(SCRIPT), 'related-posts', 'es-MX'));
    await untilSaid(page, 'related-posts', 'Más entradas');
  });
});

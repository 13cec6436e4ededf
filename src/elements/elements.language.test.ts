import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import '../define/tables.js';
import '../define/treatment-compare.js';
import { comparisons as arabic } from '../i18n/languages/ar.js';
import { addLanguage } from '../i18n/messages.js';
import type { ComparisonInput } from '../model/comparison/schema.js';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { comparisonDocument, outcomesDocument } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { showChart } from '../testing/outcome-chart.js';
import { useConsole, useRequests } from '../testing/page.js';
import { all, focused, headingOf, isVisible, one, words } from '../testing/queries.js';
import { showPosts } from '../testing/related-posts.js';
import { addBox, inlineDocument } from '../testing/show.js';
import { show } from '../testing/treatment-compare.js';
import { title } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import { OutcomeChart } from './outcome-chart.js';
import { RelatedPosts } from './related-posts.js';
import { TreatmentCompare } from './treatment-compare.js';

/** A complete document that does not say what language it is in. */
function unnamed(changes: Partial<ComparisonInput> = {}): ComparisonInput {
  const { lang: _, ...document } = comparisonDocument(changes);
  return document;
}

bringComparisons({
  'in-two-languages': {
    en: comparisonDocument({ title: 'In English' }),
    es: comparisonDocument({ title: 'En español', lang: 'es' }),
  },
});

/** Elements from markup, all rendered. */
async function put(markup: string): Promise<HTMLElement> {
  const box = await addBox();
  box.innerHTML = markup;
  await rendered(box);
  return box;
}

async function rendered(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    await (element as Partial<TreatmentCompare>).updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

/** What a change of `lang` leads to: the observer hears, then the element renders. */
async function afterChange(root: ParentNode): Promise<void> {
  await Promise.resolve();
  await rendered(root);
}

const compare = (attributes = '', children = '') =>
  `<treatment-compare ${attributes}>${children}</treatment-compare>`;
const elementIn = (root: ParentNode) => root.querySelector<HTMLElement>('treatment-compare')!;
const isSpanish = (element: Element) =>
  expect(words(headingOf(element, 'Riesgos graves'))).to.equal('Riesgos graves');
const isEnglish = (element: Element) =>
  expect(words(headingOf(element, 'Serious risks'))).to.equal('Serious risks');

describe('the language of the elements', () => {
  const log = useConsole();
  const requests = useRequests();

  describe('of what an element says itself', () => {
    for (const [where, markup] of [
      ['its own lang', compare('lang="es" src="/one.json"')],
      ['a lang around it', `<div lang="es"><p>${compare('src="/one.json"')}</p></div>`],
      ['a region of a language', compare('lang="es-MX" src="/one.json"')],
      ['a tag in capitals', compare('lang="ES-419" src="/one.json"')],
    ] as const) {
      it(`is that of ${where}`, async () => {
        const element = elementIn(await put(markup));
        expect(words(one(element, '.status'))).to.equal('Cargando la comparación…');
      });
    }

    it('is that of the lang around a shadow root', async () => {
      const box = await put('<div lang="es"><section></section></div>');
      const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = compare('src="/one.json"');
      await rendered(root);
      expect(words(one(elementIn(root), '.status'))).to.equal('Cargando la comparación…');
    });

    it('is English in a language that nobody has added', async () => {
      const element = elementIn(await put(compare('lang="tlh" src="/one.json"')));
      expect(words(one(element, '.status'))).to.equal('Loading the comparison…');
    });

    it('holds for a failure, and for a place with nothing in it', async () => {
      const failed = elementIn(await put(compare('lang="es"', inlineDocument('{}'))));
      expect(words(one(failed, '.status'))).to.equal('No se puede mostrar aquí la comparación.');
      const chart = await showChart({ lang: 'es', outcome: 'not-there' });
      expect(words(one(chart, '.status'))).to.equal('No se puede mostrar aquí la comparación.');
    });

    it('chooses the built-in comparison', async () => {
      const box = await put(
        `${compare('comparison="in-two-languages" lang="es-MX"')}${compare('comparison="in-two-languages" lang="fr"')}`,
      );
      const [spanish, other] = [...box.children] as [Element, Element];
      expect(title(spanish)).to.equal('En español');
      isSpanish(spanish);
      expect(title(other)).to.equal('In English');
    });
  });

  describe('of the words around a document', () => {
    it('is that of the element, where the document names none', async () => {
      const element = await show(unnamed(), { lang: 'es' });
      isSpanish(element);
      expect(one(element, '.page').lang).to.equal('es');
      expect(words(element.shadowRoot)).to.match(/64 de cada 100/);
      expect(all(element, '[dir]')).to.deep.equal([]);
    });

    it('is that of the document where it names one, in both elements', async () => {
      const element = await show(comparisonDocument({ lang: 'es' }), { lang: 'en' });
      isSpanish(element);
      expect(one(element, '.page').lang).to.equal('es');
      const chart = await showChart({ lang: 'en' }, outcomesDocument({ lang: 'es' }));
      expect(words(chart.shadowRoot)).to.include('Última revisión');
    });

    for (const lang of ['spa', 'spa-xx-yy', 'es_MX']) {
      it(`is Spanish as a whole for "${lang}"`, async () => {
        const element = await show(unnamed({ messages: { approved: 'Comprado' } }), { lang });
        isSpanish(element);
        expect(one(element, '.page').lang).to.match(/^es\b/);
        expect(words(one(element, '.review'))).to.match(/\d+ de \p{L}+ de \d{4}/u);
        expect(words(one(element, '.page'))).not.to.contain('Comprado');
        expect(log.of(/rewords approved,/)).to.have.lengthOf(1);
      });
    }

    it('gives way to the words that the document brings, but for those that no page may reword', async () => {
      const element = await show(
        comparisonDocument({
          lang: 'es',
          messages: { sources: 'Referencias', seriousRisksTitle: 'Ventajas' },
        }),
      );
      expect(words(headingOf(element, 'Referencias'))).to.equal('Referencias');
      isSpanish(element);
      expect(log.of(/\$\.messages rewords seriousRisksTitle,/)).to.have.lengthOf(1);
    });
  });

  describe('of the page and of the document, where they differ', () => {
    const notice = (element: Element) => all(element, '.page > .status');

    it('is said in the language of the page', async () => {
      const element = await show(comparisonDocument(), { lang: 'es-AR' });
      const [said, ...others] = notice(element);
      expect(others).to.deep.equal([]);
      expect(words(said)).to.match(/^Idioma de esta comparación: inglés\.$/i);
      expect(said!.lang).to.equal('es');
      expect(said!.matches('[part] *, [part]')).to.be.false;
      expect(one(element, '.page').firstElementChild).to.equal(said);
      isEnglish(element);
    });

    it('is said above a chart too', async () => {
      const chart = await showChart({ lang: 'en' }, outcomesDocument({ lang: 'es' }));
      expect(notice(chart).map(words)).to.deep.equal(['This comparison is in Spanish.']);
    });

    it('keeps each in its direction', async () => {
      const element = await show(comparisonDocument({ lang: 'ar' }), { lang: 'en' });
      expect(getComputedStyle(notice(element)[0]!).direction).to.equal('ltr');
      expect(getComputedStyle(one(element, '.head')).direction).to.equal('rtl');
      const english = await show(comparisonDocument(), { lang: 'ar', dir: 'rtl' });
      expect(getComputedStyle(one(english, '.head')).direction).to.equal('ltr');
    });

    for (const [page, document] of [
      ['es', 'es'],
      ['es-MX', 'es-ES'],
      ['EN-us', 'en'],
      ['tlh', 'en'],
      ['', 'en'],
    ] as const) {
      it(`is nothing to say for "${page}" and "${document}"`, async () => {
        const element = await show(comparisonDocument({ lang: document }), { lang: page });
        expect(notice(element)).to.deep.equal([]);
      });
    }

    it('is nothing to say on a page that names no language', async () => {
      const root = document.documentElement;
      const { lang } = root;
      root.removeAttribute('lang');
      try {
        const element = await show(comparisonDocument({ lang: 'es' }));
        expect(notice(element)).to.deep.equal([]);
        expect(words(element.shadowRoot)).to.include('¿Está aprobado?');
      } finally {
        root.lang = lang;
      }
    });

    it('is said in English where there are no words for the page', async () => {
      const element = await show(comparisonDocument({ lang: 'es' }), { lang: 'tlh' });
      expect(words(notice(element)[0])).to.equal('This comparison is in Spanish.');
      expect(notice(element)[0]!.lang).to.equal('en');
    });
  });

  it('differs between two elements of one page', async () => {
    const [spanish, english] = [
      await show(unnamed(), { lang: 'es' }),
      await show(unnamed(), { lang: 'en' }),
    ];
    isSpanish(spanish);
    isEnglish(english);
  });

  describe('that changes later', () => {
    it('leaves a document of its own as it is', async () => {
      const element = await show(unnamed(), { lang: 'en' });
      const { shown } = element;
      element.lang = 'es';
      await element.updateComplete;
      isSpanish(element);
      expect(element.shown).to.equal(shown);
    });

    it('is followed on an element around it', async () => {
      const box = await put(`<div lang="en"><p>${compare('src="/one.json"')}</p></div>`);
      const element = elementIn(box);
      (box.firstElementChild as HTMLElement).lang = 'es';
      await afterChange(box);
      expect(words(one(element, '.status'))).to.equal('Cargando la comparación…');
      box.firstElementChild!.removeAttribute('lang');
      await afterChange(box);
      expect(words(one(element, '.status'))).to.equal('Loading the comparison…');
      expect(requests, 'the document is asked for once').to.have.lengthOf(1);
    });

    it('is followed around and inside a shadow root', async () => {
      const box = await put('<div><section></section></div>');
      const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<article>${compare('src="/one.json"')}</article>`;
      const element = elementIn(root);
      await rendered(root);
      (box.firstElementChild as HTMLElement).lang = 'es';
      await afterChange(root);
      expect(words(one(element, '.status'))).to.equal('Cargando la comparación…');
      root.querySelector('article')!.lang = 'en';
      await afterChange(root);
      expect(words(one(element, '.status'))).to.equal('Loading the comparison…');
    });

    it('is followed by posts', async () => {
      const posts = await showPosts({ lang: 'es' });
      expect(words(one(posts, '.heading'))).to.equal('Más entradas');
      posts.removeAttribute('lang');
      posts.parentElement!.lang = 'en';
      await afterChange(posts.parentElement!);
      expect(words(one(posts, '.heading'))).to.equal('More posts');
    });

    it('is read again where an element is moved', async () => {
      const box = await put(
        `<div lang="es"></div><div lang="en">${compare('src="/a.json"')}</div>`,
      );
      const element = elementIn(box);
      box.firstElementChild!.append(element);
      await afterChange(box);
      expect(words(one(element, '.status'))).to.equal('Cargando la comparación…');
    });

    it('is watched for as long as an element is there, and no longer', async () => {
      const observed: Node[] = [];
      // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called on its own observer
      const { observe, disconnect } = MutationObserver.prototype;
      const roots = new Map<MutationObserver, Node>();
      MutationObserver.prototype.observe = function (node, options) {
        if (options?.attributeFilter?.includes('lang')) {
          observed.push(node);
          roots.set(this, node);
        }
        observe.call(this, node, options);
      };
      MutationObserver.prototype.disconnect = function () {
        roots.delete(this);
        disconnect.call(this);
      };
      try {
        const box = await addBox();
        const root = box.attachShadow({ mode: 'open' });
        root.innerHTML = compare('src="/a.json"').repeat(5);
        expect(observed, 'one observer for each root').to.deep.equal([root, document]);
        root.firstElementChild!.remove();
        expect(roots.size).to.equal(2);
        root.replaceChildren();
        expect(roots.size, 'nothing is left').to.equal(0);
      } finally {
        Object.assign(MutationObserver.prototype, { observe, disconnect });
      }
    });
  });

  describe('that is added later', () => {
    it('reaches the elements already shown', async () => {
      const element = await show(unnamed(), { lang: 'ar' });
      isEnglish(element);
      addLanguage('ar', { comparisons: arabic });
      await element.updateComplete;
      expect(words(headingOf(element, arabic.seriousRisksTitle))).to.equal('المخاطر الجسيمة');
      expect(getComputedStyle(one(element, '.head')).direction).to.equal('rtl');
      expect(log.lines).to.deep.equal([]);
    });

    it('leaves English what it lacks', async () => {
      const element = await show(unnamed(), { lang: 'nb' });
      TreatmentCompare.addLanguage('nb', {
        comparisons: { seriousRisksTitle: 'Alvorlig risiko' },
        posts: { related: 'Les også' },
      });
      await element.updateComplete;
      expect(words(headingOf(element, 'Alvorlig risiko'))).to.equal('Alvorlig risiko');
      expect(words(headingOf(element, 'Is it approved?'))).to.equal('Is it approved?');
    });

    it('tells once of the words in English that no page may leave out, and which they are', async () => {
      TreatmentCompare.addLanguage('hu', { comparisons: { disclaimerTitle: 'Figyelem' } });
      const element = await show(unnamed(), { lang: 'hu' });
      await until(() => log.of(/in English/).length > 0);
      element.region = 'GB';
      await element.updateComplete;
      await nextFrame();
      expect(log.lines).to.have.lengthOf(1);
      const [{ text } = { text: '' }] = log.lines;
      expect(text).to.match(
        /^<treatment-compare> shows .*\bnot-approved, .*for want of words in "hu"/,
      );
      expect(text).to.not.include('disclaimerTitle');
    });

    it('tells of words that a document rewords wrongly in one line', async () => {
      const messages = { 'not-approved': 'Approved', reviewed: 'Vérifié' };
      const element = await show(comparisonDocument({ lang: 'fr', messages }), { lang: 'fr' });
      expect(words(element.shadowRoot)).to.include('Not approved');
      await new Promise((resolve) => setTimeout(resolve));
      expect(log.lines).to.have.lengthOf(1);
      expect(log.of(/\$\.messages words not-approved, reviewed so that/)).to.have.lengthOf(1);
    });

    it('is what each class takes for itself', async () => {
      RelatedPosts.addLanguage('nn', { posts: { none: 'Fleire innlegg' } });
      expect(words(one(await showPosts({ lang: 'nn' }), '.heading'))).to.equal('Fleire innlegg');
      OutcomeChart.addLanguage('nn', { comparisons: { failed: 'Kan ikkje visast.' } });
      const chart = await showChart({ lang: 'nn', outcome: 'not-there' });
      expect(words(one(chart, '.status'))).to.equal('Kan ikkje visast.');
    });

    it('says unknown names once, however many elements there are', async () => {
      const words = { comparisons: { sumary: 'Kort' } } as object;
      TreatmentCompare.addLanguage('da', words);
      OutcomeChart.addLanguage('da', words);
      await nextFrame();
      expect(
        log.lines.map(({ level, text }) => [level, text.includes('comparisons.sumary')]),
      ).to.deep.equal([['warn', true]]);
    });

    it('is not heard by elements that are gone', async () => {
      const element = await show(unnamed(), { lang: 'fi' });
      element.remove();
      addLanguage('fi', { comparisons: { seriousRisksTitle: 'Vakavat riskit' } });
      expect(element.isUpdatePending).to.be.false;
      isEnglish(element);
    });
  });

  describe('that a file of its own brings', () => {
    let count = 0;

    /** A comparison in English, whose Spanish a file brings. */
    function registered(): string {
      const name = `translated-${++count}`;
      bringComparisons({
        [name]: { en: outcomesDocument({ title: 'In English' }), es: 'languages/es.js' },
      });
      return name;
    }

    const add = (name: string) =>
      TreatmentCompare.addComparisons({
        [name]: { es: outcomesDocument({ title: 'En español', lang: 'es' }) },
      });

    it('is shown where it is there', async () => {
      const name = registered();
      add(name);
      const element = elementIn(await put(compare(`comparison="${name}" lang="es-MX"`)));
      expect(title(element)).to.equal('En español');
      isSpanish(element);
      expect(log.lines).to.deep.equal([]);
    });

    it('stays where the comparison it belongs to comes later', async () => {
      const name = `translated-${++count}`;
      add(name);
      bringComparisons({ [name]: { en: outcomesDocument(), es: 'languages/es.js' } });
      const element = elementIn(await put(compare(`comparison="${name}" lang="es"`)));
      expect(title(element)).to.equal('En español');
    });

    it('is told of in one line where it is not, and all is in English', async () => {
      const name = registered();
      const box = await put(
        `${compare(`comparison="${name}" lang="es-MX"`)}<outcome-chart comparison="${name}" lang="es"></outcome-chart>`,
      );
      const element = elementIn(box);
      expect(title(element)).to.equal('In English');
      isEnglish(element);
      expect(one(element, '.page').lang).to.equal('en');
      expect(all(element, '.language')).to.deep.equal([]);
      expect(log.lines).to.have.lengthOf(2);
      for (const { text } of log.lines) expect(text).to.include('languages/es.js');
      expect(words(box.querySelector('outcome-chart')!.shadowRoot)).to.include('Last reviewed');
    });

    it('is nothing to tell of in English, nor in a language that no file brings', async () => {
      const name = registered();
      await put(
        ['en', 'en-GB', 'fr']
          .map((lang) => compare(`comparison="${name}" lang="${lang}"`))
          .join(''),
      );
      expect(log.lines).to.deep.equal([]);
    });

    it('changes what is already shown, in both elements', async () => {
      const name = registered();
      const box = await put(
        `<div lang="es">${compare(`comparison="${name}"`)}<outcome-chart comparison="${name}"></outcome-chart></div>`,
      );
      add(name);
      await rendered(box);
      expect(title(elementIn(box))).to.equal('En español');
      isSpanish(elementIn(box));
      expect(words(box.querySelector('outcome-chart')!.shadowRoot)).to.include('Última revisión');
    });
  });

  describe('that a reader chooses', () => {
    const NAME = 'in-two-languages';
    const button = (element: Element) => one<HTMLButtonElement>(element, '.head button.language');

    it('is offered by its own name, near the title', async () => {
      const english = elementIn(await put(compare(`comparison="${NAME}"`)));
      expect(words(button(english))).to.equal('Español');
      expect(button(english).lang).to.equal('es');
      const spanish = elementIn(await put(compare(`comparison="${NAME}" lang="es"`)));
      expect(words(button(spanish))).to.equal('English');
      expect(button(spanish).lang).to.equal('en');
    });

    it('is not offered of other documents', async () => {
      expect(all(await show(comparisonDocument()), '.language')).to.deep.equal([]);
    });

    it('is spoken by this element alone, and the focus stays', async () => {
      const box = await put(compare(`comparison="${NAME}" lang="en-US"`).repeat(2));
      const [element, other] = [...box.children] as [HTMLElement, HTMLElement];
      const pressed = button(element);
      pressed.focus();
      await sendKeys({ press: 'Enter' });
      await rendered(box);
      expect(title(element)).to.equal('En español');
      isSpanish(element);
      expect(one(element, '.page').lang).to.equal('es');
      expect(all(element, '.page > .status'), 'no word on another language').to.deep.equal([]);
      expect(focused()).to.equal(pressed);
      expect(words(pressed)).to.equal('English');
      expect(title(other)).to.equal('In English');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      pressed.click();
      await rendered(box);
      expect(title(element)).to.equal('In English');
      expect(focused()).to.equal(pressed);
    });

    it('leaves the region of the page as it is', async () => {
      const element = elementIn(await put(compare(`comparison="${NAME}" lang="en-US"`)));
      const first = () => all(element, '.crisis [href]').map((link) => link.getAttribute('href'));
      const before = first();
      button(element).click();
      await rendered(element.parentElement!);
      expect(first()).to.deep.equal(before);
    });

    it('is forgotten when the page says another', async () => {
      const box = await put(`<div lang="en">${compare(`comparison="${NAME}"`)}</div>`);
      const element = elementIn(box);
      button(element).click();
      await rendered(box);
      expect(title(element)).to.equal('En español');
      element.lang = 'en-GB';
      await afterChange(box);
      expect(title(element)).to.equal('In English');
      element.removeAttribute('lang');
      await afterChange(box);
      expect(title(element)).to.equal('In English');
    });

    it('is forgotten when the page names another comparison', async () => {
      const element = (await put(compare(`comparison="${NAME}"`))).querySelector(
        'treatment-compare',
      )!;
      button(element).click();
      await element.updateComplete;
      element.document = unnamed();
      await element.updateComplete;
      isEnglish(element);
    });

    it('is not printed', async () => {
      const element = elementIn(await put(compare(`comparison="${NAME}"`)));
      await emulateMedia({ media: 'print' });
      try {
        expect(isVisible(button(element))).to.be.false;
        expect(isVisible(one(element, '.head .review'))).to.be.true;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  describe('of a translation', () => {
    const translation = { of: 'en', translatedBy: 'A. Translator' };
    const UNREVIEWED = 'Texto traducido. Todavía no lo ha revisado un profesional de la salud.';

    it('that no clinician has reviewed is said at the head, in both elements', async () => {
      const element = await show(comparisonDocument({ lang: 'es', translation }));
      const said = all(element, '.head .review').filter((line) => words(line) === UNREVIEWED);
      expect(said).to.have.lengthOf(1);
      expect(said[0]!.closest('[part]')).to.equal(null);
      const chart = await showChart({}, outcomesDocument({ lang: 'es', translation }));
      expect(words(chart.shadowRoot)).to.include(UNREVIEWED);
    });

    it('that somebody has reviewed needs no word at the head', async () => {
      const reviewed = { ...translation, reviewedBy: 'Dr B. Clinician' };
      const element = await show(comparisonDocument({ lang: 'es', translation: reviewed }));
      expect(words(element.shadowRoot)).to.not.include(UNREVIEWED);
    });
  });
});

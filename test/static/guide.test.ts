import { expect } from '@open-wc/testing';
import { isChromium } from '../../src/testing/page.js';
import { isVisible, words } from '../../src/testing/queries.js';
import { until } from '../../src/testing/until.js';
import {
  addScript,
  ELEMENT_SCRIPT,
  type Frame,
  GUIDE_SCRIPT,
  loadPage,
  removeFrames,
} from '../frames.js';
import { builtIn, write } from './snippets.js';

/** What a reader gets of a guide in a page's HTML, where no script runs and once one does. */

const LABELS = ['What matters to me', 'What is known about each of these', 'What I have tried'];

const pageWith = (snippet: string, head = '') =>
  `<!doctype html><html lang="en"><title>Page</title>${head}<body style="margin: 0">${snippet}`;

const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

interface Shown extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
}

const hostIn = (root: ParentNode) => root.querySelector<Shown>('treatment-guide')!;

const rootIn = ({ page }: Frame): ShadowRoot => hostIn(page.document).shadowRoot!;

/** That inside a comparison. */
const nestedIn = ({ page }: Frame): Shown =>
  hostIn(page.document.querySelector('treatment-compare')!.shadowRoot!);

const stepIn = (root: ParentNode, name: string) =>
  root.querySelector<HTMLElement>(`#step-${name}`)!.closest<HTMLElement>('section.step')!;

async function isAlive(host: () => Shown): Promise<void> {
  await until(() => host().updateComplete !== undefined, 'the guide is upgraded');
  await host().updateComplete;
  await until(() => host().shadowRoot!.querySelector('.steps-nav'), 'the guide listens');
}

describe('a guide where no script runs', () => {
  let frame: Frame;
  let root: ShadowRoot;

  before(async () => {
    frame = await loadPage(pageWith(write(await builtIn(), { guide: 'alone', region: 'US' })), 360);
    root = rootIn(frame);
  });
  after(removeFrames);

  it('shows all steps in the width of a phone, each with whom to call', () => {
    const { scrollWidth, clientWidth } = frame.page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    const steps = all(root, 'section.step:not(.others)');
    expect(steps).to.have.length(4);
    for (const [index, label] of LABELS.entries()) expect(words(steps[index])).to.include(label);
    for (const step of steps) {
      expect(isVisible(step)).to.be.true;
      expect(all(step, '.step-end a[href="tel:988"]').filter(isVisible)).to.have.length(1);
    }
    expect(all(root, 'button').filter((each) => !each.matches('[popovertarget]'))).to.deep.equal(
      [],
    );
  });

  it('has a place that a thumb hits for each answer, of which one can be marked', () => {
    const [first, second] = all(root, '[name="mark-soon"]') as HTMLInputElement[];
    for (const choice of all(root, '.choice').filter(isVisible)) {
      const { width, height } = choice.getBoundingClientRect();
      expect(Math.min(width, height), words(choice)).to.be.at.least(44);
    }
    first!.click();
    second!.click();
    expect([first!.checked, second!.checked]).to.deep.equal([false, true]);
  });

  it('prints what is folded, what was written, and lines where nothing was', () => {
    const rules = [...root.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const prints = rules.filter(
      (rule) => 'media' in rule && (rule as CSSMediaRule).media.mediaText.includes('print'),
    ) as CSSMediaRule[];
    const texts = prints.map(({ media }) => media.mediaText);
    const field = root.querySelector<HTMLTextAreaElement>('#note-told')!;
    field.value = 'To wait';
    expect(all(root, '.ruled').some(isVisible)).to.be.false;
    for (const { media } of prints)
      media.mediaText = media.mediaText === 'not print' ? 'not all' : 'all';
    expect(isVisible(field)).to.be.true;
    expect(isVisible(field.parentElement!.querySelector('.ruled'))).to.be.false;
    expect(all(root, 'textarea').filter(isVisible)).to.have.length(1);
    expect(all(root, '.ruled').filter(isVisible)).to.have.length(3);
    expect(all(root, '.answers > li, .lean, .planned .in-1 .number').every(isVisible)).to.equal(
      CSS.supports('selector(::details-content)'),
    );
    prints.forEach(({ media }, index) => (media.mediaText = texts[index]!));
  });
});

describe('a guide in the HTML of a page, to assistive technology', () => {
  it('has no fault that axe finds', async function () {
    // The rules are the same in every engine.
    if (!isChromium) this.skip();
    const place = document.createElement('main');
    place.setHTMLUnsafe(write(await builtIn(), { guide: 'alone', region: 'US' }));
    document.body.append(place);
    const element = hostIn(place);
    for (const fold of all(element.shadowRoot!, 'details')) fold.setAttribute('open', '');
    await expect(element).to.be.accessible();
    place.remove();
  });
});

describe('the script of a guide, where one was written beforehand', () => {
  afterEach(removeFrames);

  it('brings it to life with what the reader has filled in, and where they are', async () => {
    const name = 'ketamine-vs-antidepressants';
    const document = await builtIn();
    const snippet = write(document, { guide: 'alone', region: 'US' }).replace(
      /<treatment-guide[^>]*>/,
      (tag) =>
        `${tag}<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`,
    );
    expect(snippet).to.include(name);
    const frame = await loadPage(pageWith(snippet), 360);
    const stored = rootIn(frame);
    all(stored, '[name="mark-soon"]')[1]!.click();
    all(stored, '[name="check-0"]')[0]!.click();
    const field = stored.querySelector<HTMLTextAreaElement>('#note-tried')!;
    field.value = 'Two kinds';
    stored.querySelector<HTMLTextAreaElement>('#own')!.value = 'My garden\n';
    field.focus();
    await addScript(frame.page, GUIDE_SCRIPT);
    await isAlive(() => hostIn(frame.page.document));
    const root = rootIn(frame);
    expect(all(root, '.page')).to.have.length(1);
    expect(root.querySelector('.now .heading')!.id).to.equal('step-notes');
    expect(root.activeElement?.id).to.equal('note-tried');
    expect(root.querySelector<HTMLTextAreaElement>('#note-tried')!.value).to.equal('Two kinds');
    const marked = all(root, 'input:checked') as HTMLInputElement[];
    expect(marked.map((input) => [input.name, input.value])).to.deep.equal([
      ['mark-soon', '1'],
      ['mark-+1', '0'],
      ['check-0', '0'],
    ]);
    expect(words(root.querySelector('.sheet-paper'))).to.include('My garden');
    expect(frame.lines).to.deep.equal([]);
  });
});

describe('a comparison that was written with its guide', () => {
  afterEach(removeFrames);

  const open = async () => {
    const snippet = write(await builtIn(), {
      guide: 'inside',
      comparison: 'ketamine-vs-antidepressants',
    });
    return loadPage(pageWith(snippet));
  };
  const compareIn = ({ page }: Frame) => page.document.querySelector<Shown>('treatment-compare')!;

  it('keeps it where no script of the guide is loaded, whatever the comparison comes to show', async () => {
    const frame = await open();
    const guide = nestedIn(frame);
    expect(isVisible(stepIn(guide.shadowRoot!, 'notes'))).to.be.true;
    compareIn(frame).append(
      Object.assign(frame.page.document.createElement('script'), {
        type: 'application/json',
        textContent: JSON.stringify({ ...(await builtIn()), title: 'Another state of it' }),
      }),
    );
    await addScript(frame.page, ELEMENT_SCRIPT);
    const root = () => compareIn(frame).shadowRoot!;
    await until(() => words(root()).includes('Another state of it'), 'the comparison is another');
    await compareIn(frame).updateComplete;
    expect(root().querySelector('.static') === null).to.be.true;
    expect(nestedIn(frame) === guide, 'the same element').to.be.true;
    expect(isVisible(stepIn(guide.shadowRoot!, 'notes'))).to.be.true;
    expect(frame.lines).to.deep.equal([]);
  });

  it('shows it once, alive, where both scripts are loaded, and stays itself as it was', async () => {
    const frame = await open();
    const stored = compareIn(frame).shadowRoot!.querySelector('.static');
    await addScript(frame.page, new URL('../../dist/treatment-compare.js', import.meta.url).href);
    await compareIn(frame).updateComplete;
    expect(compareIn(frame).shadowRoot!.querySelector('.static') === stored).to.be.true;
    all(nestedIn(frame).shadowRoot!, '[name="mark-soon"]')[0]!.click();
    await addScript(frame.page, GUIDE_SCRIPT);
    await isAlive(() => nestedIn(frame));
    const root = compareIn(frame).shadowRoot!;
    expect(all(root, 'treatment-guide')).to.have.length(1);
    const inner = nestedIn(frame).shadowRoot!;
    expect(all(inner, '.page')).to.have.length(1);
    expect((all(inner, '[name="mark-soon"]')[0] as HTMLInputElement).checked).to.be.true;
    expect(frame.lines).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import type { TreatmentCompare } from '../src/elements/treatment-compare.js';
import type { TreatmentGuide } from '../src/elements/treatment-guide.js';
import { fullDocument } from '../src/testing/documents.js';
import { guidedDocument } from '../src/testing/guides.js';
import { all, one, words } from '../src/testing/queries.js';
import { until } from '../src/testing/until.js';
import { addScript, GUIDE_SCRIPT, loadPage, type Page, removeFrames, SCRIPT } from './frames.js';

/** `<treatment-compare guide>` as built: the script of the guide comes before, after or never. */

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>';
const script = (src: string) => `<script src="${src}"></script>`;
const BOTH = script(SCRIPT) + script(GUIDE_SCRIPT);
const compare = (document: unknown = guidedDocument()) =>
  `<treatment-compare guide><script type="application/json">${JSON.stringify(document)}</script></treatment-compare>`;

const comparisonsIn = ({ document }: Page) => [
  ...document.querySelectorAll<TreatmentCompare>('treatment-compare'),
];
const guideIn = (element: Element) => one<TreatmentGuide>(element, 'treatment-guide');
const marks = (guide: Element) => all<HTMLInputElement>(guide, '[name^="mark-"]');
const checked = (guide: Element) => marks(guide).filter((input) => input.checked).length;

async function shownIn(element: Element): Promise<TreatmentGuide> {
  await until(
    () => element.shadowRoot?.querySelector('treatment-guide')?.shadowRoot?.querySelector('.now'),
    'The guide is shown',
  );
  return guideIn(element);
}

describe('a comparison with a guide', () => {
  afterEach(removeFrames);

  for (const [order, scripts] of [
    ['after', BOTH],
    ['before', script(GUIDE_SCRIPT) + script(SCRIPT)],
  ] as const) {
    it(`ends in it, with its script ${order} that of the comparison`, async () => {
      const { page, lines } = await loadPage(`${HEAD}<body>${compare()}${scripts}`);
      const guide = await shownIn(comparisonsIn(page)[0]!);
      expect(one(guide, '.guide-head > .heading').localName).to.equal('h3');
      expect(lines).to.deep.equal([]);
    });
  }

  it('says one word to its author where the script is not there, and nothing to its reader', async () => {
    const { page } = await loadPage(`${HEAD}<body>${compare()}`);
    const [element] = comparisonsIn(page);
    const told: string[] = [];
    page.console.warn = (...values: unknown[]) => told.push(values.join(' '));
    await addScript(page, SCRIPT);
    await until(() => told.length > 0, 'The author is told');
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include('treatment-guide.js');
    expect(guideIn(element!).getBoundingClientRect().height).to.equal(0);
    await addScript(page, GUIDE_SCRIPT);
    await shownIn(element!);
  });

  it('shows none where the document has none', async () => {
    const { page } = await loadPage(`${HEAD}<body>${compare(fullDocument())}${BOTH}`);
    const element = comparisonsIn(page)[0]!;
    await until(() => guideIn(element).matches(':state(error)'), 'It says so');
    expect(guideIn(element).getBoundingClientRect().height).to.equal(0);
    expect(words(guideIn(element).shadowRoot)).to.equal('');
  });

  it('keeps what is said in each of two apart, through other looks and places, and begins anew with another document', async () => {
    const other = { ...guidedDocument(), id: 'another', title: 'Another' };
    const { page, lines } = await loadPage(`${HEAD}<body>${compare()}${compare(other)}${BOTH}`);
    const [element, second] = comparisonsIn(page);
    const guide = await shownIn(element!);
    const beside = await shownIn(second!);
    marks(guide)[0]!.click();
    all(guide, '.to-step')[2]!.click();
    await guide.updateComplete;
    expect([checked(guide), checked(beside)]).to.deep.equal([1, 0]);

    element!.theme = 'dark';
    page.document.documentElement.lang = 'de';
    element!.remove();
    await element!.updateComplete;
    page.document.body.append(element!);
    await element!.updateComplete;
    await guide.updateComplete;
    expect(guideIn(element!) === guide, 'It is the same').to.be.true;
    expect(checked(guide)).to.equal(1);
    expect(one(guide, '.now > .heading').id).to.equal('step-notes');
    expect(guide.theme).to.equal('dark');

    element!.document = { ...other, title: 'A third', id: 'third' };
    await element!.updateComplete;
    await guide.updateComplete;
    expect(checked(guide)).to.equal(0);
    expect(one(guide, '.now > .heading').id).to.equal('step-marks');
    expect(lines).to.deep.equal([]);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../define/treatment-guide.js';
import { guidedDocument } from '../testing/guides.js';
import type { TreatmentGuide } from './treatment-guide.js';

async function shown(): Promise<{ guide: TreatmentGuide; root: ShadowRoot }> {
  const guide = await fixture<TreatmentGuide>(
    html`<treatment-guide .document=${guidedDocument()}></treatment-guide>`,
  );
  await guide.updateComplete;
  return { guide, root: guide.shadowRoot! };
}

const all = <Found extends HTMLElement>(root: ShadowRoot, selector: string): Found[] => [
  ...root.querySelectorAll<Found>(selector),
];

describe('<treatment-guide>', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('shows one step at a time, and brings the reader to its heading with nothing lost', async () => {
    const { guide, root } = await shown();
    all(root, '[name="mark-soon"]')[0]?.click();
    all(root, '.to-step')[2]?.click();
    await guide.updateComplete;
    expect(root.querySelector('.now .heading')?.id).to.equal('step-notes');
    expect(root.activeElement?.id).to.equal('step-notes');
    expect(root.querySelector('[aria-current="step"] .step-number')?.textContent).to.equal('3');
    all(root, '.to-step')[0]?.click();
    await guide.updateComplete;
    expect(all<HTMLInputElement>(root, '[name="mark-soon"]')[0]?.checked).to.equal(true);
  });

  it('tells the page that a reader has begun and finished, and nothing more, and stores nothing unasked', async () => {
    const { guide, root } = await shown();
    const heard: [string, unknown][] = [];
    for (const type of ['treatment-guide-begun', 'treatment-guide-finished'])
      guide.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
    const address = location.href;
    const steps = history.length;
    all(root, '[name="mark-soon"]')[0]?.click();
    const field = root.querySelector<HTMLTextAreaElement>('#note-tried')!;
    field.value = 'A secret';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    all(root, '.to-step')[4]?.click();
    await guide.updateComplete;
    expect(heard).to.deep.equal([
      ['treatment-guide-begun', null],
      ['treatment-guide-finished', null],
    ]);
    expect(root.querySelector('.sheet-paper')?.textContent).to.include('A secret');
    expect([location.href, history.length]).to.deep.equal([address, steps]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('keeps what is said once it is asked to, and erases it in one tap', async () => {
    const { guide, root } = await shown();
    all(root, '[name="mark-soon"]')[0]?.click();
    all(root, '.keep input')[0]?.click();
    await guide.updateComplete;
    expect(localStorage.length).to.equal(1);
    all(root, '.keeping button')[0]?.click();
    await guide.updateComplete;
    expect(localStorage.length).to.equal(0);
    expect(
      all<HTMLInputElement>(root, '[name="mark-soon"]').some(({ checked }) => checked),
    ).to.equal(false);
  });

  it('names whom to call beside every free note', async () => {
    const { root } = await shown();
    for (const note of all(root, '.note'))
      expect(note.querySelector('.danger a')?.getAttribute('href')).to.match(/^tel:/);
  });
});

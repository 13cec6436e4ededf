import { expect } from '@open-wc/testing';
import {
  addScript,
  GUIDE_SCRIPT,
  loadPage,
  type Page,
  removeFrames,
  SCRIPT,
  titleIn,
} from './frames.js';
import { withoutPrinter } from './printer.js';
import { guidedDocument } from '../src/testing/guides.js';
import { until } from '../src/testing/until.js';

/** The built script under the policies that careful sites send. */

const pageWith = (policy: string, head = '') =>
  loadPage(
    `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Page</title>${head}<body></body>`,
  );

/** Where a policy guards the addresses of scripts, only the page itself can name one. */
const SCRIPT_TAG = `<script src="${SCRIPT}"></script>`;

async function addElement(
  page: Page,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const element = page.document.createElement('treatment-compare');
  element.innerHTML = '<p>The author’s own words</p>';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.document.body.append(element);
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

describe('a page with a policy', () => {
  afterEach(removeFrames);

  it('really is one', async () => {
    const { page, lines } = await pageWith("style-src 'self'; script-src 'self'");
    page.document.body.innerHTML = '<p style="color: red">Red?</p>';
    await until(
      () => lines.some((line) => line.startsWith('policy: style-src')),
      'The policy refuses a style attribute',
    );
  });

  // Not every browser takes a page without an address of its own for "self".
  const CAREFUL = `default-src 'none'; style-src ${location.origin}; script-src ${location.origin}`;

  it('refuses nothing of ours: default-src none, own scripts and styles', async () => {
    const { page, lines } = await pageWith(CAREFUL);
    await addScript(page, SCRIPT);
    const element = await addElement(page, { offers: 'esketamine' });
    expect(titleIn(page)).to.not.be.empty;
    const heading = element.shadowRoot!.querySelector('h2')!;
    expect(page.getComputedStyle(heading).marginTop, 'Its styles are there').to.equal('0px');
    element.shadowRoot!.querySelector<HTMLElement>('[role="doc-noteref"]')!.click();
    await until(
      () => element.shadowRoot!.querySelector('[popover]')?.matches(':popover-open'),
      'The source is shown',
    );
    element.shadowRoot!.querySelector<HTMLElement>('input[type="checkbox"]')!.click();
    page.dispatchEvent(new page.Event('beforeprint'));
    page.dispatchEvent(new page.Event('afterprint'));
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(lines).to.deep.equal([]);
  });

  it('refuses nothing of the guide, whose sheet is printed with its styles', async () => {
    const { page, lines } = await pageWith(`${CAREFUL}; form-action 'none'; frame-src 'none'`);
    await addScript(page, GUIDE_SCRIPT);
    const printer = withoutPrinter(page);
    const guide = page.document.createElement('treatment-guide');
    guide.document = guidedDocument();
    page.document.body.append(guide);
    await guide.updateComplete;
    const root = guide.shadowRoot!;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    all('[name^="mark-"]')[0]!.click();
    const own = root.querySelector<HTMLInputElement>('#own-value')!;
    own.value = 'My garden';
    own.dispatchEvent(new InputEvent('input', { bubbles: true }));
    all('.own button')[0]!.click();
    for (const step of all('.to-step')) {
      step.click();
      await guide.updateComplete;
    }
    all('.sheet-actions button')[0]!.click();
    await guide.updateComplete;
    expect(printer.printed()).to.equal(1);
    const { contentDocument, contentWindow } = root.querySelector('iframe')!;
    const parts = contentDocument!.querySelector('.sheet-parts')!;
    expect(parts.textContent).to.include('My garden');
    expect(contentWindow!.getComputedStyle(parts).columnCount, 'Its styles are there').to.equal(
      '2',
    );
    expect(lines).to.deep.equal([]);
  });

  it('keeps the author’s words where it forbids the request, and says so', async () => {
    const { page, lines } = await pageWith("connect-src 'none'");
    await addScript(page, SCRIPT);
    const element = await addElement(page, { src: '/nowhere.json' });
    await until(() => element.matches(':state(error)'), 'It failed');
    expect(element.querySelector('p')?.checkVisibility()).to.be.true;
    expect(lines.filter((line) => line.startsWith('error:'))).to.have.lengthOf(1);
  });

  for (const [name, policy] of [
    ['asks for Trusted Types of any name', "require-trusted-types-for 'script'"],
    [
      'asks for Trusted Types and allows those of Lit',
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ],
    ['names other Trusted Types without asking for any', 'trusted-types others'],
  ] as const) {
    it(`shows the comparison where the page ${name}`, async () => {
      const { page, lines } = await pageWith(policy, SCRIPT_TAG);
      expect(page.customElements.get('treatment-compare')).to.be.a('function');
      const element = page.document.createElement('treatment-compare');
      page.document.body.append(element);
      await until(() => titleIn(page) !== '', 'The comparison is shown');
      expect(lines.filter((line) => !line.startsWith('policy:'))).to.deep.equal([]);
    });
  }

  it('keeps the author’s words in sight where it forbids templates', async () => {
    const { page } = await pageWith(
      "require-trusted-types-for 'script'; trusted-types 'none'",
      SCRIPT_TAG,
    );
    expect(page.customElements.get('treatment-compare')).to.be.a('function');
    const element = page.document.createElement('treatment-compare');
    const words = page.document.createElement('p');
    words.textContent = 'The author’s own words';
    element.append(words);
    page.document.body.append(element);
    await (element as unknown as { updateComplete?: Promise<boolean> }).updateComplete?.catch(
      () => undefined,
    );
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    expect(words.checkVisibility()).to.be.true;
    expect(
      words.getBoundingClientRect().height,
      'An empty shadow root would hide it',
    ).to.be.greaterThan(0);
  });

  it('works without storage, in a frame of no origin', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const answer = new Promise<string>((resolve) => {
      addEventListener('message', ({ data, source }) => {
        if (source === frame.contentWindow) resolve(String(data));
      });
    });
    frame.srcdoc = `<!doctype html><title>Page</title><script src="${SCRIPT}"></script><treatment-compare></treatment-compare>
      <script>addEventListener('load', () => parent.postMessage(document.querySelector('treatment-compare').shadowRoot.querySelector('[part~=title]')?.textContent.trim() ?? 'nothing', '*'))</script>`;
    document.body.append(frame);
    try {
      expect(await answer).to.not.be.oneOf(['', 'nothing']);
    } finally {
      frame.remove();
    }
  });
});

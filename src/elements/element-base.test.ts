import { expect, fixture, html } from '@open-wc/testing';
import { html as litHtml, type TemplateResult } from 'lit';
import { useConsole } from '../testing/page.js';
import { ElementBase } from './element-base.js';

/** An element that renders, or fails, as a test says. */
class Fragile extends ElementBase {
  template = (): TemplateResult => litHtml``;

  override reload(): void {
    this.requestUpdate();
  }

  protected override readonly keepsStored = false;

  protected override render(): TemplateResult {
    return this.template();
  }

  async show(template: () => TemplateResult): Promise<string> {
    this.template = template;
    this.requestUpdate();
    await this.updateComplete;
    return this.renderRoot.textContent ?? '';
  }
}
customElements.define('fragile-element', Fragile);

async function fragile(): Promise<Fragile> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = new Fragile();
  element.innerHTML = '<p>Written by the author</p>';
  box.append(element);
  await element.updateComplete;
  return element;
}

const says = (words: unknown) => () => litHtml`<p>${words}</p>`;

const fails = () => {
  throw new Error('broken');
};

/** What makes Lit fail in the middle of its work: a value that cannot be made a text. */
const HALFWAY = () => litHtml`<p>Begun</p><p>${Object.create(null)}</p>`;

const isOwnContentShown = (element: Fragile) =>
  element.renderRoot.querySelector('slot')?.assignedElements()[0]?.textContent ===
  'Written by the author';

describe('an element whose rendering fails', () => {
  const log = useConsole();

  for (const [what, failing] of [
    ['before anything is rendered', fails],
    ['halfway', HALFWAY],
  ] as const) {
    it(`shows what the author wrote, in one line and no more: ${what}`, async () => {
      const element = await fragile();
      await element.show(failing);
      await element.show(failing);
      expect(isOwnContentShown(element)).to.be.true;
      expect(log.lines).to.have.lengthOf(1);
      expect(log.lines[0]?.text).to.match(/shows its own content, because rendering failed/);
    });

    it(`renders the next time as if nothing had been: ${what}`, async () => {
      const element = await fragile();
      expect(await element.show(says('First'))).to.equal('First');
      await element.show(failing);
      expect(await element.show(says('Second'))).to.equal('Second');
      expect(element.renderRoot.querySelector('slot')).to.be.null;
      await element.show(failing);
      expect(isOwnContentShown(element)).to.be.true;
      expect(await element.show(says('Third'))).to.equal('Third');
      expect(await element.show(says('Fourth'))).to.equal('Fourth');
      expect(element.renderRoot.querySelectorAll('p')).to.have.lengthOf(1);
    });
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { later } from '../views/later.js';
import { nextFrame } from '../testing/page.js';
import { all, words } from '../testing/queries.js';
import { until } from '../testing/until.js';
import { RenderQueueController } from './render-queue-controller.js';

type Piece = () => unknown;

/** What is folded, with what has been rendered of it in order. */
class Queued extends LitElement {
  folded: readonly Piece[] = [];
  readonly log: string[] = [];
  readonly queue = new RenderQueueController(this, (work) => {
    try {
      work();
    } catch (error) {
      this.log.push(String(error));
    }
  });

  override render(): unknown {
    return html`<div class="page">
      ${this.folded.map(
        (piece) =>
          html`<details>
            <summary>More</summary>
            ${later(piece, this.queue)}
          </details>`,
      )}
    </div>`;
  }
}
customElements.define('queued-test', Queued);

/** Longer than a slice, so that each piece has a task of its own. */
function takeLong(): void {
  const end = performance.now() + 15;
  while (performance.now() < end);
}

interface Pieces {
  /** Each in a fold of its own. */
  readonly folded: readonly string[];
  /** Fails in its turn. */
  readonly failing?: string;
}

/** Pieces that take long and write down that they are rendered. */
async function showPieces({ folded, failing }: Pieces, around?: Element): Promise<Queued> {
  const box = around ?? (await fixture<HTMLElement>(html`<div></div>`));
  const element = new Queued();
  const piece = (name: string) => () => {
    takeLong();
    if (name === failing) throw new Error(`${name} failed`);
    element.log.push(name);
    return html`<p>${name}</p>`;
  };
  element.folded = folded.map(piece);
  box.append(element);
  await element.updateComplete;
  return element;
}

const foldsOf = (element: Queued) => all<HTMLDetailsElement>(element, 'details');
const folded = ['first fold', 'second fold', 'third fold'];

describe('what is folded', () => {
  it('renders after the rest, piece by piece, with nobody asking for it', async () => {
    const element = await showPieces({ folded });
    expect(element.log).to.deep.equal([]);
    await until(() => element.log.length > 0);
    expect(element.log).to.deep.equal(folded.slice(0, 1));
    await until(() => element.log.length === folded.length);
    expect(element.log).to.deep.equal(folded);
    expect(foldsOf(element).map((fold) => fold.open)).to.deep.equal([false, false, false]);
  });

  it('renders a fold before it opens by a click, and leaves the others waiting', async () => {
    const element = await showPieces({ folded });
    const [, second] = foldsOf(element);
    second?.querySelector('summary')?.click();
    expect(words(second)).to.equal('More second fold');
    expect(element.log).to.deep.equal(['second fold']);
  });

  it('renders a fold that something else opens', async () => {
    const element = await showPieces({ folded });
    const [, , third] = foldsOf(element);
    third!.open = true;
    await until(() => words(third) === 'More third fold');
  });

  it('renders when it is asked to', async () => {
    const element = await showPieces({ folded });
    element.queue.flush();
    expect(element.log).to.deep.equal(folded);
  });

  it('stops while it is not in the page, and goes on where it was', async () => {
    const element = await showPieces({ folded });
    const box = element.parentElement;
    await until(() => element.log.length > 0);
    element.remove();
    const before = element.log.length;
    await nextFrame();
    await nextFrame();
    expect(element.log).to.have.lengthOf(before);
    box?.append(element);
    element.requestUpdate();
    await until(() => all(element, 'p').length === folded.length);
    expect(all(element, 'p').map(words)).to.deep.equal(folded);
  });

  it('follows a change while it waits', async () => {
    const element = await showPieces({ folded });
    element.folded = ['new', 'newer'].map((name) => () => html`<p>${name}</p>`);
    element.requestUpdate();
    await until(() => all(element, 'p').length === 2);
    expect(all(element, 'p').map(words)).to.deep.equal(['new', 'newer']);
  });

  it('renders what is added once all the rest is there', async () => {
    const element = await showPieces({ folded: ['first'] });
    await until(() => element.log.length === 1);
    element.folded = [...element.folded, () => html`<p>second</p>`];
    element.requestUpdate();
    await until(() => all(element, 'p').length === 2);
  });

  it('is left where a piece fails', async () => {
    const element = await showPieces({ folded, failing: 'second fold' });
    await until(() => element.log.length > 1);
    element.queue.flush();
    expect(element.log).to.deep.equal(['first fold', 'Error: second fold failed']);
  });

  for (const missing of ['requestIdleCallback', 'requestAnimationFrame'] as const) {
    it(`does without ${missing === 'requestIdleCallback' ? 'idle callbacks' : 'being painted'}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const original = globalThis[missing];
      const replacement = missing === 'requestIdleCallback' ? undefined : () => 0;
      Object.assign(globalThis, { [missing]: replacement });
      try {
        const element = await showPieces({ folded }, box);
        await until(() => element.log.length === folded.length);
      } finally {
        Object.assign(globalThis, { [missing]: original });
      }
    });
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { later } from '../views/later.js';
import { all, words } from '../testing/queries.js';
import { until } from '../testing/until.js';
import { RenderQueueController } from './render-queue-controller.js';

type Piece = () => unknown;

/** What is seen and what is folded, in a queue, with what has come of it in order. */
class Queued extends LitElement {
  seen: readonly Piece[] = [];
  folded: readonly Piece[] = [];
  readonly log: string[] = [];
  readonly queue = new RenderQueueController(this, {
    attempt: (work) => {
      try {
        work();
      } catch (error) {
        this.log.push(String(error));
      }
    },
    onShown: () => this.log.push('shown'),
  });

  constructor() {
    super();
    this.addController(this.queue);
  }

  override render(): unknown {
    return html`<div class="page">
      ${this.seen.map((piece) => later(piece, this.queue, 'soon'))}
      ${this.folded.map(
        (piece) =>
          html`<details>
            <summary>More</summary>
            ${later(piece, this.queue, 'idle')}
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
  readonly seen?: readonly string[];
  readonly folded?: readonly string[];
  /** Fails in its turn. */
  readonly failing?: string;
}

/** Pieces that take long and write down that they are rendered. */
async function showPieces(
  { seen = [], folded = [], failing }: Pieces,
  around?: Element,
): Promise<Queued> {
  const box = around ?? (await fixture<HTMLElement>(html`<div></div>`));
  const element = new Queued();
  const piece = (name: string) => () => {
    takeLong();
    if (name === failing) throw new Error(`${name} failed`);
    element.log.push(name);
    return html`<p>${name}</p>`;
  };
  Object.assign(element, { seen: seen.map(piece), folded: folded.map(piece) });
  box.append(element);
  await element.updateComplete;
  return element;
}

const pageOf = (element: Queued) => element.renderRoot.querySelector('.page');
const foldsOf = (element: Queued) => all<HTMLDetailsElement>(element, 'details');
const folded = ['first fold', 'second fold', 'third fold'];

describe('what renders in slices', () => {
  it('begins at once and goes on in other tasks, in order', async () => {
    const element = await showPieces({ seen: ['a', 'b', 'c'] });
    expect(element.log).to.deep.equal(['a']);
    expect(element.queue.isShown).to.be.false;
    await until(() => element.log.includes('shown'));
    expect(element.log).to.deep.equal(['a', 'b', 'c', 'shown']);
    expect(element.queue.isShown).to.be.true;
  });

  it('keeps a page long until its end is there', async () => {
    const element = await showPieces({ seen: ['a', 'b'] });
    expect(pageOf(element)?.className).to.equal('page unfinished');
    await until(() => element.queue.isShown);
    expect(pageOf(element)?.className).to.equal('page');
  });

  it('renders what is folded last, with nobody asking for it', async () => {
    const element = await showPieces({ seen: ['a'], folded });
    expect(element.log).to.deep.equal(['a']);
    await until(() => element.log.length > folded.length);
    expect(element.log).to.deep.equal(['a', ...folded]);
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

  it('renders all that waits when it is asked to', async () => {
    const element = await showPieces({ seen: ['a', 'b'], folded });
    element.queue.flush();
    expect(element.log).to.deep.equal(['a', 'b', ...folded, 'shown']);
    expect(pageOf(element)?.className).to.equal('page');
  });

  it('stops while it is not in the page, and goes on where it was', async () => {
    const element = await showPieces({ seen: ['a', 'b'], folded: ['c'] });
    const box = element.parentElement;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.log).to.deep.equal(['a']);
    box?.append(element);
    element.requestUpdate();
    await until(() => element.log.includes('c'));
    expect(all(element, 'p').map(words)).to.deep.equal(['a', 'b', 'c']);
  });

  it('follows a change of what waits, and renders at once what has been there', async () => {
    const element = await showPieces({ seen: ['a', 'b'] });
    element.seen = ['new a', 'new b'].map((name) => () => html`<p>${name}</p>`);
    element.requestUpdate();
    await element.updateComplete;
    await until(() => element.queue.isShown);
    expect(all(element, 'p').map(words)).to.deep.equal(['new a', 'new b']);
  });

  it('ends where a piece fails', async () => {
    const element = await showPieces({ seen: ['a', 'b', 'c'], folded, failing: 'b' });
    await until(() => element.log.length > 1);
    element.queue.flush();
    expect(element.log).to.deep.equal(['a', 'Error: b failed']);
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

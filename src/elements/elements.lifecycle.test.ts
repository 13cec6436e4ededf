import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import '../define/tables.js';
import '../define/treatment-compare.js';
import { outcomesDocument, titled } from '../testing/fixtures.js';
import { labelOf } from '../testing/outcome-chart.queries.js';
import { leave } from '../testing/leave.js';
import {
  type Listening,
  nextFrame,
  useConsole,
  useRequests,
  watchListeners,
} from '../testing/page.js';
import { POSTS } from '../testing/posts.js';
import { titlesOf, untilSettled } from '../testing/related-posts.queries.js';
import { addBox, showElement, showFirst } from '../testing/show.js';
import { title } from '../testing/treatment-compare.queries.js';
import { until } from '../testing/until.js';
import { OutcomeChart } from './outcome-chart.js';
import { RelatedPosts } from './related-posts.js';
import { TreatmentCompare } from './treatment-compare.js';

interface ElementCase {
  readonly tag: 'treatment-compare' | 'outcome-chart' | 'related-posts';
  readonly Class: typeof LitElement;
  /** What it shows without asking anybody. */
  readonly properties: object;
  readonly shownIn: (element: Element) => string;
  readonly shown: string;
  readonly listensWhileShown: boolean;
  /** How often it renders to show that. */
  readonly renders: number;
  /** How often it asks for its source, at least, while it comes and goes five times. */
  readonly asked: number;
  readonly attributes: readonly Readonly<Record<string, string>>[];
}

const ELEMENTS: readonly ElementCase[] = [
  {
    tag: 'treatment-compare',
    Class: TreatmentCompare,
    properties: { document: titled('Early') },
    shownIn: title,
    shown: 'Early',
    listensWhileShown: true,
    renders: 1,
    asked: 6,
    attributes: [
      {},
      {
        theme: 'dark',
        view: 'cards',
        treatments: 'walking tablets',
        sections: 'basics',
        offers: 'tablets',
        region: 'US',
      },
      { 'heading-level': '3' },
      { 'heading-level': 'x' },
      { lang: 'en-GB' },
    ],
  },
  {
    tag: 'outcome-chart',
    Class: OutcomeChart,
    properties: { document: outcomesDocument() },
    shownIn: labelOf,
    shown: 'Less pain',
    listensWhileShown: true,
    renders: 1,
    asked: 6,
    attributes: [
      {},
      { outcome: 'bleeding', frame: 'gain', treatments: 'tablets', theme: 'dark' },
      { frame: 'x' },
    ],
  },
  {
    tag: 'related-posts',
    Class: RelatedPosts,
    properties: { posts: POSTS, loading: 'eager', rank: 'none', limit: 1 },
    shownIn: (element) => titlesOf(element).join(),
    shown: POSTS[0].title,
    listensWhileShown: false,
    // Once for the place, once for the posts.
    renders: 2,
    // It waits for a reader, or for `eager`.
    asked: 1,
    attributes: [{}, { layout: 'cards', limit: '2', theme: 'dark', 'heading-level': 'x' }],
  },
];

async function comeAndGo(element: LitElement, times: number): Promise<void> {
  const { parentElement } = element;
  for (let time = 0; time < times; time++) {
    await leave(element);
    parentElement?.append(element);
    await element.updateComplete;
  }
}

for (const each of ELEMENTS) {
  const { tag, Class, properties, shownIn, shown, listensWhileShown, renders, asked, attributes } =
    each;
  describe(`${tag}, coming and going`, () => {
    const requests = useRequests();
    const log = useConsole();
    let listeners: Listening;
    beforeEach(() => {
      listeners = watchListeners(window, document);
    });
    afterEach(() => {
      listeners.stop();
    });

    if (listensWhileShown) {
      it('leaves no listener on the page', async () => {
        const element = await showElement(tag, { properties });
        await comeAndGo(element, 10);
        element.remove();
        expect(listeners.added()).to.be.greaterThan(10);
        expect(listeners.left()).to.deep.equal([]);
      });

      it('listens as often as it is on the page, not more', async () => {
        const element = await showElement(tag, { properties });
        const before = listeners.left().length;
        expect(before).to.be.greaterThan(0);
        const { parentElement } = element;
        for (let times = 0; times < 5; times++) parentElement?.append(element);
        await element.updateComplete;
        expect(listeners.left()).to.have.lengthOf(before);
      });
    }

    it('leaves no listener and no request behind while it loads', async () => {
      const element = await showFirst(tag, `<${tag} src="/a.json" loading="lazy"></${tag}>`);
      await comeAndGo(element, 5);
      Object.assign(element, { loading: 'eager' });
      await element.updateComplete;
      await leave(element);
      expect(listeners.added()).to.be.greaterThan(5);
      expect(listeners.left()).to.deep.equal([]);
      expect(requests.length).to.be.at.least(asked);
      expect(requests.every(({ signal }) => signal?.aborted)).to.be.true;
      expect(log.lines).to.be.empty;
    });

    it('asks for nothing when it is gone before its turn comes', async () => {
      const element = document.createElement(tag);
      element.setAttribute('src', '/a.json');
      element.setAttribute('loading', 'eager');
      const box = await addBox();
      box.append(element);
      element.remove();
      await element.updateComplete;
      expect(requests).to.be.empty;
      box.append(element);
      await element.updateComplete;
      expect(requests).to.have.lengthOf(1);
    });

    it('takes properties that were set before it was defined', async () => {
      const element = document.createElement(`${tag}-defined-later`);
      Object.assign(element, properties);
      (await addBox()).append(element);
      customElements.define(`${tag}-defined-later`, class extends Class {});
      await until(() => shownIn(element) === shown, `${shownIn(element)} becomes ${shown}`);
    });

    let count = 0;
    class Counting extends Class {
      protected override render() {
        count++;
        return super.render();
      }
    }
    customElements.define(`${tag}-counting`, Counting);

    for (const values of attributes) {
      it(`does its work once with ${JSON.stringify(values)}`, async () => {
        count = 0;
        const element = new Counting();
        Object.assign(element, properties);
        for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
        (await addBox()).append(element);
        await untilSettled(element);
        await nextFrame();
        expect(count).to.equal(renders);
      });
    }
  });
}

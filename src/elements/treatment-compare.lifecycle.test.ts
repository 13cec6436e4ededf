import { aTimeout, expect } from '@open-wc/testing';
import '../define/outcome-chart.js';
import '../define/related-posts.js';
import { comparisonDocument } from '../testing/fixtures.js';
import { type Listening, useRequests, watchListeners } from '../testing/page.js';
import { inlineDocument } from '../testing/show.js';
import { show, showMarkup, title } from '../testing/treatment-compare.js';
import { TreatmentCompare } from './treatment-compare.js';

describe('treatment-compare, coming and going', () => {
  const requests = useRequests();
  let listeners: Listening;
  beforeEach(() => {
    listeners = watchListeners(window, document);
  });
  afterEach(() => {
    listeners.stop();
  });

  it('leaves no listener on the page', async () => {
    const element = await show();
    const { parentElement } = element;
    for (let times = 0; times < 10; times++) {
      element.remove();
      parentElement?.append(element);
      await element.updateComplete;
    }
    element.remove();
    expect(listeners.added()).to.be.greaterThan(10);
    expect(listeners.left()).to.deep.equal([]);
  });

  it('listens as often as it is on the page, not more', async () => {
    const element = await show();
    const before = listeners.left().length;
    expect(before).to.be.greaterThan(0);
    const { parentElement } = element;
    for (let times = 0; times < 5; times++) parentElement?.append(element);
    await element.updateComplete;
    expect(listeners.left()).to.have.lengthOf(before);
  });

  it('leaves no request behind', async () => {
    const element = await showMarkup('<treatment-compare src="/a.json"></treatment-compare>');
    const { parentElement } = element;
    for (let times = 0; times < 5; times++) {
      element.remove();
      parentElement?.append(element);
      await element.updateComplete;
    }
    element.remove();
    expect(requests.every(({ signal }) => signal?.aborted)).to.be.true;
  });

  it('asks for nothing when it is gone before its turn comes', async () => {
    for (const tag of ['treatment-compare', 'outcome-chart', 'related-posts']) {
      const element = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      element.setAttribute('src', '/a.json');
      element.setAttribute('loading', 'eager');
      document.body.append(element);
      element.remove();
      await element.updateComplete;
      expect(requests, tag).to.be.empty;
      document.body.append(element);
      await element.updateComplete;
      expect(requests.splice(0), tag).to.have.lengthOf(1);
      element.remove();
    }
  });

  it('does not watch children while it is out of the page', async () => {
    const element = await showMarkup(
      `<treatment-compare>${inlineDocument(comparisonDocument({ title: 'One' }))}</treatment-compare>`,
    );
    element.remove();
    let renders = 0;
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...values) => {
      renders++;
      requestUpdate(...values);
    };
    element.querySelector('script')!.textContent = JSON.stringify(
      comparisonDocument({ title: 'Two' }),
    );
    await aTimeout(0);
    expect(renders).to.equal(0);
  });

  it('reads what changed while it was out of the page', async () => {
    const element = await showMarkup(
      `<treatment-compare>${inlineDocument(comparisonDocument({ title: 'One' }))}</treatment-compare>`,
    );
    const { parentElement } = element;
    element.remove();
    element.querySelector('script')!.textContent = JSON.stringify(
      comparisonDocument({ title: 'Two' }),
    );
    await aTimeout(0);
    parentElement?.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('Two');
  });

  describe('work', () => {
    let renders = 0;
    class Counting extends TreatmentCompare {
      protected override render() {
        renders++;
        return super.render();
      }
    }
    customElements.define('treatment-compare-counting', Counting);

    const create = async (attributes: Record<string, string>) => {
      renders = 0;
      const element = new Counting();
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.document = comparisonDocument();
      document.body.append(element);
      await element.updateComplete;
      await aTimeout(0);
      return element;
    };

    for (const attributes of [
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
    ]) {
      it(`is done once with ${JSON.stringify(attributes)}`, async () => {
        const element = await create(attributes);
        element.remove();
        expect(renders).to.equal(1);
      });
    }

    it('is not done for children that say nothing', async () => {
      const element = await create({});
      const first = element.shadowRoot?.querySelector('table');
      element.append(document.createElement('p'));
      await aTimeout(0);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('table') === first).to.be.true;
      element.remove();
    });
  });
});

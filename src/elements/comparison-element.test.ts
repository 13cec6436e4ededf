import { expect } from '@open-wc/testing';
import { comparisonDocument, outcomesDocument } from '../testing/fixtures.js';
import { showChart } from '../testing/outcome-chart.js';
import { useConsole } from '../testing/page.js';
import { show } from '../testing/treatment-compare.js';

describe('the comparison that an element shows', () => {
  useConsole();

  it('can be read by other parts of the page', async () => {
    const element = await show(comparisonDocument({ title: 'One' }));
    expect(element.shown?.title).to.equal('One');
    element.document = comparisonDocument({ title: 'Two' });
    await element.updateComplete;
    expect(element.shown?.title).to.equal('Two');
  });

  it('is none where it is broken, or only a part of it was asked for that it has not', async () => {
    expect((await show('{')).shown).to.equal(undefined);
    expect((await showChart({}, outcomesDocument())).shown?.treatments).to.not.be.empty;
    expect((await showChart({ outcome: 'gone' })).shown).to.equal(undefined);
  });
});

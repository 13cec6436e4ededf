import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itPassesAxe } from '../testing/axe.js';
import { outcomesDocument } from '../testing/fixtures.js';
import { emulateMedia } from '../testing/media.js';
import { showChart, showChartMarkup } from '../testing/outcome-chart.js';
import { citationsOf } from '../testing/outcome-chart.queries.js';
import { useConsole, useRequests } from '../testing/page.js';
import { all, isVisible, named, one, openAll, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';

describe('outcome-chart accessibility', () => {
  const requests = useRequests();
  useConsole();

  it('is a figure with its caption first', async () => {
    const chart = await showChart();
    const figure = one(chart, '.page > figure');
    expect(figure.firstElementChild?.localName).to.equal('figcaption');
    expect(
      [...figure.children].filter(({ localName }) => localName === 'figcaption'),
    ).to.have.lengthOf(1);
    expect(words(figure.firstElementChild)).to.equal('Less pain');
    // Not every engine names a figure by its caption.
    expect(figure.getAttribute('aria-labelledby')).to.equal(figure.firstElementChild?.id);
  });

  for (const theme of ['light', 'dark']) {
    for (const width of ['700px', '280px']) {
      itPassesAxe(`has no fault that axe finds: ${theme}, ${width}`, async () => {
        const chart = await showChart({ theme }, outcomesDocument(), width);
        await expect(chart).to.be.accessible();
        openAll(chart);
        await expect(chart).to.be.accessible();
        citationsOf(chart)[0]!.click();
        await chart.updateComplete;
        await expect(chart).to.be.accessible();
      });
    }

    itPassesAxe(
      `has no fault that axe finds with a caption, while it loads, and when it fails: ${theme}`,
      async () => {
        const captioned = await showChartMarkup(
          `<outcome-chart theme="${theme}">${inlineDocument(outcomesDocument())}<span slot="caption">A caption</span></outcome-chart>`,
        );
        await expect(captioned).to.be.accessible();
        const loading = await showChartMarkup(
          `<outcome-chart theme="${theme}" src="/a.json"></outcome-chart>`,
        );
        expect(requests).to.have.lengthOf(1);
        await expect(loading).to.be.accessible();
        const failed = await showChart({ theme, outcome: 'gone' });
        expect(failed.matches(':state(error)')).to.be.true;
        await expect(failed).to.be.accessible();
      },
    );
  }

  it('has no heading, so that it fits under any heading of an article', async () => {
    expect(all(await showChart(), 'h1,h2,h3,h4,h5,h6')).to.be.empty;
  });

  it('uses each id once, and resolves every reference and link within', async () => {
    const chart = await showChart();
    const ids = all(chart, '[id]').map(({ id }) => id);
    expect([...new Set(ids)]).to.deep.equal(ids);
    for (const name of ['aria-labelledby', 'aria-describedby', 'popovertarget', 'for']) {
      for (const node of all(chart, `[${name}]`)) {
        for (const id of node.getAttribute(name)!.split(' ')) {
          expect(chart.shadowRoot!.getElementById(id), `${name}="${id}"`).to.exist;
        }
      }
    }
    for (const link of all<HTMLAnchorElement>(chart, 'a[href^="#"]').filter(({ hash }) => hash)) {
      expect(chart.shadowRoot!.getElementById(link.hash.slice(1)), link.hash).to.exist;
    }
  });

  it('names every control and every picture', async () => {
    const chart = await showChart();
    const nodes = all(chart, 'a,button,summary,[role="img"]');
    expect(nodes.length).to.be.greaterThan(8);
    for (const node of nodes)
      expect(node.getAttribute('aria-label') ?? words(node), node.outerHTML).to.not.be.empty;
  });

  it('changes its frame by keyboard and keeps the focus there', async () => {
    const chart = await showChart();
    const button = one(chart, 'button[aria-pressed="false"]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await chart.updateComplete;
    expect(chart.shadowRoot!.activeElement === button).to.be.true;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('is spoken of politely', async () => {
    const chart = await showChartMarkup('<outcome-chart src="/a.json"></outcome-chart>');
    expect(words(one(chart, '[role="status"]'))).to.not.be.empty;
    expect(named(...all(chart, '[role="alert"], [aria-live="assertive"]'))).to.equal('nothing');
  });

  it('opens its numbers for print, and folds them again', async () => {
    const chart = await showChart();
    const fold = one<HTMLDetailsElement>(chart, 'details');
    expect(fold.open).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    expect(isVisible(fold.querySelector('table'))).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(fold.open).to.be.false;
  });

  it('keeps its caption, words and review in print', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const chart = await showChart();
      expect(isVisible(one(chart, 'figcaption p'))).to.be.true;
      expect(isVisible(one(chart, '.review'))).to.be.true;
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

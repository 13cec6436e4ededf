import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { comparisonDocument, documentOf, titled } from '../testing/fixtures.js';
import { all, expectFocus } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import { show, showMarkup } from '../testing/treatment-compare.js';
import {
  chartColumns,
  columnsOf,
  documentTables,
  tableUnder,
  title,
  untilTitled,
} from '../testing/treatment-compare.queries.js';
import type { TreatmentCompare } from './treatment-compare.js';

const boxes = (element: Element) => all<HTMLInputElement>(element, 'input[type="checkbox"]');

async function toggle(element: TreatmentCompare, value: string): Promise<void> {
  boxes(element)
    .find((box) => box.value === value)
    ?.click();
  await element.updateComplete;
}

function expectColumns(element: Element, names: string[]): void {
  const tables = documentTables(element);
  expect(tables).to.have.lengthOf(2);
  for (const table of tables) {
    expect(columnsOf(table)).to.deep.equal(names);
    for (const row of table.tBodies[0]!.rows) expect(row.cells).to.have.lengthOf(names.length + 1);
  }
  expect(chartColumns(element), 'Outcomes, effects and times').to.deep.equal([names, names, names]);
}

describe('treatment-compare, choosing treatments', () => {
  it('has a checked box for each treatment', async () => {
    const element = await show();
    expect(boxes(element).map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['walking', true],
      ['tablets', true],
      ['injection', true],
    ]);
    expect(boxes(element).map(({ labels }) => labels?.[0]?.textContent.trim())).to.deep.equal([
      'Walking',
      'Tablets',
      'Injection',
    ]);
  });

  it('has none where there are two treatments', async () => {
    const element = await show(documentOf(2));
    expect(boxes(element)).to.have.lengthOf(0);
  });

  it('hides a column in every table and chart of the document, and shows it again in its place', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    expectColumns(element, ['Walking', 'Injection']);
    await toggle(element, 'tablets');
    expectColumns(element, ['Walking', 'Tablets', 'Injection']);
  });

  it('hides no column of the locked sections', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    for (const heading of ['Is it approved?', 'Serious risks']) {
      expect(columnsOf(tableUnder(element, heading)), heading).to.have.lengthOf(3);
    }
  });

  it('hides the card of the treatment in a narrow place too', async () => {
    const element = await show(comparisonDocument(), {}, '320px');
    await toggle(element, 'tablets');
    expectColumns(element, ['Walking', 'Injection']);
  });

  it('keeps the last one', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    await toggle(element, 'injection');
    expectColumns(element, ['Walking']);
    const [last] = boxes(element);
    expect(last?.checked).to.be.true;
    expect(last?.disabled).to.be.true;
    await toggle(element, 'walking');
    expectColumns(element, ['Walking']);
    await toggle(element, 'injection');
    expect(boxes(element).some(({ disabled }) => disabled)).to.be.false;
  });

  it('works with the keyboard, and keeps the focus', async () => {
    const element = await show();
    boxes(element)[1]?.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expectColumns(element, ['Walking', 'Injection']);
    expectFocus(boxes(element)[1]);
    await sendKeys({ press: 'Tab' });
    expectFocus(boxes(element)[2]);
  });

  it('keeps the focus on a box that becomes the last', async () => {
    const element = await show();
    await toggle(element, 'walking');
    boxes(element)[1]?.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expectColumns(element, ['Injection']);
    expectFocus(boxes(element)[1]);
  });

  it('survives a change that has nothing to do with it', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    for (const change of [
      { region: 'GB' },
      { view: 'cards' },
      { offers: 'walking' },
      { headingLevel: 3 },
    ] as const) {
      Object.assign(element, change);
      await element.updateComplete;
      expectColumns(element, ['Walking', 'Injection']);
    }
  });

  it('survives a move within the page', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    document.body.append(element);
    await element.updateComplete;
    expectColumns(element, ['Walking', 'Injection']);
    element.remove();
  });

  it('begins anew with another document', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    element.document = titled('Another');
    await untilTitled(element, 'Another');
    expectColumns(element, ['Walking', 'Tablets', 'Injection']);
    expect(boxes(element).every(({ checked }) => checked)).to.be.true;
  });

  it('shows every treatment of another document from its first moment', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    const document = titled('Another');
    const renamed = document.treatments.map((treatment) => ({
      ...treatment,
      id: `new-${treatment.id}`,
    }));
    const widths: number[] = [];
    const watcher = new MutationObserver(() =>
      widths.push(columnsOf(tableUnder(element, 'The basics')).length),
    );
    watcher.observe(element.shadowRoot!, { childList: true, subtree: true });
    element.document = { ...document, treatments: renamed };
    await untilTitled(element, 'Another');
    watcher.disconnect();
    await element.updateComplete;
    expectColumns(element, ['Walking', 'Tablets', 'Injection']);
    expect(widths, 'No rendering is without treatments').to.not.include(0);
  });

  it('can add what the attribute left out', async () => {
    const element = await show(comparisonDocument(), { treatments: 'walking tablets' });
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([true, true, false]);
    await toggle(element, 'injection');
    expectColumns(element, ['Walking', 'Tablets', 'Injection']);
  });

  it('gives way to what the attribute names anew', async () => {
    const element = await show();
    await toggle(element, 'tablets');
    expectColumns(element, ['Walking', 'Injection']);
    element.setAttribute('treatments', 'walking tablets');
    await element.updateComplete;
    expectColumns(element, ['Walking', 'Tablets']);
  });

  it('tells nobody what the reader chose', async () => {
    const element = await show();
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['change', 'treatment-compare-load', 'treatment-compare-error']) {
      element.addEventListener(type, listen);
    }
    const address = location.href;
    const before = element.cloneNode() as Element;
    await toggle(element, 'tablets');
    expect(heard).to.deep.equal([]);
    expect(location.href).to.equal(address);
    expect((element.cloneNode() as Element).outerHTML).to.equal(before.outerHTML);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  describe('a clone', () => {
    it('shows the same and goes its own way', async () => {
      const element = await showMarkup(
        `<treatment-compare view="cards" treatments="walking tablets">${inlineDocument(titled('Cloned'))}</treatment-compare>`,
      );
      element.after(element.cloneNode(true));
      const clone = element.nextElementSibling as TreatmentCompare;
      await clone.updateComplete;
      expect(title(clone)).to.equal('Cloned');
      expectColumns(clone, ['Walking', 'Tablets']);
      await toggle(clone, 'injection');
      expectColumns(clone, ['Walking', 'Tablets', 'Injection']);
      expectColumns(element, ['Walking', 'Tablets']);
      element.remove();
      await toggle(clone, 'walking');
      expectColumns(clone, ['Tablets', 'Injection']);
    });
  });
});

import { expect } from '@open-wc/testing';
import { itPassesAxe } from '../testing/axe.js';
import { bringComparisons } from '../testing/bring-comparisons.js';
import { fullDocument } from '../testing/documents.js';
import { extensionOfFull } from '../testing/extensions.js';
import { useConsole } from '../testing/page.js';
import { all, isVisible, named, openAll, words } from '../testing/queries.js';
import { inlineDocument } from '../testing/show.js';
import { show, showMarkup } from '../testing/treatment-compare.js';

const MARK = 'From \u2068Example Clinic\u2069, 1 November 2026';

/** A comparison from the markup of a page, 360 px wide. */
const showInline = (document: object) =>
  showMarkup(
    `<div style="width: 360px"><treatment-compare lang="en">${inlineDocument(document)}</treatment-compare></div>`,
  );

/** What is said in each row of criteria and each source that nobody has added. */
const saidIn = (element: Element): string[] =>
  all(element, '.criteria, [role="doc-endnotes"] li, .sources li')
    .filter((node) => !node.closest('.added') && !node.querySelector('.from'))
    .map(words);

describe('treatment-compare, with what a clinic adds', () => {
  useConsole();
  bringComparisons({ 'heat-or-cold': { en: fullDocument() } });

  it('says at each addition whose it is and of which day', async () => {
    const element = await showInline(extensionOfFull());
    openAll(element);
    const marks = all(element, '.from');
    expect(marks.map(words)).to.deep.equal(marks.map(() => MARK));
    // Three sections and a source.
    expect(marks).to.have.lengthOf(4);
    expect(marks.every(isVisible)).to.be.true;
    expect(named(...marks.flatMap((mark) => [...mark.querySelectorAll('[part]')]))).to.equal(
      'nothing',
    );
  });

  it('leaves what was there as it was, and in order', async () => {
    const before = saidIn(await show(fullDocument(), { lang: 'en' }, '360px'));
    const after = saidIn(await showInline(extensionOfFull()));
    expect(before.length).to.be.greaterThan(4);
    expect(after).to.deep.equal(before);
  });

  itPassesAxe('has no fault that axe finds at 360 px', async () => {
    const element = await showInline(extensionOfFull());
    openAll(element);
    await expect(element).to.be.accessible();
  });
});

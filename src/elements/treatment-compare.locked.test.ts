import { expect } from '@open-wc/testing';
import { LOCKED_WORDS } from '../model/comparison/locked-words.js';
import { contrastOf } from '../styles/contrast.js';
import { comparisonDocument } from '../testing/fixtures.js';
import { useStyle } from '../testing/page.js';
import { all, isVisible, named, saying, words } from '../testing/queries.js';
import { show } from '../testing/treatment-compare.js';
import { columnsOf, lockedBlocks, tableUnder } from '../testing/treatment-compare.queries.js';
import { TreatmentCompare } from './treatment-compare.js';

const PARTS = ['title', 'summary', 'treatments', 'section', 'table', 'sources', 'next-step'];

const OFFERS = { offers: 'tablets', region: 'US' };

/** Every block is in sight, complete, outside of every fold, and out of reach of `::part`. */
function expectLocked(element: Element, why: string): void {
  const blocks = Object.entries(lockedBlocks(element));
  expect(blocks.map(([name]) => name)).to.have.lengthOf(6);
  for (const [name, block] of blocks) {
    expect(block, `${name} is there: ${why}`).to.exist;
    expect(isVisible(block), `${name} is in sight: ${why}`).to.be.true;
    expect(named(block?.closest('details')), `${name} is not in a fold: ${why}`).to.equal(
      'nothing',
    );
    const parts = [...(block?.querySelectorAll('[part]') ?? [])].filter(
      (node) => node.part.length > 0,
    );
    expect(named(...parts), `${name} holds no part: ${why}`).to.equal('nothing');
    for (let node = block; node; node = node.parentElement ?? undefined) {
      expect([...node.part], `${name} is in no part: ${why}`).to.deep.equal([]);
      expect(node.localName, `${name} is in no slot: ${why}`).to.not.equal('slot');
    }
    const box = block!.getBoundingClientRect();
    const host = element.getBoundingClientRect();
    expect(box.top, `${name} is inside the element: ${why}`).to.be.at.least(host.top - 1);
    expect(box.bottom, `${name} is inside the element: ${why}`).to.be.at.most(host.bottom + 1);
  }
  for (const heading of ['Is it approved?', 'Serious risks']) {
    const table = tableUnder(element, heading);
    expect(columnsOf(table), `${heading} shows every treatment: ${why}`).to.deep.equal([
      'Walking',
      'Tablets',
      'Injection',
    ]);
    for (const cell of table.querySelectorAll('td'))
      expect(isVisible(cell), `${heading}: ${why}`).to.be.true;
  }
  expect(words(tableUnder(element, 'Serious risks'))).to.match(
    /Falls\..*Bleeding.*Kidney harm.*Infection/,
  );
  const crisis = lockedBlocks(element)['crisis line']!;
  expect(isVisible(crisis.querySelector('a[href^="tel:"]')), `The number can be dialled: ${why}`).to
    .be.true;
}

describe('treatment-compare, what no page can hide', () => {
  const addStyle = useStyle();

  it('is all there by default, in a table and in cards', async () => {
    expectLocked(await show(comparisonDocument(), OFFERS), 'table');
    expectLocked(await show(comparisonDocument(), OFFERS, '320px'), 'cards');
  });

  it('stays whatever the attributes say', async () => {
    const values: Record<string, string[]> = {
      'heading-level': ['1', '4', '99'],
      theme: ['dark', 'light', 'none'],
      view: ['cards', 'table', 'none'],
      treatments: ['walking', 'walking tablets', 'none', 'none nothing'],
      sections: ['basics', 'benefit', 'none'],
      lang: ['ar', 'zz', ''],
      comparison: ['none'],
      src: ['/nowhere.json'],
    };
    for (const [name, choices] of Object.entries(values)) {
      for (const value of choices) {
        const element = await show(comparisonDocument(), { ...OFFERS, [name]: value });
        expectLocked(element, `${name}="${value}"`);
        element.remove();
      }
    }
  });

  it('says what it says whatever a document or a page words anew', async () => {
    const anew = Object.fromEntries(Object.keys(LOCKED_WORDS).map((name) => [name, 'Approved']));
    TreatmentCompare.addLanguage('en-NZ', { comparisons: anew });
    const lacking = { crisisLines: [], lastReviewed: undefined, nextReview: undefined };
    for (const lang of ['en', 'en-NZ', 'en-US', undefined]) {
      for (const changes of [{}, lacking]) {
        const document = { ...comparisonDocument({ messages: anew }), ...changes, lang };
        const element = await show(JSON.stringify(document), { ...OFFERS, lang: 'en-NZ' });
        const said = words(element.shadowRoot);
        if (changes === lacking) {
          expect(said).to.match(/lacks facts.*last checked.*checked again.*in a crisis/);
          expect(said).to.match(/No review date is given.*Newer facts may be missing/);
        } else expectLocked(element, `lang="${lang}"`);
        expect(said).to.match(/Is it approved\?.*Not approved.*Used off-label.*Serious risks/);
        element.remove();
      }
    }
  });

  it('stays whatever the parts are made of', async () => {
    addStyle(
      PARTS.map((part) => `treatment-compare::part(${part}) { display: none !important }`).join(
        '\n',
      ) + '\ntreatment-compare::part() { display: none !important }',
    );
    const element = await show(comparisonDocument(), OFFERS);
    expect(isVisible(all(element, '[part~="section"]')[0]), 'The parts themselves are hidden').to.be
      .false;
    expectLocked(element, 'parts');
  });

  it('has no part beyond those that are documented', async () => {
    const element = await show(comparisonDocument(), OFFERS);
    const found = new Set(all(element, '[part]').flatMap((node) => [...node.part]));
    expect([...found].sort()).to.deep.equal([...PARTS].sort());
    expect(named(...all(element, '[exportparts]'))).to.equal('nothing');
  });

  it('stays whatever is put into the slots', async () => {
    const element = await show(comparisonDocument(), OFFERS);
    for (const name of [
      '',
      'next-step',
      'disclaimer',
      'approval',
      'serious-risks',
      'crisis',
      'review',
    ]) {
      element.insertAdjacentHTML('beforeend', `<p slot="${name}" style="display:none">Nothing</p>`);
    }
    await element.updateComplete;
    expect(all<HTMLSlotElement>(element, 'slot').map((slot) => slot.name)).to.deep.equal([
      'next-step',
    ]);
    expectLocked(element, 'slots');
  });

  const LENGTHS = ['0', '-9999px', '9999px'];
  const VARIABLES: Record<string, string[]> = {
    '--tc-radius': LENGTHS,
    '--tc-space': ['0', '-9999px'],
    '--tc-measure': ['0', '1px'],
    '--tc-sticky-offset': LENGTHS,
    '--tc-loading-block-size': LENGTHS,
    '--tc-line-height': ['0', '0.01'],
    '--tc-font-size': ['0', '0.1px'],
    '--tc-heading-weight': ['1'],
    '--tc-font': ['monospace'],
    '--tc-heading-font': ['monospace'],
  };
  for (const [name, values] of Object.entries(VARIABLES)) {
    it(`stays whatever ${name} is`, async () => {
      for (const value of values) {
        const element = await show(comparisonDocument(), OFFERS);
        element.style.setProperty(name, value);
        expectLocked(element, `${name}: ${value}`);
        const size = parseFloat(getComputedStyle(lockedBlocks(element).disclaimer!).fontSize);
        expect(size, `${name}: ${value}`).to.be.at.least(9);
        element.remove();
      }
    });
  }

  // Not `text`: a page that hides that has no comparison left to mislead with.
  const COLOURS = ['accent', 'muted', 'border', 'link', 'focus'];
  for (const name of COLOURS) {
    it(`can be read whatever --tc-${name} is`, async () => {
      for (const value of ['transparent', 'white', '#f3f6f6', 'currentcolor', 'black']) {
        const element = await show(comparisonDocument(), OFFERS);
        element.style.setProperty(`--tc-${name}`, value);
        for (const [block, node] of Object.entries(lockedBlocks(element))) {
          const lines = [...node!.querySelectorAll('p,li,strong,a,th,span')].filter(
            (line) => isVisible(line) && words(line),
          );
          for (const line of [node!, ...lines]) {
            const said = `--tc-${name}: ${value} hides "${words(line).slice(0, 40)}" in ${block}`;
            expect(contrastOf(line), said).to.be.at.least(3);
          }
        }
        element.remove();
      }
    });
  }

  describe('review', () => {
    const DAY = 86_400_000;
    const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
    const OVERDUE = 'Review overdue';
    const UNKNOWN = 'No review date is given';
    const badges = [OVERDUE, UNKNOWN];

    for (const [name, dates, badge] of [
      [
        'a next review that is past',
        { lastReviewed: '2020-01-01', nextReview: '2021-01-01' },
        OVERDUE,
      ],
      ['a next review to come', { lastReviewed: inDays(-900), nextReview: inDays(9) }, undefined],
      [
        'a next review too far off',
        { lastReviewed: inDays(-1200), nextReview: inDays(9) },
        OVERDUE,
      ],
      ['a last review to come', { lastReviewed: inDays(9), nextReview: inDays(99) }, UNKNOWN],
      [
        'a period that is over',
        { lastReviewed: '2020-01-01', nextReview: undefined, reviewEvery: 'P1Y' },
        OVERDUE,
      ],
      [
        'a period that runs',
        { lastReviewed: inDays(-900), nextReview: undefined, reviewEvery: 'P3Y' },
        undefined,
      ],
      [
        'a period that is too long',
        { lastReviewed: inDays(-1200), nextReview: undefined, reviewEvery: 'P90Y' },
        OVERDUE,
      ],
      ['no promise of a review', { nextReview: undefined }, OVERDUE],
      ['no dates at all', { lastReviewed: undefined, nextReview: undefined }, UNKNOWN],
      ['no date of the last', { lastReviewed: undefined, nextReview: '2021-01-01' }, UNKNOWN],
    ] as const) {
      it(`has ${badge ? `the badge “${badge}”` : 'no badge'} with ${name}`, async () => {
        const document = { ...comparisonDocument(), ...dates };
        const element = await show(JSON.stringify(document), OFFERS);
        const shown = badges.filter((words) =>
          isVisible(saying(element, new RegExp(`^${words}$`))),
        );
        expect(shown).to.deep.equal(badge ? [badge] : []);
      });
    }

    it('gives both days, the next three years after the last at most', async () => {
      const element = await show();
      expect(words(saying(element, /Last reviewed/))).to.match(
        /January 10, 2026.*January 10, 2029/,
      );
    });
  });

  describe('a document that lacks facts', () => {
    const whole = comparisonDocument();
    const without = whole.treatments.map((treatment) => ({
      ...treatment,
      approval: [],
      seriousRisks: [],
    }));
    for (const [name, changes, said] of [
      [
        'approval and risks',
        { treatments: without },
        /approved: .*Sample tablets.*serious risks of these: .*Sample tablets/,
      ],
      ['crisis lines', { crisisLines: [] }, /whom to call in a crisis/],
      ['a review date', { lastReviewed: undefined }, /when its facts were last checked/],
      ['a next review', { nextReview: undefined }, /when they will be checked again/],
    ] as const) {
      it(`is shown with a notice when it lacks ${name}`, async () => {
        const element = await show(JSON.stringify({ ...whole, ...changes }));
        const notice = saying(element, /This comparison lacks facts/)?.closest('div');
        expect(isVisible(notice)).to.be.true;
        expect(words(notice)).to.match(said);
        expect(named(notice?.closest('[part], details'))).to.equal('nothing');
      });
    }

    it('has no notice when it lacks nothing', async () => {
      expect(named(saying(await show(), /This comparison lacks facts/))).to.equal('nothing');
    });

    it('says of one treatment alone that its risks are not known, in its place', async () => {
      const [first, ...others] = whole.treatments;
      const treatments = [{ ...first!, seriousRisks: [] }, ...others];
      const element = await show(comparisonDocument({ treatments }));
      const cells = [...tableUnder(element, 'Serious risks').querySelectorAll('td')].map(words);
      expect(cells.map((cell) => cell.includes('Not known'))).to.deep.equal([true, false, false]);
    });

    it('says so once, and has no table of what nobody knows', async () => {
      const element = await show(comparisonDocument({ treatments: without }));
      const titles = all(element, '.heading').map(words);
      expect(titles).to.not.include.members(['Is it approved?']);
      expect(titles).to.not.include.members(['Serious risks']);
    });
  });
});

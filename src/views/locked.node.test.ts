import { partsOf } from '../model/comparison/fields.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../i18n/messages.js';
import { plainText } from '../model/comparison/inline.js';
import type { Comparison } from '../model/comparison/schema.js';
import {
  cellWords,
  columnsOf,
  flat,
  full,
  LOCKED_ANCHORS,
  minimal,
  shownComparisons,
  tablesOf,
  wordsAround,
} from '../testing/comparison-page.js';
import { fullDocument, parsed, without } from '../testing/documents.js';
import {
  ancestors,
  byId,
  descendants,
  type HtmlElement,
  named,
  ownWordsOf,
  withClass,
  wordsOf,
} from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';
import type { ViewContext } from './context.js';

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    for (const [what, changes] of Object.entries(narrowings(comparison))) {
      it(`shows what is locked with ${what}`, async () => {
        assertLocked(comparison, await renderPage(comparison, changes));
      });
    }
  });
}

describe('what is locked', () => {
  it('cannot be reached by a part, folded away or replaced', async () => {
    const page = await renderPage(full, {
      offers: full.treatments.slice(0, 1),
      today: new Date('2030-01-01'),
    });
    for (const element of lockedElements(page)) {
      for (const { name, attributes } of [
        element,
        ...ancestors(element),
        ...descendants(element),
      ]) {
        assert.equal(attributes.get('part') ?? '', '', `${name} has a part`);
        assert.ok(!attributes.has('hidden') && !attributes.has('inert'), `${name} is hidden`);
        assert.notEqual(name, 'slot');
      }
      assert.ok(!ancestors(element).some(({ name }) => name === 'details'), wordsOf(element));
    }
  });

  it('folds nothing but other places, and what an author wrote as more', async () => {
    const page = await renderPage(full, { regions: ['GB'] });
    const folds = lockedElements(page).flatMap((element) => named(element, 'details'));
    const summaries = folds.map((fold) => wordsOf(named(fold, 'summary')[0]!));
    for (const summary of summaries) {
      assert.ok(
        [english.crisisOthers, english.approvalOthers, english.more].includes(summary),
        summary,
      );
    }
    const crisis = folds[summaries.indexOf(english.crisisOthers)]!;
    assert.ok(!wordsOf(crisis).includes('Helpers'), 'Helpers');
    assert.ok(wordsOf(crisis).includes('Lifeline'), 'Lifeline');
  });

  it('is said to be missing where a document lacks it', async () => {
    const words = wordsOf(await renderPage(minimal));
    assert.ok(words.includes(english.incomplete), english.incomplete);
    for (const missing of [
      'where these are approved: Heat and Cold',
      'the serious risks of these: Heat and Cold',
      english['locked-review-date'],
      english['locked-review-policy'],
      english['locked-crisis-line'],
    ]) {
      assert.ok(words.includes(missing), missing);
    }
    assert.ok(
      words.includes(`${english.neverReviewed} ${english.overdueMeaning}`),
      english.neverReviewed,
    );
    assert.ok(!words.includes(english.overdue), english.overdue);
  });

  it('is not said to be missing where it is there', async () => {
    assert.ok(!wordsOf(await renderPage(full)).includes(english.incomplete), english.incomplete);
  });

  it('says when the review is overdue, and only then', async () => {
    const today = (day: string) =>
      renderPage(full, { today: new Date(`${day}T12:00:00Z`) }).then(wordsOf);
    const inTime = await today('2027-03-31');
    assert.ok(!inTime.includes(english.overdue), english.overdue);
    assert.ok(inTime.includes('Last reviewed 31 March 2026'), 'Last reviewed 31 March 2026');
    assert.ok(inTime.includes('next review by 31 March 2027'), 'next review by 31 March 2027');
    const late = await today('2027-04-01');
    assert.ok(late.includes(english.overdue) && late.includes(english.overdueMeaning), late);
  });

  it('says which state of the content it is, to readers and to programs', async () => {
    const [version] = named(await renderPage(full), 'data');
    assert.equal(version && wordsOf(version), 'version 1.2 of 20 February 2026');
    assert.equal(version?.attributes.get('value'), 'heat-or-cold 1.2 2026-02-20');
    assert.deepEqual(named(await renderPage(minimal), 'data'), []);
  });

  it('gives neither day of a review that is still to come', async () => {
    const early = await renderPage(full, { today: new Date('2026-03-30T12:00:00Z') });
    const words = wordsOf(early);
    assert.ok(words.includes(`${english.neverReviewed} ${english.overdueMeaning}`), words);
    assert.ok(!words.includes(english.overdue), words);
    assert.doesNotMatch(words, /next review by/);
    assert.ok(words.includes(english.incomplete), 'the fact is named as missing');
    assert.ok(words.includes(english['locked-review-date']), words);
  });

  it('gives the third year after a review, and no later one, as the next', async () => {
    const late = parsed({ ...fullDocument(), nextReview: '2199-03-31' });
    const words = wordsOf(await renderPage(late));
    assert.ok(words.includes('next review by 31 March 2029'), words);
  });

  it('tells what the site offers, and only then', async () => {
    const offers = wordsOf(await renderPage(full, { offers: full.treatments }));
    assert.ok(
      offers.includes('This site offers Heat treatment and Cold pack treatment.'),
      'This site offers Heat treatment and Cold pack treatment.',
    );
    assert.ok(!wordsOf(await renderPage(full)).includes('This site offers'), 'This site offers');
  });
});

describe('what is not known', () => {
  it('is said of an approval in a region that one treatment lacks', async () => {
    const document = without(fullDocument(), '$.treatments[0].approval[1]');
    const cells = tablesOf(await renderPage(parsed(document)), 'approval').flatMap((table) =>
      named(table, 'td').map(cellWords),
    );
    assert.deepEqual(
      cells.map((words) => words === 'Not known'),
      [false, false, true, false],
    );
  });
});

/** What a page may ask to leave out, which must never touch what is locked. */
function narrowings(comparison: Comparison): Record<string, Partial<ViewContext>> {
  const [first, second] = comparison.treatments;
  return {
    'nothing left out': {},
    'two treatments side by side': { treatments: [first!, second!] },
    'one treatment': { treatments: [first!] },
    'one section': { sections: comparison.sections.slice(-1) },
    'no section': { sections: [], treatments: [second!] },
    'a region that nobody wrote for': { regions: ['AQ'] },
    cards: { view: 'cards', headingLevel: 4 },
  };
}

function assertLocked(comparison: Comparison, page: HtmlElement): void {
  const [approvals, risks] = LOCKED_ANCHORS.map((anchor) => tablesOf(page, anchor)) as [
    HtmlElement[],
    HtmlElement[],
  ];
  const names = comparison.treatments.map(({ name, shortName = name }) => shortName);
  for (const table of [...approvals, ...risks]) assert.deepEqual(columnsOf(table), names);
  const regions = new Set(
    comparison.treatments.flatMap((treatment) => treatment.approval.map(({ region }) => region)),
  );
  const rows = approvals.flatMap((table) =>
    named(table, 'tbody').flatMap((body) => named(body, 'tr')),
  );
  assert.equal(rows.length, regions.size);
  comparison.treatments.forEach((treatment, column) => {
    const statuses = rows.map((row) => ownWordsOf(named(row, 'td')[column]!)).join(' ');
    for (const { status, route, note } of treatment.approval) {
      for (const words of [
        wordsAround(comparison)[status],
        route,
        ...(note ? [plainText(note)] : []),
      ]) {
        assert.ok(statuses.includes(flat(words)), `${treatment.id}: ${words}`);
      }
    }
    const points = risks.flatMap((table) => named(named(table, 'td')[column]!, 'li'));
    assert.equal(points.length, treatment.seriousRisks.length);
    points.forEach((point, index) => {
      const { short, more } = partsOf(treatment.seriousRisks[index]!);
      const [fold] = named(point, 'details');
      assert.equal(
        ownWordsOf(point, (element) => element === fold),
        flat(plainText(short)),
      );
      assert.equal(Boolean(fold), Boolean(more));
      if (fold && more)
        assert.ok(ownWordsOf(fold).includes(flat(plainText(more))), plainText(more));
    });
  });
  const words = wordsOf(page);
  for (const line of comparison.crisisLines) {
    for (const part of [line.name, line.call, line.text, line.hours, line.emergency]) {
      if (part) assert.ok(wordsOf(withClass(page, 'crisis')[0]!).includes(flat(part)), part);
    }
  }
  assert.ok(
    words.includes(flat(wordsAround(comparison).disclaimer)),
    flat(wordsAround(comparison).disclaimer),
  );
  const { translation } = comparison;
  const isUnreviewed = translation !== undefined && !translation.reviewedBy;
  assert.equal(withClass(page, 'review').length, isUnreviewed ? 2 : 1);
  assert.equal(words.includes(wordsAround(comparison).translationUnreviewed), isUnreviewed);
}

function lockedElements(page: HtmlElement): HtmlElement[] {
  const tables = LOCKED_ANCHORS.map((anchor) => {
    const section = ancestors(byId(page, anchor)).find(({ name }) => name === 'section');
    assert.ok(section, 'a section around it');
    return section;
  });
  const notices = [
    ...withClass(page, 'notice'),
    ...withClass(page, 'crisis'),
    ...withClass(page, 'review'),
  ];
  assert.ok(notices.length >= 3, `${notices.length} notices`);
  return [...tables, ...notices];
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../i18n/messages.js';
import { ownFrame } from '../model/comparison/frames.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Arm } from '../model/comparison/rows/outcome.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import { MARKUP } from '../testing/attacks.js';
import { fullDocument, parsed, without, withValue } from '../testing/documents.js';
import fc from '../testing/fast-check.js';
import { changedDocument, rewordedDocument } from '../testing/hostile.js';
import { descendants, type HtmlElement, idsOf, named, readHtml, wordsOf } from '../testing/html.js';
import { naturalFrequency } from '../views/frequency.js';
import { outcomePicture, type OutcomePictureOptions } from './outcome-picture.js';
import { comparisons } from './testing/comparisons.js';
import { wordingOf } from './words.js';

const TODAY = new Date('2026-12-01T12:00:00Z');

type Outcome = RowOf<'outcome'>;

const outcomesOf = ({ sections }: Comparison): Outcome[] =>
  sections.flatMap(({ rows }) => rows).filter((row): row is Outcome => row.kind === 'outcome');

function pictureOf(
  row: Outcome,
  comparison: Comparison,
  options: OutcomePictureOptions = {},
): HtmlElement {
  const root = readHtml(outcomePicture(row, comparison, { today: TODAY, ...options }));
  const [svg, ...others] = named(root, 'svg');
  assert.ok(svg && others.length === 0);
  return svg;
}

/** The first outcome of the full document, changed at a place. */
function changed(path: string, value: unknown, options?: OutcomePictureOptions): HtmlElement {
  const comparison = parsed(withValue(fullDocument(), path, value));
  return pictureOf(outcomesOf(comparison)[0]!, comparison, options);
}

/** Words without spaces: a long word may be broken over lines. */
const squashed = (text: string): string => text.replace(/\s+/g, '');

const seenIn = (svg: HtmlElement): string =>
  squashed(
    named(svg, 'text')
      .map((text) => wordsOf(text))
      .join(' '),
  );

const described = (svg: HtmlElement): string => squashed(wordsOf(named(svg, 'desc')[0]!));

/** What has to be said of an outcome, by the numbers and words of its document. */
function factsOf(row: Outcome, comparison: Comparison): string[] {
  const wording = wordingOf(comparison);
  const { messages } = wording;
  const ofArm = ({ comparator, certainty, sources, ...arm }: Arm) => [
    naturalFrequency(arm, row.per, wording),
    naturalFrequency(comparator, row.per, wording),
    comparator.label,
    arm.timeframe ?? row.timeframe ?? '',
    arm.population ?? row.population ?? '',
    messages[certainty],
    ...sources.flatMap((id) => {
      const { title, authors, body, year, doi, pmid } = comparison.sources.find(
        (source) => source.id === id,
      )!;
      return [title, authors, body, year?.toString(), doi, pmid].flatMap((part) => part ?? []);
    }),
  ];
  return [
    ...comparison.treatments.map(({ name }) => name),
    ...Object.values(row.cells).flat().flatMap(ofArm),
    comparison.title,
    messages.disclaimer,
    messages[row.comparison],
  ];
}

const ELEMENTS = ['svg', 'title', 'desc', 'rect', 'g', 'path', 'text'];

/** Nothing that runs, loads, or refers to something. */
function expectInert(svg: HtmlElement): void {
  for (const { name, attributes } of descendants(svg)) {
    assert.ok(ELEMENTS.includes(name), name);
    for (const [attribute, value] of attributes) {
      assert.doesNotMatch(attribute, /^on|href|style|^class$/);
      assert.doesNotMatch(value, /url\(/);
    }
  }
}

describe('a picture of an outcome', () => {
  for (const [name, comparison] of [...comparisons, ['full', parsed(fullDocument())] as const]) {
    for (const row of outcomesOf(comparison)) {
      it(`says all that has to stand with its numbers, to see and to hear: ${name}, ${row.label}`, () => {
        for (const width of [800, 320]) {
          const svg = pictureOf(row, comparison, { width });
          const [seen, heard] = [seenIn(svg), described(svg)];
          assert.equal(wordsOf(named(svg, 'title')[0]!), row.label);
          assert.ok(seen.includes(squashed(row.label)));
          for (const fact of factsOf(row, comparison)) {
            assert.ok(seen.includes(squashed(fact)), fact);
            assert.ok(heard.includes(squashed(fact)), fact);
          }
          expectInert(svg);
        }
      });
    }
  }

  it('is the same each time, and has ids of its own that name it', () => {
    const comparison = parsed(fullDocument());
    const [row] = outcomesOf(comparison);
    const svg = pictureOf(row!, comparison);
    assert.deepEqual(pictureOf(row!, comparison), svg);
    assert.deepEqual(idsOf(svg), [
      'heat-or-cold-felt-better-title',
      'heat-or-cold-felt-better-description',
    ]);
    assert.equal(svg.attributes.get('aria-labelledby'), idsOf(svg).join(' '));
    assert.equal(svg.attributes.get('role'), 'img');
  });

  it('counts the people of either frame', () => {
    const comparison = parsed(fullDocument());
    const [row] = outcomesOf(comparison);
    const own = seenIn(pictureOf(row!, comparison));
    assert.equal(seenIn(pictureOf(row!, comparison, { frame: ownFrame(row!) })), own);
    assert.ok(own.includes(squashed('64 in 100people turned their neck with ease')));
    const other = seenIn(pictureOf(row!, comparison, { frame: 'loss' }));
    assert.ok(other.includes(squashed('36 in 100people still had a stiff neck')));
    assert.ok(other.includes(squashed('12 fewer in 100, likely between 27 fewer and 3 more')));
    assert.ok(other.includes(squashed(english.betterFewer)));
  });

  it('shows the treatments asked for, and the sources of no others', () => {
    const comparison = parsed(fullDocument());
    const [row] = outcomesOf(comparison);
    const seen = seenIn(pictureOf(row!, comparison, { treatments: [comparison.treatments[0]!] }));
    assert.ok(seen.includes('Heattreatment'));
    assert.ok(!seen.includes('Coldpacktreatment'));
    assert.ok(!seen.includes('Neckguideline'));
    assert.ok(!seen.includes(squashed(english.apart)));
  });

  it('draws a person for each of those its number speaks of', () => {
    const svg = changed('$.sections[1].rows[0].cells["cold-pack"]', []);
    const people = named(svg, 'path').map(
      ({ attributes }) => attributes.get('d')!.match(/a2\.1/g)?.length ?? 0,
    );
    // The range, those counted and the others: with heat, then without.
    assert.deepEqual(people, [0, 64, 36, 0, 28, 72]);
  });

  it('says why there is no number, and tells the two reasons apart', () => {
    const cell = '$.sections[1].rows[0].cells["cold-pack"]';
    assert.ok(seenIn(changed(cell, [])).includes(squashed(english.notKnown)));
    for (const reason of ['no-studies', 'not-checked'] as const) {
      const seen = seenIn(changed(cell, { missing: reason, why: 'See.[@neck-guide]' }));
      assert.ok(seen.includes(squashed(`${english[reason]} See.[2]`)));
      assert.ok(seen.includes('Neckguideline'));
    }
  });

  it('says when it was reviewed, or that this is overdue or not known', () => {
    const on = (today: string, document: unknown = fullDocument()) => {
      const comparison = parsed(document);
      const [row] = outcomesOf(comparison);
      return seenIn(pictureOf(row!, comparison, { today: new Date(`${today}T12:00:00Z`) }));
    };
    const dates = squashed(
      'Last reviewed 31 March 2026 · next review by 31 March 2027 · version 1.2 of 20 February 2026.',
    );
    const overdue = squashed(`${english.overdue}. ${english.overdueMeaning}`);
    assert.ok(on('2026-12-01').includes(dates));
    assert.ok(!on('2026-12-01').includes(overdue));
    assert.ok(on('2027-12-01').includes(overdue));
    const unknown = on('2026-12-01', without(fullDocument(), '$.lastReviewed'));
    assert.ok(unknown.includes(squashed(english.neverReviewed)));
    const unchecked = on('2026-12-01', without(fullDocument(), '$.translation.reviewedBy'));
    assert.ok(unchecked.includes(squashed(english.translationUnreviewed)));
  });

  it('says no more what its author has struck out', () => {
    const seen = seenIn(changed('$.sections[1].rows[0].about', 'Never {--ever--} said.'));
    assert.ok(seen.includes('Neversaid.'));
  });

  it('is turned round where lines are read from the right', () => {
    const svg = changed('$.lang', 'ar');
    assert.equal(svg.attributes.get('direction'), 'rtl');
    const [title] = named(svg, 'text');
    assert.equal(title!.attributes.get('x'), '760');
    const drawing = named(svg, 'g').find(({ attributes }) => attributes.has('transform'));
    assert.match(drawing!.attributes.get('transform')!, /^translate\(760 [\d.]+\) scale\(-/);
    assert.equal(changed('$.lang', 'en').attributes.get('direction'), 'ltr');
  });

  it('holds no markup but its own, whatever a document says', () => {
    for (const text of [...MARKUP, 'a\u0000b\ud800c\uffff']) {
      const svg = changed('$.sections[1].rows[0].label', text);
      expectInert(svg);
      assert.equal(named(svg, 'title').length, 1);
    }
  });

  it('comes out of any document that is one', () => {
    fc.assert(
      fc.property(fc.oneof(changedDocument, rewordedDocument), (document) => {
        const { comparison } = parseComparison(document);
        if (!comparison) return;
        for (const row of outcomesOf(comparison)) expectInert(pictureOf(row, comparison));
      }),
      { numRuns: 100 },
    );
  });
});

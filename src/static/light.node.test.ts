import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framesOf, ownFrame } from '../model/comparison/frames.js';
import { type Comparison, type RowOf, shortNameOf } from '../model/comparison/schema.js';
import { demoComparisons } from '../testing/built-in-comparisons.js';
import { full, shownComparisons } from '../testing/comparison-page.js';
import { fullDocument, parsed } from '../testing/documents.js';
import { descendants, idsOf, named, readHtml, wordsOf } from '../testing/html.js';
import { linesOf } from '../testing/lines-of.js';
import { readableTexts } from '../testing/readable-texts.js';
import { eventWords, naturalFrequency, peopleCount } from '../views/frequency.js';
import { cellOf } from '../views/rows/row-view.js';
import { lightForm } from './light-form.js';
import { lightHtml } from './light-html.js';
import { writeLight } from './light.js';
import { staticContext } from './static-context.js';

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const outcomesOf = ({ sections }: Comparison): RowOf<'outcome'>[] =>
  sections.flatMap(({ rows }) => rows.filter((row) => row.kind === 'outcome'));

/** The lines that say a number of an outcome: whom it is about, how many, and what happened to them. */
function outcomeLines(comparison: Comparison): string[] {
  const context = staticContext(comparison, {}, lightForm);
  return outcomesOf(comparison).flatMap((row) => {
    const words = `${context.messages.people} ${eventWords(row, ownFrame(row), context)}`;
    return comparison.treatments.flatMap((treatment) =>
      (cellOf(row, treatment) ?? []).flatMap((arm) => [
        `${shortNameOf(treatment)}: ${naturalFrequency(arm, row.per, context)} ${words}`,
        `${arm.comparator.label}: ${naturalFrequency(arm.comparator, row.per, context)} ${words}`,
      ]),
    );
  });
}

/** The lines of a table of effects, one for each cell. */
function effectLines(comparison: Comparison): string[] {
  const context = staticContext(comparison, {}, lightForm);
  return comparison.sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.kind !== 'effects'
        ? []
        : Object.values(row.cells).flatMap(({ effects }) =>
            effects.map(({ label, events, comparator }) =>
              [label, ...[events, comparator].map((count) => peopleCount(count, row.per, context))]
                .map(collapse)
                .join('\n'),
            ),
          ),
    ),
  );
}

for (const [name, comparison] of [...shownComparisons, ...demoComparisons]) {
  describe(`${name} as plain HTML`, () => {
    const { html } = writeLight(comparison, {});
    const page = readHtml(html);
    const lines = linesOf(html);
    const text = lines.join('\n');

    it('has every word of the document that a reader is meant to read', () => {
      const words = collapse(wordsOf(page).replace(/\[\d+\]/g, ''));
      for (const readable of readableTexts(comparison))
        assert.ok(words.includes(collapse(readable.replace(/\u2060/g, ''))), readable);
    });

    it('says of each number whom it is about, and what happened to them', () => {
      for (const line of outcomeLines(comparison))
        assert.ok(text.includes(`\n${collapse(line)}`), line);
      for (const cells of effectLines(comparison)) assert.ok(text.includes(`\n${cells}\n`), cells);
    });

    it('says it in one frame, with both as a table under their names', () => {
      const context = staticContext(comparison, {}, lightForm);
      for (const row of outcomesOf(comparison)) {
        const [own = '', other = ''] = framesOf(row).map((frame) =>
          eventWords(row, frame, context),
        );
        assert.ok(text.includes(`\n${collapse(own)}\n${collapse(other)}\n`), other);
        assert.ok(!text.includes(`${context.messages.people} ${collapse(other)}`), other);
      }
    });

    it('has the number of a source in brackets, and leads to it', () => {
      const ids = idsOf(page);
      assert.deepEqual(ids, [...new Set(ids)]);
      const links = named(page, 'a').flatMap((link) => {
        const [, id] = /^#(.+)/.exec(link.attributes.get('href') ?? '') ?? [];
        return id ? [{ id, words: wordsOf(link) }] : [];
      });
      for (const { id, words } of links) {
        assert.match(words, /^\[\d+\]$/);
        assert.ok(ids.includes(id) && id.startsWith(`${comparison.id}-`), id);
      }
    });

    it('says the same where all tags are taken away', () => {
      assert.equal(collapse(linesOf(html.replace(/<[^>]+>/g, '')).join(' ')), lines.join(' '));
    });

    it('has nothing that needs a style, a script or an eye, and no blank line', () => {
      const elements = descendants(page);
      const names = new Set(elements.map((element) => element.name));
      for (const unwanted of [
        'svg',
        'button',
        'input',
        'label',
        'nav',
        'details',
        'template',
        'style',
      ])
        assert.ok(!names.has(unwanted), unwanted);
      const unwanted = elements.flatMap(({ attributes }) =>
        [...attributes.keys()].filter((key) =>
          /^(?:class|style|part|role|hidden|aria-|data-)/.test(key),
        ),
      );
      assert.deepEqual(unwanted, []);
      assert.doesNotMatch(html, /\n\s*\n/);
    });
  });
}

describe('an outcome as plain HTML', () => {
  const lines = (frame?: 'gain' | 'loss') =>
    linesOf(writeLight(full, { outcome: true, frame }).html);

  it('has its name first, and each number with whom it is about', () => {
    const [first, ...others] = lines();
    assert.equal(first, 'Felt better');
    assert.ok(others.some((line) => line.startsWith('Heat: 64 in 100 people turned their neck')));
  });

  it('is in the frame that is asked for', () => {
    assert.ok(lines('loss').some((line) => line.startsWith('Heat: 36 in 100 people still had')));
    assert.ok(!lines('loss').some((line) => line.startsWith('Heat: 64 in 100 people')));
  });
});

describe('plain HTML', () => {
  const made = (html: string, url?: string) => lightHtml(html, { prefix: 'x-', url });

  it('has a label on the line of what it names', () => {
    const label = '<p class="arm-label">Heat</p>';
    assert.equal(made(`${label} <p>64 in 100</p>`), '<p><strong>Heat:</strong> 64 in 100</p>');
    assert.equal(
      made(`${label}<ul><li>a</li></ul>`),
      '<p><strong>Heat:</strong></p>\n<ul><li>a</li></ul>',
    );
    assert.equal(
      made('<li><span class="place">UK</span> <a href="/a">b</a> c</li>'),
      '<li><strong>UK:</strong> <a href="/a">b</a> c</li>',
    );
    assert.equal(made(`${label}<svg></svg>`), '');
  });

  it('has what was folded, under its name where it has one', () => {
    assert.equal(
      made('<details><summary>Name</summary><p>a</p></details>'),
      '<p><strong>Name:</strong> a</p>',
    );
    assert.equal(
      made('<li>a<details class="detail"><summary>More</summary><p>b</p></details></li>'),
      '<li>a\n<p>b</p></li>',
    );
  });

  it('has a colon after a term, and small print in brackets', () => {
    assert.equal(
      made('<dl><div><dt>a</dt><dd>b</dd></div></dl>'),
      '<dl><dt>a:</dt>\n<dd>b</dd></dl>',
    );
    assert.equal(made('<p>a <span class="small">b</span></p>'), '<p>a (b)</p>');
  });

  it('has what heads other words in bold, where it is no heading', () => {
    assert.equal(made('<p class="label small">a</p>'), '<p><strong>a</strong></p>');
    assert.equal(made('<h2 class="heading">a</h2>'), '<h2>a</h2>');
  });

  it('leaves out what holds others together, but keeps words together', () => {
    assert.equal(made('<div><section> <p>a</p> </section></div>'), '<p>a</p>');
    assert.equal(made('<div>a <em>b</em></div><div>c</div>'), '<p>a <em>b</em></p>\n<p>c</p>');
    assert.equal(made('<div>a<p>b</p></div>'), 'a\n<p>b</p>');
    assert.equal(made('<p>a <span lang="es">b</span></p>'), '<p>a <span lang="es">b</span></p>');
  });

  it('keeps the ids that links lead to, with a name of their own on the page', () => {
    assert.equal(
      made('<p id="a"><a href="#b">c</a></p><p id="b">d</p>'),
      '<p><a href="#x-b">c</a></p>\n<p id="x-b">d</p>',
    );
  });

  it('has addresses that lead somewhere from elsewhere, where it knows the page', () => {
    const html =
      '<a href="/book">a</a><img src="b.png" alt=""><a href="tel:1">c</a><a href="#d">e</a>';
    const url = 'https://example.org/blog/post';
    assert.equal(made(html), html.replace('#d', '#x-d'));
    assert.equal(
      made(html, url),
      '<a href="https://example.org/book">a</a><img src="https://example.org/blog/b.png" alt=""><a href="tel:1">c</a><a href="#x-d">e</a>',
    );
    assert.equal(made(html, '/post'), html.replace('#d', '#x-d'));
  });

  it('keeps text as text', () => {
    assert.equal(
      made('<p title="a">&lt;b&gt; &amp;amp;\n\n c</p><img alt="&quot;&lt;" src="a">'),
      '<p>&lt;b&gt; &amp;amp; c</p>\n<img alt="&quot;&lt;" src="a">',
    );
  });

  it('has no line of nothing, whatever the words of the document are', () => {
    const { html } = writeLight(
      parsed({ ...fullDocument(), title: 'a\n\nb', method: 'c\n \nd' }),
      {},
    );
    assert.doesNotMatch(html, /\n\s*\n/);
    assert.ok(linesOf(html).includes('a b'));
  });
});

import { expect } from '@open-wc/testing';
import '../define/tables.js';
import '../define/treatment-compare.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { oddText } from '../testing/hostile.js';
import { isChromium, nextFrame, useConsole } from '../testing/page.js';
import { words } from '../testing/queries.js';
import { runs } from '../testing/runs.js';
import { title } from '../testing/treatment-compare.queries.js';
import fc from '../testing/fast-check.js';
import { addBox } from '../testing/show.js';

/** Tables as HTML allows them, which is more than any editor writes. */

interface Cell {
  readonly tag: 'td' | 'th';
  readonly colspan: string;
  readonly rowspan: string;
  readonly scope: string;
  readonly content: string;
}

interface Part {
  readonly tag: 'thead' | 'tbody' | 'tfoot' | '';
  readonly rows: readonly (readonly Cell[])[];
}

/** Laying a table of more out takes Firefox alone, without any script, more than a minute. */
const MOST_ROWS = isChromium ? '65534' : '100';

const spans = fc.constantFrom('', '1', '2', '3', '0', '-1', '2.5', 'x', '1000', MOST_ROWS, '1e9');
const span = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: spans });

/** Words of which each is met once. */
let count = 0;
const word = () => `word${++count}x`;

const INNER = [
  () => word(),
  () => `<p>${word()}</p><p>${word()}</p>`,
  () => `<ul><li>${word()}</li><li><b>${word()}</b></li></ul>`,
  () => `<a href="https://example.org/${word()}">${word()}</a>`,
  () => `<strong>${word()}</strong><br>*${word()}*`,
  () => `<img alt="${word()}">`,
  () => `<table><tr><td>${word()}</td><td><table><tr><th>${word()}</table></table>`,
  () => `<script type="text/plain">x</script>`,
  () => `<style>x {}</style>`,
  () => `<template>x</template>`,
  () => `<!-- x -->`,
  () => '',
  () => '\u00a0',
];

const content = fc.oneof(
  fc.constantFrom(...INNER).map((make) => make()),
  oddText.map((text) => text.replace(/[<&]/g, '')),
);

const cell: fc.Arbitrary<Cell> = fc.record({
  tag: fc.constantFrom('td', 'th'),
  colspan: span,
  rowspan: span,
  scope: fc.constantFrom('', 'row', 'col', 'rowgroup', 'x'),
  content,
});

const part: fc.Arbitrary<Part> = fc.record({
  tag: fc.constantFrom('thead', 'tbody', 'tfoot', ''),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }),
});

const caption = fc.option(content);

const parts = fc.array(part, { maxLength: 4 });
const head = fc
  .array(fc.constantFrom(...INNER.slice(0, 5)), { minLength: 2, maxLength: 6 })
  .map((names) => `<tr><td></td>${names.map((make) => `<th>${make()}</th>`).join('')}</tr>`);

/** Some begin as a comparison does, and go on in any way. */
const table = fc
  .record({
    parts,
    caption,
    head: fc.option(head, { nil: '' }),
    columns: fc.constantFrom('', '<colgroup><col><col></colgroup>'),
  })
  .map(
    ({ parts: all, caption: text, head: first, columns }) =>
      `<table>${text === null ? '' : `<caption>${text}</caption>`}${columns}${first}${all.map(partMarkup).join('')}</table>`,
  );

function partMarkup({ tag, rows }: Part): string {
  const markup = rows.map((cells) => `<tr>${cells.map(cellMarkup).join('')}</tr>`).join('');
  return tag ? `<${tag}>${markup}</${tag}>` : markup;
}

function cellMarkup({ tag, colspan, rowspan, scope, content: inner }: Cell): string {
  const attributes = Object.entries({ colspan, rowspan, scope }).filter(([, value]) => value);
  return `<${tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>${inner}</${tag}>`;
}

describe('treatment-compare, given any table', function () {
  this.timeout(60_000);
  const log = useConsole();
  let box: HTMLElement;
  const errors: string[] = [];
  const noteError = (event: ErrorEvent) => errors.push(event.message);

  beforeEach(async () => {
    errors.length = 0;
    addEventListener('error', noteError);
    box = await addBox();
  });
  afterEach(async () => {
    await nextFrame();
    removeEventListener('error', noteError);
    expect(errors).to.deep.equal([]);
    expect(log.of(/rendering failed/).map(({ text }) => text)).to.deep.equal([]);
  });

  /** Shows an author's table, and gives what the page is told. */
  async function show(markup: string) {
    const element = document.createElement('treatment-compare');
    element.innerHTML = markup;
    let found: readonly Diagnostic[] | undefined;
    for (const type of ['load', 'error']) {
      element.addEventListener(`treatment-compare-${type}`, (event) => {
        found = (event as unknown as { diagnostics: readonly Diagnostic[] }).diagnostics;
      });
    }
    box.replaceChildren(element);
    await element.updateComplete;
    return { element, found };
  }

  /** Either it has become a comparison, or it is there as its author wrote it, with a reason that names a place. */
  async function expectSense(markup: string): Promise<void> {
    const { element, found } = await show(markup);
    const own = element.querySelector('table')!;
    if (element.shown) {
      expect(title(element)).to.not.be.empty;
      expect(words(element.shadowRoot)).to.not.match(/\bundefined\b|\bNaN\b|\[object /);
    } else {
      expect(own.checkVisibility(), 'The author’s own table').to.be.true;
      expect(found?.some(({ path, severity }) => path && severity === 'error')).to.be.true;
    }
    expect(element.querySelector('table') === own, 'It is where it was').to.be.true;
  }

  it('shows it, or leaves it as it is and says why', async () => {
    await fc.assert(fc.asyncProperty(table, expectSense), runs(150));
  });

  it('shows it, or leaves it as it is, with anything around it', async () => {
    const around = fc.constantFrom('<p>Before</p>', '<div hidden>', '<figure>', '<p>', '<b>', '');
    const several = fc.tuple(around, table, around, fc.option(table, { nil: '' }));
    await fc.assert(
      fc.asyncProperty(several, (pieces) => expectSense(pieces.join('').replace('hidden', ''))),
      runs(50),
    );
  });

  it('keeps each word of a table that has a name for every column and row', async () => {
    const text = fc.constantFrom(...INNER.slice(0, 5)).map((make) => make);
    const shape = fc.record({
      columns: fc.integer({ min: 2, max: 6 }),
      rows: fc.array(text, { minLength: 1, maxLength: 6 }),
      hasHead: fc.boolean(),
      hasCaption: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ columns, rows, hasHead, hasCaption }) => {
        const across = <Value>(make: () => Value) => Array.from({ length: columns }, make);
        const names = `<tr><td></td>${across(() => `<th scope="col">${word()}</th>`).join('')}</tr>`;
        const body = rows.map(
          (make) =>
            `<tr><th scope="row">${word()}</th>${across(() => `<td>${make()}</td>`).join('')}</tr>`,
        );
        const { element } = await show(
          `<table>${hasCaption ? `<caption>${word()}</caption>` : ''}${
            hasHead ? `<thead>${names}</thead><tbody>` : names
          }${body.join('')}</table>`,
        );
        expect(element.shown?.treatments).to.have.lengthOf(columns);
        const seen = words(element.shadowRoot);
        for (const [each] of words(element).matchAll(/word\d+x/g)) {
          expect(seen, each).to.contain(each);
        }
        for (const link of element.querySelectorAll('a')) {
          expect(element.shadowRoot?.querySelector(`a[href="${link.href}"]`)?.textContent).to.equal(
            link.textContent,
          );
        }
      }),
      runs(50),
    );
  });

  for (const [name, markup] of [
    ['without rows', '<table></table>'],
    ['with nothing but a caption', '<table><caption>Words</caption></table>'],
    ['with empty rows', '<table><tr></tr><tr></tr><tr><td></td></tr></table>'],
    [
      'with cells that claim the whole web',
      `<table>${`<tr>${`<td colspan="1000" rowspan="${MOST_ROWS}">x</td>`.repeat(4)}</tr>`.repeat(4)}</table>`,
    ],
    [
      'with a cell of a megabyte',
      `<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>R</th><td>${'word '.repeat(200_000)}</td><td>${'[*]\\'.repeat(100_000)}</td></tr></table>`,
    ],
    [
      'with more rows than anyone reads',
      `<table><tr><td></td><th>A</th><th>B</th></tr>${'<tr><th>R</th><td>x</td><td>y</td></tr>'.repeat(2000)}</table>`,
    ],
    [
      'with more columns than fit',
      `<table>${`<tr>${'<th>C</th>'.repeat(500)}</tr>`.repeat(3)}</table>`,
    ],
    [
      'with tables in tables',
      `${'<table><tr><td></td><th>A</th><th>B</th></tr><tr><th>R</th><td>x</td><td>'.repeat(20)}deep${'</td></tr></table>'.repeat(20)}`,
    ],
    ['with a foot alone', '<table><tfoot><tr><th>A<th>B</tr></tfoot></table>'],
    [
      'with names of prototypes',
      '<table><caption>__proto__</caption><tr><td></td><th>__proto__</th><th>constructor</th></tr><tr><th>toString</th><td>__proto__</td><td>valueOf</td></tr></table>',
    ],
  ] as const) {
    it(`makes sense of one ${name}`, async () => {
      await expectSense(markup);
    });
  }
});

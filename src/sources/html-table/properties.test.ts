import { expect, fixture, html } from '@open-wc/testing';
import { visitText } from '../../model/comparison/visit.js';
import type { ParseResult } from '../../model/comparison/parse-comparison.js';
import { cellWords } from './testing/outline.js';
import { cornerOf, readMarkup, WORDS } from './testing/read-markup.js';
import { readTables } from './read-tables.js';
import fc from '../../testing/fast-check.js';
import { runs } from '../../testing/runs.js';

const span = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.constantFrom('2', '3', '0', '-1', 'x', '1000', '65534'),
);

/** A cell with a word of its own, in some of the ways that editors write it. */
const cell = fc.record({
  tag: fc.constantFrom('td', 'td', 'th'),
  colspan: span,
  rowspan: span,
  scope: fc.constantFrom('', '', '', 'row', 'col', 'rowgroup', 'bogus'),
  wrap: fc.constantFrom('', '', '', 'p', 'b', 'ul', 'li', 'a', 'table', 'div', 'h3', 'nothing'),
});
type Cell = typeof cell extends fc.Arbitrary<infer Value> ? Value : never;

const part = fc.record({
  tag: fc.constantFrom('tbody', 'tbody', 'thead', 'tfoot', ''),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }),
});

function markupOf(parts: readonly { tag: string; rows: readonly (readonly Cell[])[] }[]): string {
  let count = 0;
  const write = ({ tag, colspan, rowspan, scope, wrap }: Cell) => {
    const word = `word${++count}end`;
    const inside =
      wrap === 'nothing'
        ? ''
        : wrap === 'table'
          ? `<table><tr><td>${word}</table>`
          : wrap
            ? `<${wrap} href="/x">${word}</${wrap}>`
            : word;
    return `<${tag} colspan="${colspan}" rowspan="${rowspan}" scope="${scope}">${inside}</${tag}>`;
  };
  const rows = (list: readonly (readonly Cell[])[]) =>
    list.map((cells) => `<tr>${cells.map(write).join('')}</tr>`).join('');
  return `<table>${parts.map(({ tag, rows: list }) => (tag ? `<${tag}>${rows(list)}</${tag}>` : rows(list))).join('')}</table>`;
}

function wordsOf({ comparison }: ParseResult): string {
  const found: string[] = [];
  visitText(comparison, { words: (words) => found.push(words) });
  return found.join(' ');
}

describe('any table at all', () => {
  it('is read without an error, and either no comparison or one that can be shown comes of it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const { comparison, diagnostics } = readMarkup(markupOf(parts));
        const said = diagnostics.map(({ path, message }) => `${path} ${message}`).join('\n');
        expect(said).to.not.match(/could not be read|\$|\bundefined\b|NaN/);
        if (!comparison)
          expect(diagnostics.some(({ severity }) => severity === 'error')).to.be.true;
      }),
      runs(150),
    );
  });

  it('loses no word of what becomes a comparison, but those over the labels', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const markup = markupOf(parts);
        const result = readMarkup(markup);
        if (!result.comparison) return;
        compared++;
        const shown = wordsOf(result);
        const corner = cornerOf(markup);
        const lost = (markup.match(/word\d+end/g) ?? []).filter(
          (word) => !shown.includes(word) && !corner.includes(word),
        );
        expect(lost, markup).to.deep.equal([]);
      }),
      runs(400),
    );
    expect(compared).to.be.above(10);
  });

  it('puts each cell under the treatment that it stands under on the page', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const body = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    let checked = 0;
    const tables = runs(120);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), body, (count, rows) => {
        const names = [...Array(count).keys()].map((index) => `name${index}`);
        const inside = rows.map((cells, y) => [
          { tag: 'th', text: `label${y}`, colspan: '', rowspan: '' },
          ...cells.map(({ colspan, rowspan }, x) => ({
            tag: 'td',
            text: `fact${y}x${x}`,
            colspan: /^[23]$/.test(colspan) ? colspan : '',
            rowspan,
          })),
        ]);
        box.innerHTML = `<table border><tr><th></th>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${inside
          .map(
            (cells) =>
              `<tr>${cells.map(({ tag, text, colspan, rowspan }) => `<${tag} colspan="${colspan}" rowspan="${rowspan}">${text}</${tag}>`).join('')}</tr>`,
          )
          .join('')}</table>`;
        const table = box.querySelector('table')!;
        const { comparison } = readTables(box, { language: 'en', words: WORDS });
        if (comparison?.treatments.map(({ name }) => name).join() !== names.join()) return;
        const cells = [...table.querySelectorAll('td')];
        const heads = [...table.rows[0]!.cells]
          .slice(1)
          .map((head) => head.getBoundingClientRect());
        for (const row of comparison.sections.flatMap((section) => section.rows)) {
          comparison.treatments.forEach(({ id }, index) => {
            for (const word of cellWords(row, id).match(/fact\d+x\d+/g) ?? []) {
              const { left, right } = cells
                .find(({ textContent }) => textContent === word)!
                .getBoundingClientRect();
              const { x, width } = heads[index]!;
              checked++;
              expect(
                left <= x + width / 2 && right >= x + width / 2,
                `${word} under ${names[index]} in ${box.innerHTML}`,
              ).to.be.true;
            }
          });
        }
      }),
      tables,
    );
    expect(checked).to.be.above(tables.numRuns);
  });

  it('of a megabyte in one cell, or of thousands of cells, is read in time in proportion to its size', () => {
    const head = '<tr><th></th><th>A</th><th>B</th></tr>';
    const long = 'Words *of* [a] cell! '.repeat(50_000);
    const { comparison } = readMarkup(
      `<table>${head}<tr><th>Long</th><td>${long}</td><td>x</td></tr></table>`,
    );
    expect(wordsOf({ comparison, diagnostics: [] } as ParseResult)).to.include(long.trim());
    for (const markup of [
      `<table>${head}${'<tr><th>a</th><td rowspan=65534 colspan=1000>b</td><td>c</td></tr>'.repeat(1900)}</table>`,
      `<table>${head}${'<tr><th>a</th><td>b</td><td>c</td></tr>'.repeat(6000)}</table>`,
      `<table><tr>${'<td colspan=1000>a</td>'.repeat(20_000)}</tr></table>`,
      `<table>${head}<tr><th>Deep</th><td>${'<b><i>'.repeat(400)}x</td><td>y</td></tr></table>`,
    ]) {
      expect(readMarkup(markup).diagnostics).to.not.be.empty;
    }
  });
});

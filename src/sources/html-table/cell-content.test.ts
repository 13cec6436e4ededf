import { expect, fixture } from '@open-wc/testing';
import type { Row } from '../../model/comparison/schema.js';
import { useStyle } from '../../testing/page.js';
import { WORDS } from './testing/read-markup.js';
import { readTables } from './read-tables.js';
import { cellWords } from './testing/outline.js';

/** What becomes of two cells of a table in the page; where it is refused, why. */
async function readCells(one: string, other = '<td>x</td>'): Promise<string[]> {
  const host = await fixture<HTMLElement>(
    `<div><table><tr><th></th><th>Tablet</th><th>Spray</th></tr><tr><th>Fact</th>${one}${other}</tr></table></div>`,
  );
  const { comparison, diagnostics } = readTables(host, { language: 'en', words: WORDS });
  const row: Row | undefined = comparison?.sections[0]?.rows[0];
  return row
    ? ['treatment-1', 'treatment-2'].map((id) => cellWords(row, id))
    : diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const readCell = async (content: string, attributes = ''): Promise<string> =>
  (await readCells(`<td ${attributes}>${content}</td>`))[0]!;

describe('what can be seen in a cell', () => {
  const addStyle = useStyle();

  for (const [content, words] of [
    ['<i class="fa fa-check" aria-hidden="true"></i>', 'Yes'],
    ['<span class="icon-cross"></span>', 'No'],
    ['<i class="bi bi-x-circle-fill"></i>', 'No'],
    ['<i class="fa-solid fa-circle-check"></i>', 'Yes'],
    ['<i class="bi bi-check2"></i>', 'Yes'],
    ['<span class="glyphicon glyphicon-remove"></span>', 'No'],
    ['<span class="dashicons dashicons-no-alt"></span>', 'No'],
    ['<span class="material-icons">check_circle</span>', 'Yes'],
    ['<span class="material-symbols-outlined">close</span>', 'No'],
    ['<span class="material-icons">thumb_up</span>', 'thumb up'],
    ['<i class="fa fa-check" role="img" aria-label="Covered"></i>', 'Covered'],
    ['<i class="fa fa-times" title="Not covered"></i>', 'Not covered'],
    ['<svg width="9"><title>Available</title><path d="M0 0h9"/></svg>', 'Available'],
    ['<svg width="9" aria-label="Twice"><path d="M0 0h9"/></svg>', 'Twice'],
    ['<input type="checkbox" checked disabled>', 'Yes'],
    ['<input type="checkbox" disabled>', 'No'],
    ['<input value="20 mg" readonly>', '20 mg'],
    ['<select><option>Daily<option selected>Weekly</select>', 'Weekly'],
    ['<span role="img" aria-label="4 of 5 stars"><b>★</b><b>☆</b></span>', '4 of 5 stars'],
    ['10 mg <i class="fa fa-check"></i>', '10 mg Yes'],
    ['<i class="fa fa-check"></i><span class="heard">Covered</span>', 'Covered'],
    ['Daily<span class="heard"> for the tablet</span>', 'Daily'],
  ] as const) {
    it(`is a sign by its name: ${content}`, async () => {
      addStyle('.heard { position: absolute; width: 1px; height: 1px; overflow: hidden }');
      expect(await readCell(content)).to.equal(words);
    });
  }

  it('is what a style writes in it, but no sign of an icon font', async () => {
    addStyle(
      '.yes::after { content: "Yes" } .dollars::before { content: "$" } .fa-pill::before { content: "\\f484" }',
    );
    expect(await readCell('', 'class="yes"')).to.equal('Yes');
    expect(await readCell('<b class="dollars">10</b>')).to.equal('**$10**');
    expect(await readCell('<i class="fa fa-pill"></i> daily')).to.equal('daily');
  });

  it('is without the copies of headers that narrow tables show, and apart from what stands before it', async () => {
    addStyle(
      'td[data-label]::before { content: attr(data-label) ": " } .old::before { content: "Was"; float: left }',
    );
    expect(await readCell('Daily', 'data-label="Tablet"')).to.equal('Daily');
    expect(await readCell('<span class="old">Daily</span>')).to.equal('Was Daily');
  });

  it('is struck out with its row', async () => {
    addStyle('tr:last-child { text-decoration: line-through }');
    expect(await readCell('Daily')).to.equal('{--Daily--}');
  });

  it('is no sign by a letter that is the name of a class', async () => {
    expect(await readCell('', 'class="x"')).to.equal('?');
  });

  it('is never "not known" where a sign has no name: the table stays the author’s', async () => {
    addStyle('.star::before { content: "\\e001" }');
    for (const content of [
      '<svg width="9"><path d="M0 0h9"/></svg>',
      '<i class="star"></i>',
      '<canvas></canvas>',
    ])
      expect((await readCells(`<td>${content}</td>`)).join(), content).to.match(
        /table.*nothing names/,
      );
    expect(await readCell('<b></b>')).to.equal('?');
  });

  it('is the name of the cell, too', async () => {
    expect(await readCell('✔', 'aria-label="covered"')).to.equal('✔ covered');
    expect(await readCell('', 'aria-label="No rating"')).to.equal('No rating');
    expect(await readCell('Not covered', 'aria-label="not covered"')).to.equal('Not covered');
  });

  it('is an abbreviation with its meaning', async () => {
    expect(await readCell('<abbr title="twice a day">b.i.d.</abbr> at least')).to.equal(
      'b.i.d. (twice a day) at least',
    );
  });

  it('is without what styles hide', async () => {
    addStyle(
      '.narrow { display: none } .gone { visibility: hidden } .faded { opacity: 0 } .nil { font-size: 0 } .off { display: inline-block; text-indent: -9999px }',
    );
    for (const name of ['narrow', 'gone', 'faded', 'nil', 'off'])
      expect(await readCell(`<b class="${name}">Tablet</b>Daily`), name).to.equal('Daily');
  });

  it('is with what is only out of sight for now', async () => {
    addStyle(
      '.tab { visibility: hidden } .fade { opacity: 0; transition: opacity 1s } .gap { font-size: 0 } .gap > * { font-size: 16px }',
    );
    expect(await readCell('<p class="fade">Daily</p>')).to.equal('Daily');
    expect(await readCell('<p class="gap"><span>Daily</span></p>')).to.equal('Daily');
    document.body.classList.add('tab');
    expect(await readCell('<p>Daily</p>')).to.equal('Daily');
    document.body.classList.remove('tab');
  });

  it('keeps apart what stands in boxes or on lines of its own', async () => {
    addStyle('.line { display: block } .box { display: inline-block } .row { display: flex }');
    expect(await readCell('<span class="line">One</span><span class="line">two</span>')).to.equal(
      'One ¶ two',
    );
    expect(await readCell('<span class="box">One</span><span class="box">two</span>')).to.equal(
      'One two',
    );
    expect(await readCell('<span class="row"><span>One</span><span>two</span></span>')).to.equal(
      'One ¶ two',
    );
  });

  for (const [content, words] of [
    ['<s>No</s> Yes', '{--No--} Yes'],
    ['<del>$200</del> <ins>$150</ins>', '{--$200--} {++$150++}'],
    ['<span style="text-decoration:line-through">$900</span> $800', '{--$900--} $800'],
    ['<s><b>No</b> <a href="/x">more</a></s> Yes', '{--No more--} Yes'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['12%<sup>b,c</sup>', '12%ᵇ,ᶜ'],
    ['10<sup>-3</sup> h', '10⁻³ h'],
    ['Na<sup>+</sup> 4', 'Na⁺ 4'],
    ['21%<sup>*</sup>', '21%\\*'.replace('\\', '')],
    ['5<sup>q</sup>', '5 q'],
    ['10<span style="vertical-align:super">6</span>', '10⁶'],
  ] as const) {
    it(`keeps what is struck out, raised or lowered apart: ${content}`, async () => {
      expect(await readCell(content)).to.equal(words);
    });
  }

  const HALF = '<mfrac><mn>1</mn><mn>2</mn></mfrac>';
  for (const [name, content, words] of [
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${HALF}<mtext>mg/kg</mtext></mrow><annotation encoding="application/x-tex">\\tfrac12</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>2</span><span>1</span></span></span>`,
      '1/2 mg/kg',
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true">½</mjx-math><mjx-assistive-mml><math><msup><mn>10</mn><mn>6</mn></msup></math></mjx-assistive-mml></mjx-container> cells`,
      '10⁶ cells',
    ],
    [
      'MathML',
      `<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>`,
      '(a + b)/2',
    ],
    [
      'a root',
      `<math><msqrt><mn>2</mn></msqrt><mo>≤</mo><msub><mi>x</mi><mi>i</mi></msub></math>`,
      '√2 ≤ xᵢ',
    ],
    [
      'MathJax 2',
      `<span class="MathJax" aria-label="one half"><nobr aria-hidden="true">21</nobr></span>`,
      'one half',
    ],
  ] as const) {
    it(`writes a formula once, in its order: ${name}`, async () => {
      expect(await readCell(content)).to.equal(words);
    });
  }

  it('takes no formula that is only drawn', async () => {
    const drawn =
      '<span class="katex"><span class="katex-html" aria-hidden="true">21</span></span>';
    expect((await readCells(`<td>${drawn}</td>`)).join()).to.match(/nothing names/);
  });
});

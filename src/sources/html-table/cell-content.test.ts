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
    [
      '<svg class="svg-inline--fa fa-xmark" aria-hidden="true"></svg> with alcohol',
      'No with alcohol',
    ],
    ['<svg class="e-font-icon-svg e-fas-times" aria-hidden="true"></svg>alcohol', 'No alcohol'],
    ['<svg aria-hidden="true"></svg><span class="heard">Not</span> covered', 'Not covered'],
    ['<i class="drawn"></i><span class="heard">No:</span> alcohol', 'No: alcohol'],
    ['<svg><title>No</title></svg>alcohol', 'No alcohol'],
    ['<i class="bi bi-check"></i><i class="bi bi-x"></i>alcohol', 'Yes No alcohol'],
    ['<input type="radio" checked>Daily<input type="radio">Weekly', 'Yes Daily No Weekly'],
    ['<input value="20">mg', '20 mg'],
    ['<select multiple><option selected>Daily<option selected>Weekly</select>', 'Daily, Weekly'],
    ['<span role="switch" aria-checked="false"></span>', 'No'],
    ['<img class="emoji" alt="❌" src="https://example.org/x.svg">alcohol', '❌ alcohol'],
    ['<i class="drawn fa-circle"></i> Daily', 'Daily'],
    ['5<hr>10', '5 ¶ 10'],
  ] as const) {
    it(`is a sign by its name: ${content}`, async () => {
      addStyle(
        '.heard { position: absolute; width: 1px; height: 1px; overflow: hidden } .drawn::before { content: "\\e900" }',
      );
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

  const ICON = '<svg width="9"><path d="M0 0h9"/></svg>';
  for (const content of [
    `10${ICON}20 mg`,
    '<i class="drawn fa-ban"></i> alcohol',
    '<i class="drawn fa-arrow-down"></i> 5%',
    '<ul><li class="drawn">Alcohol</li></ul>',
    '<i class="drawn fa-circle"></i><i class="drawn fa-circle"></i> relief',
    '<i class="drawn fa-star checked"></i><i class="drawn fa-star"></i>',
    '<span>\uE900</span> alcohol',
    '<span class="dot"></span>',
    '<span class="stroke"></span>',
    '<label class="anew"><input type="checkbox"><span class="dot checkmark"></span></label>',
    '<label class="anew"><input type="checkbox">Alcohol</label>',
    '<input type="password" value="secret">',
    '<span style="font-family: Symbol">m</span>g',
    '<span style="font-family: Wingdings">ü</span>',
    '<span class="over"><span>1</span><span>2</span></span> tablet',
    'Take <span class="katex"><span class="katex-html" aria-hidden="true">21</span></span> tablet',
    '<math><menclose notation="horizontalstrike"><mn>5</mn></menclose><mn>10</mn></math>',
    '<math><mover><mn>5</mn><mn>12</mn></mover></math>',
    '<math><mfrac linethickness="0"><mn>5</mn><mn>2</mn></mfrac></math>',
  ]) {
    it(`is left to its author beside words, too, where nothing says what it means: ${content}`, async () => {
      addStyle(
        `.drawn::before { content: "\\e900" } .dot { display: inline-block; width: 9px; height: 9px; background: green }
         .stroke::after { content: ""; display: inline-block; width: 6px; height: 9px; border: solid green; border-width: 0 3px 3px 0 }
         .anew input { position: absolute; opacity: 0 } .over { display: inline-block } .over > * { display: block } .over > :first-child { border-bottom: 1px solid }`,
      );
      expect(await readCell(content)).to.match(/nothing names/);
    });
  }

  it('is the sign in a cell, not the class of the cell', async () => {
    for (const sign of ['<i class="fa fa-times"></i>', '<input type="checkbox">'])
      expect(await readCell(sign, 'class="check"'), sign).to.equal('No');
    expect(await readCell('<img class="emoji" alt="❌" src="data:,">', 'class="check"')).to.equal(
      '❌',
    );
    expect(await readCell('', 'class="no"')).to.equal('?');
    addStyle('td.no::before { content: "\\e900" }');
    expect(await readCell('', 'class="no"')).to.equal('No');
  });

  it('is no name of what can be done, nor of its column', async () => {
    for (const [content, attributes, words] of [
      ['5%', 'title="Click to edit"', '5%'],
      ['Daily', 'aria-label="Tablet"', 'Daily'],
      ['', 'aria-label="Tablet"', '?'],
      ['', 'title="Tablet"', '?'],
      ['<a title="Permalink"></a>5', '', '5'],
      ['5 mg<button title="Copy"></button>', '', '5 mg'],
    ] as const)
      expect(await readCell(content, attributes), content + attributes).to.equal(words);
  });

  it('is what fonts of signs draw as all others do', async () => {
    const bullet = (font: string, sign: string) =>
      `<span style="font-family: ${font}">${sign} </span>`;
    expect(
      await readCell(
        `<p>${bullet('Symbol', '·')}Nausea</p><p>${bullet('Wingdings', '§')}Falls</p><p>\uF0B7 Pain</p>`,
      ),
    ).to.equal('• Nausea • Falls • Pain');
  });

  it('is a minus, not a bullet, before a number', async () => {
    expect(await readCell('– 5 mmHg<br>– 3 mmHg')).to.equal('– 5 mmHg ¶ – 3 mmHg');
    expect(await readCell('- <b>5</b> points<br>- $3')).to.equal('- **5** points ¶ - $3');
    expect(await readCell('- Nausea<br>- Falls')).to.equal('• Nausea • Falls');
  });

  it('is what a style writes in the text, of data that are no copy of a header', async () => {
    addStyle(
      `[data-percent]::after { content: attr(data-percent) } .list li { list-style-type: "❌ " }
       .named::before { content: "✗" / "No" } .steps::before { counter-increment: step; content: counter(step) ". " }`,
    );
    expect(await readCell('<div data-percent="84%"></div>')).to.equal('84%');
    expect(await readCell('', 'data-percent="84%"')).to.equal('84%');
    expect(await readCell('<ul class="list"><li>Alcohol</li></ul>')).to.equal('• ❌ Alcohol');
    expect(await readCell('<b class="named"></b>')).to.equal('**✗**');
    expect(await readCell('<span class="steps">Take</span>')).to.equal('Take');
    expect(await readCell('<q>Daily</q>')).to.equal('“Daily”');
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

  it('is without what is shown only when asked for, cut to nothing, or far away', async () => {
    for (const css of [
      'position: absolute; opacity: 0; transition: opacity 1s',
      'transform: scale(0)',
      'display: block; max-height: 0; overflow: hidden',
      'display: inline-block; width: 0; overflow: hidden',
      'display: inline-block; width: 1px; height: 1px; overflow: hidden',
      'display: block; content-visibility: hidden',
      'position: absolute; left: -999px',
      'position: absolute; left: -100vw',
      'position: absolute; right: -9999px',
      'position: relative; left: -9999px',
      'position: absolute; transform: translateX(-9999px)',
      'display: inline-block; margin-left: -9999px',
      'position: absolute; clip-path: circle(0)',
      'position: absolute; clip-path: polygon(0 0, 0 0, 0 0)',
      'display: inline-block; width: 9px; text-indent: 100%; white-space: nowrap; overflow: hidden',
    ])
      expect(await readCell(`Daily <b style="${css}">Tablet</b>`), css).to.equal('Daily');
    addStyle(
      '[data-tip]::after { content: attr(data-tip); position: absolute; opacity: 0; transition: opacity 1s }',
    );
    expect(await readCell('<span data-tip="Tablet">Daily</span>')).to.equal('Daily');
    expect(await readCell('Tablet', 'style="opacity: 0"')).to.equal('?');
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
    const gap = (css: string) => `<span style="${css}">8%</span>`;
    expect(await readCell(`4${gap('margin-left: .75em')}`)).to.equal('4 8%');
    expect(await readCell(`4${gap('padding: 0 4px')}5`)).to.equal('4 8% 5');
    expect(await readCell(`(${gap('padding: 0 4px')}).`)).to.equal('(8%).');
    expect(await readCell(`2${gap('font-variant-numeric: diagonal-fractions')}`)).to.equal('2 8%');
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
    ['10<span style="position:relative;top:-3pt">6</span>', '10⁶'],
    ['10<span style="vertical-align:.5em">6</span>', '10⁶'],
    ['10<span style="vertical-align:50%">6</span>', '10⁶'],
    ['10<span style="font-size:60%;vertical-align:text-top">6</span>', '10⁶'],
    ['H<span style="vertical-align:-.3em">2</span>O', 'H₂O'],
    ['5 <span style="position:relative;top:-1px">mg</span>', '5 mg'],
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
    ['a mixed number', `<math><mn>2</mn>${HALF}</math>`, '2 1/2'],
    ['a hidden plus', `<math><mn>2</mn><mo>&#x2064;</mo>${HALF}</math>`, '2 1/2'],
    ['a number before it', `Take 2<math>${HALF}</math> tablets`, 'Take 2 1/2 tablets'],
    ['a number after it', `(<math>${HALF}</math>5)`, '(1/2 5)'],
    ['a power of a fraction', `<math><msup>${HALF}<mn>2</mn></msup></math>`, '(1/2)²'],
    [
      'a sum',
      '<math><munderover><mo>∑</mo><mn>1</mn><mn>5</mn></munderover><mn>3</mn></math>',
      '∑₁⁵3',
    ],
    ['a line over a number', '<math><mn>0.</mn><mover><mn>3</mn><mo>‾</mo></mover></math>', '0.3‾'],
    [
      'a name for what has no letters',
      '<math aria-label="5 over 2"><mfrac linethickness="0"><mn>5</mn><mn>2</mn></mfrac></math>',
      '5 over 2',
    ],
    ['what is not seen', '<math><mphantom><mn>1</mn></mphantom><mn>5</mn></math>', '5'],
    [
      'MathJax 2, as it comes',
      `<span class="mjx-chtml MathJax_CHTML"><span class="mjx-math" aria-hidden="true">10<b>6</b></span><span class="MJX_Assistive_MathML"><math><msup><mn>10</mn><mn>6</mn></msup></math></span></span> cells`,
      '10⁶ cells',
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

import { expect } from '@open-wc/testing';
import type { ParseResult } from '../../model/comparison/parse-comparison.js';
import { useStyle } from '../../testing/page.js';
import { addBox } from '../../testing/show.js';
import { readTables } from './read-tables.js';
import { outlineOf } from './testing/outline.js';
import { readMarkup, WORDS } from './testing/read-markup.js';

/** What becomes of a table, or why nothing does. */
const read = (markup: string) => toOutline(readMarkup(markup));

/** The same in the page, where styles hide what they hide. */
async function readSeen(markup: string) {
  const host = await addBox();
  host.innerHTML = markup;
  return toOutline(readTables(host, { language: 'en', words: WORDS }));
}

function toOutline(result: ParseResult) {
  return result.comparison
    ? outlineOf(result.comparison)
    : result.diagnostics.map(({ path, message }) => `${path} ${message}`).join();
}

/** Rows of cells, each after the one before. */
const rows = (...lines: readonly string[]): string =>
  lines
    .map(
      (line) =>
        `<tr>${line
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');

const NAMES = '<tr><th></th><th>Tablet</th><th>Spray</th></tr>';
const OFTEN = '<tr><th>How often</th><td>Daily</td><td>Weekly</td></tr>';
const PLAIN = {
  title: 'Tablet · Spray',
  treatments: ['Tablet', 'Spray'],
  sections: [['Tablet · Spray', ['How often', 'Daily', 'Weekly']]],
};

describe('the columns of a table', () => {
  for (const [first, second] of [
    ['n', '%'],
    ['Before', 'After'],
    ['Mean', 'SD'],
  ] as const) {
    it(`are of the treatment above them: ${first} and ${second}`, () => {
      const parts = `<th>${first}</th><th>${second}</th>`.repeat(2);
      expect(
        read(
          `<table><tr><td rowspan="2"></td><th colspan="2">Tablet</th><th colspan="2">Spray</th></tr><tr>${parts}</tr><tr><th>Nausea</th><td>4</td><td>8</td><td>6</td><td></td></tr><tr><th>Falls</th><td colspan="2">None</td><td colspan="2">Two</td></tr></table>`,
        ),
      ).to.deep.equal({
        title: 'Tablet · Spray',
        treatments: ['Tablet', 'Spray'],
        sections: [
          [
            'Tablet · Spray',
            ['Nausea', `${first}: 4 ¶ ${second}: 8`, `${first}: 6`],
            ['Falls', 'None', 'Two'],
          ],
        ],
      });
    });
  }

  it('are of the treatment above them, without a <thead>, and beside another column', () => {
    expect(
      read(
        `<table><tr><td></td><td colspan="2">Tablet</td><td colspan="2">Spray</td><td>P</td></tr>${rows('|n|%|n|%|', 'Nausea|4|8|6|12|0.5')}</table>`,
      ),
    ).to.deep.equal({
      title: 'Tablet · Spray · P',
      treatments: ['Tablet', 'Spray', 'P'],
      sections: [['Tablet · Spray · P', ['Nausea', 'n: 4 ¶ %: 8', 'n: 6 ¶ %: 12', '0.5']]],
    });
  });

  it('are treatments of a kind, where they are not the same below each name', () => {
    expect(
      read(
        '<table><tr><td rowspan="2"></td><th colspan="2">Pills</th><th colspan="2">Talks</th></tr><tr><th>Red</th><th>Blue</th><th>Alone</th><th>Together</th></tr><tr><th>Cost</th><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
      ),
    ).to.have.deep.property('treatments', [
      'Red (Pills)',
      'Blue (Pills)',
      'Alone (Talks)',
      'Together (Talks)',
    ]);
  });

  it('belong to the name that is merged over them, with nothing below', () => {
    expect(
      read(
        '<table><tr><td></td><th colspan="2">Tablet</th><th colspan="2">Spray</th></tr><tr><th>How often</th><td>Daily</td><td>at night</td><td>Weekly</td><td></td></tr></table>',
      ),
    ).to.deep.equal({
      ...PLAIN,
      sections: [['Tablet · Spray', ['How often', 'Daily ¶ at night', 'Weekly']]],
    });
  });

  for (const [head, counts] of [
    ['', ['1', '2', '3']],
    ['No.', ['1.', '2.', '3.']],
    ['#', ['01', '02', '03']],
    ['Nr.', ['(1)', '(2)', '(3)']],
    ['م', ['١', '٢', '٣']],
    ['S. No.', ['1', '2', '3']],
    ['Lfd. Nr.', ['[1]', '[2]', '[3]']],
    ['No.', ['1', '2', '']],
    ['#', ['', '', '']],
    ['#', ['<ol><li></li></ol>', '<ol start="2"><li></li></ol>', '']],
  ] as const) {
    it(`are without the one that only counts, under "${head}"`, () => {
      const lines = ['How often', 'Taste', 'Cost'].map(
        (label, index) =>
          `<tr><td>${counts[index]}</td><td>${label}</td><td>a${index}</td><td>b${index}</td></tr>`,
      );
      expect(
        read(
          `<table><tr><th>${head}</th><th>Question</th><th>Tablet</th><th>Spray</th></tr>${lines.join('')}</table>`,
        ),
      ).to.deep.equal({
        title: 'Tablet · Spray',
        treatments: ['Tablet', 'Spray'],
        sections: [
          ['Question', ['How often', 'a0', 'b0'], ['Taste', 'a1', 'b1'], ['Cost', 'a2', 'b2']],
        ],
      });
    });
  }

  it('keep numbers that say something', () => {
    for (const [head, numbers] of [
      ['Week', ['1', '2']],
      ['Age', ['18', '40']],
    ] as const) {
      const markup = `<table><tr><th>${head}</th><th>A</th><th>B</th><th>C</th></tr><tr><td>${numbers[0]}</td><td>x</td><td>y</td><td>z</td></tr><tr><td>${numbers[1]}</td><td>x</td><td>y</td><td>z</td></tr></table>`;
      expect(read(markup), head).to.have.deep.property('treatments', ['A', 'B', 'C']);
    }
    expect(read(`<table>${rows('No.|A|B', '1|x|y', '2|x|y')}</table>`)).to.have.deep.property(
      'treatments',
      ['A', 'B'],
    );
  });
});

describe('columns of which it cannot be told what they are', () => {
  const UNCLEAR = /column 2 may be a label or the name of a treatment/;
  const header = (...names: string[]) =>
    `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
  const QUESTIONS = ['How often|Daily|Weekly', 'Taste|None|Bitter'] as const;
  const numbered = (head: string, one: string, other: string) =>
    `<table>${header(head, 'Question', 'Tablet', 'Spray')}${rows(`${one}|${QUESTIONS[0]}`, `${other}|${QUESTIONS[1]}`)}</table>`;
  const GROUPED = `<tr><td rowspan="2">Use</td><td>How often</td><td>Daily</td><td>Weekly</td></tr>${rows(QUESTIONS[1])}`;

  for (const [head, one, other] of [
    ['No.', '1', '7'],
    ['#', '5', '6'],
    ['', '1.1', '1.2'],
    ['', 'I', 'II'],
    ['', 'A.', 'B.'],
    ['Step', '1', '2'],
  ] as const) {
    it(`leave the table to its author: "${head}" over ${one} and ${other}`, () => {
      expect(read(numbered(head, one, other))).to.match(UNCLEAR);
    });
  }

  for (const [name, markup] of [
    [
      'a first column that groups rows',
      header('Category', 'Question', 'Tablet', 'Spray') + GROUPED,
    ],
    [
      'a first column that names a group once',
      header('Category', 'Question', 'Tablet', 'Spray') +
        rows(`Use|${QUESTIONS[0]}`, `|${QUESTIONS[1]}`),
    ],
    ['units', header('Measure', 'Unit', 'Tablet', 'Spray') + rows('Half-life|h|5|2')],
  ] as const) {
    it(`leave the table to its author: ${name}`, () => {
      expect(read(`<table>${markup}</table>`)).to.match(UNCLEAR);
    });
  }

  it('are what the marks of treatments say', () => {
    const marked =
      '<tr><th>Category</th><th>Question</th><th scope="col">Tablet</th><th scope="col">Spray</th></tr>';
    expect(read(`<table>${marked}${GROUPED}</table>`)).to.deep.equal({
      title: 'Tablet · Spray',
      treatments: ['Tablet', 'Spray'],
      sections: [['Use', ['How often', 'Daily', 'Weekly'], ['Taste', 'None', 'Bitter']]],
    });
    const other =
      '<tr><th>Way</th><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr>';
    expect(read(`<table>${other}${GROUPED}</table>`)).to.have.deep.property('treatments', [
      'A',
      'B',
      'C',
    ]);
  });

  it('are known for numbers in one row, beside groups, and in a spreadsheet', () => {
    const SHOWN = [
      ['How often', 'Daily', 'Weekly'],
      ['Taste', 'None', 'Bitter'],
    ] as const;
    const one = `<table>${header('#', 'Question', 'Tablet', 'Spray')}${rows(`1|${QUESTIONS[0]}`)}</table>`;
    expect(read(one)).to.have.deep.property('sections', [['Question', SHOWN[0]]]);
    const group = '<tr><td>A</td><td colspan="3">Use</td></tr>';
    const total = '<tr><td colspan="2">Cost</td><td>1</td><td>2</td></tr>';
    const lone = '<tr><td>Taste</td><td></td><td></td><td></td></tr>';
    expect(
      read(
        `<table>${header('#', 'Question', 'Tablet', 'Spray')}${group}${rows(`1|${QUESTIONS[0]}`)}${lone}${rows(`2|${QUESTIONS[1]}`)}${total}</table>`,
      ),
    ).to.have.deep.property('sections', [
      ['Use', SHOWN[0]],
      ['Taste', SHOWN[1], ['Cost', '1', '2']],
    ]);
    const lines = ['|Tablet|Spray', ...QUESTIONS, '||'].map(
      (line, index) => `<tr><th>${index + 1}</th>${rows(line).slice(4)}`,
    );
    expect(read(`<table>${header('', 'A', 'B', 'C')}${lines.join('')}</table>`)).to.deep.equal({
      ...PLAIN,
      sections: [['Tablet · Spray', ...SHOWN]],
    });
  });
});

describe('a row of a table with a title alone', () => {
  for (const [name, row] of [
    ['neither bold nor merged', '<tr><td>Practical</td><td></td><td></td></tr>'],
    ['merged over a part of the width', '<tr><td colspan="2">Practical</td><td></td></tr>'],
    ['with blanks beside it', '<tr><th>Practical</th><td>&nbsp;</td><td><br></td></tr>'],
    ['of one cell', '<tr><td>Practical</td></tr>'],
    ['merged over all treatments', '<tr><td></td><td colspan="2">Practical</td></tr>'],
  ] as const) {
    it(`begins a section: ${name}`, () => {
      expect(read(`<table>${NAMES}${row}${OFTEN}</table>`)).to.have.deep.property('sections', [
        ['Practical', ['How often', 'Daily', 'Weekly']],
      ]);
    });
  }

  it('is a fact, where it is marked as one', () => {
    const result = readMarkup(
      `<table>${NAMES}${OFTEN}<tr data-fact="serious-risks"><th>Risks</th><td></td><td></td></tr></table>`,
    );
    expect(result.comparison?.sections).to.have.lengthOf(1);
    expect(result.diagnostics.map(({ code }) => code)).to.include('locked-serious-risks');
  });
});

describe('a table that a script has laid out in pieces', () => {
  it('has its header back', () => {
    expect(
      read(
        `<div><table><thead>${NAMES}</thead></table></div><div><table><tbody>${OFTEN}</tbody></table></div>`,
      ),
    ).to.deep.equal(PLAIN);
  });

  it('is read once, whatever copies of its header, rows or columns there are', () => {
    const copies = [
      `<table><thead>${NAMES}</thead></table>`,
      `<table>${NAMES}${OFTEN}</table>`,
      '<table><tr><th></th></tr><tr><th>How often</th></tr></table>',
    ];
    for (const copy of copies) {
      for (const markup of [
        `${copy}<table>${NAMES}${OFTEN}</table>`,
        `<table>${NAMES}${OFTEN}</table>${copy}`,
      ])
        expect(read(markup), markup).to.deep.equal(PLAIN);
    }
    expect(
      read(
        `<table aria-hidden="true">${NAMES}${rows('x|y|z')}</table><table>${NAMES}${OFTEN}</table>`,
      ),
    ).to.deep.equal(PLAIN);
  });

  it('has names without what the script sorts by', () => {
    const names = ['', 'Tablet', 'Spray'].map(
      (name) =>
        `<th class="tablesorter-header" aria-label="${name}: No sort applied"><div><span class="dt-column-title">${name}</span><span class="dt-column-order" role="button" aria-label="${name}: Activate to sort"></span></div></th>`,
    );
    expect(read(`<table><thead><tr>${names.join('')}</tr></thead>${OFTEN}</table>`)).to.deep.equal(
      PLAIN,
    );
  });

  it('has its footer', () => {
    expect(
      read(
        `<table><thead>${NAMES}</thead></table><table><tbody>${OFTEN}</tbody></table><table><tfoot>${rows('Cost|1|2')}</tfoot></table>`,
      ),
    ).to.have.deep.property('sections', [
      ['Tablet · Spray', ['How often', 'Daily', 'Weekly'], ['Cost', '1', '2']],
    ]);
  });

  it('stays its author’s where it is there in parts', () => {
    for (const pager of [
      '<ul class="pagination"><li>1</li><li>2</li></ul>',
      '<div class="dt-paging"><button class="dt-paging-button next">›</button></div>',
      '<nav aria-label="Pagination"><a rel="next" href="?2">Next</a></nav>',
    ])
      expect(read(`<table>${NAMES}${OFTEN}</table>${pager}`), pager).to.match(/a part at a time/);
    for (const row of [
      '<tr class="footable-paging"><td colspan="3"><ul class="pagination"><li>1</li><li>2</li></ul></td></tr>',
      '<tr><th colspan="3" class="ts-pager"><button class="next">›</button></th></tr>',
    ])
      expect(read(`<table>${NAMES}${OFTEN}<tfoot>${row}</tfoot></table>`), row).to.match(
        /a part at a time/,
      );
    for (const sign of [
      '<input type="search" value="Daily">',
      '<div class="dt-info">Showing 1 to 1 of 1 entry (filtered from 3)</div>',
    ])
      expect(read(`<table>${NAMES}${OFTEN}</table>${sign}`), sign).to.match(/a part at a time/);
    const one = '<ul class="pagination"><li>«</li><li>1</li></ul>';
    expect(
      read(`<table>${NAMES}${OFTEN}<tfoot><tr><td colspan="3">${one}</td></tr></tfoot></table>`),
    ).to.deep.equal(PLAIN);
    for (const pager of [
      '<ul class="pagination"><li>1</li></ul>',
      '<div class="dt-paging"><button class="dt-paging-button disabled next">›</button></div>',
    ])
      expect(read(`<table>${NAMES}${OFTEN}</table>${pager}`), pager).to.deep.equal(PLAIN);
  });
});

describe('what styles hide', () => {
  const addStyle = useStyle();
  const HIDDEN = rows('hid|hid|hid');
  const AT_ONCE = `<table><thead>${NAMES}</thead><tbody>${OFTEN}</tbody></table>`;

  for (const css of [
    'thead tr { display: none }',
    'th { display: none }',
    'thead th { visibility: hidden }',
    'tr:first-child { display: none }',
  ]) {
    it(`leaves a table to its author where the names of treatments are hidden: ${css}`, async () => {
      addStyle(css);
      const twoRows = AT_ONCE.replace(OFTEN, OFTEN + rows('Taste|None|Bitter'));
      expect(await readSeen(twoRows)).to.match(/hides the row that names/);
    });
  }

  it('names treatments where the whole header is hidden, as in a narrow window', async () => {
    addStyle('thead { display: none }');
    expect(await readSeen(AT_ONCE)).to.deep.equal(PLAIN);
  });

  it('does not matter where the names are seen in another row', async () => {
    const other = '<tr><th></th><th>T</th><th>S</th></tr>';
    expect(
      await readSeen(
        `<table>${other.replace('<tr', '<tr style="display: none"')}${NAMES}${OFTEN}</table>`,
      ),
    ).to.deep.equal(PLAIN);
  });

  for (const rest of [
    HIDDEN.replace('<tr', '<tr style="visibility: collapse"'),
    HIDDEN.replace('<tr', '<tr style="visibility: hidden"'),
    HIDDEN.replace('<tr', '<tr style="opacity: 0"'),
    HIDDEN.replaceAll('<td', '<td style="opacity: 0"'),
    `<tbody hidden>${HIDDEN}</tbody>`,
    `<tbody style="visibility: hidden">${HIDDEN}</tbody>`,
    `<tfoot style="display: none">${HIDDEN}</tfoot>`,
  ]) {
    it(`is not read: ${rest}`, async () => {
      expect(await readSeen(`<table>${NAMES}${OFTEN}${rest}</table>`)).to.deep.equal(PLAIN);
    });
  }

  it('leaves a cell without words', async () => {
    addStyle('.small { font-size: 0 } .small::before { content: "Now"; font-size: 16px }');
    expect(
      await readSeen(
        `<table>${NAMES}${OFTEN}<tr><th>Cost</th><td style="visibility: hidden">hid</td><td class="small">hid</td></tr></table>`,
      ),
    ).to.have.deep.nested.property('sections[0][2]', ['Cost', '?', 'Now']);
  });

  it('is no title', async () => {
    expect(
      await readSeen(
        `<h2 hidden>hid</h2><div style="display: none"><h3>hid</h3></div><table><caption style="visibility: hidden">hid</caption>${NAMES}${OFTEN}</table>`,
      ),
    ).to.deep.equal(PLAIN);
  });

  it('is left out where it is a copy for other windows, and else the table is its author’s', async () => {
    const hidden = (table: string) => `${AT_ONCE}<div style="display: none">${table}</div>`;
    const turned = `<table>${rows('|How often', 'Tablet|Daily', 'Spray|Weekly')}</table>`;
    expect(await readSeen(hidden(AT_ONCE))).to.deep.equal(PLAIN);
    expect(await readSeen(hidden(turned))).to.deep.equal(PLAIN);
    expect(await readSeen(hidden(AT_ONCE.replace('Daily', 'At night')))).to.match(/at a time/);
  });

  it('leaves a table to its author where a button may show rows', async () => {
    const table = `<table>${NAMES}${OFTEN}${HIDDEN.replace('<tr', '<tr hidden')}</table>`;
    expect(await readSeen(table)).to.deep.equal(PLAIN);
    expect(await readSeen(`${table}<button>Show all rows</button>`)).to.match(/at a time/);
  });
});

describe('several tables', () => {
  it('are all there, even where one says nothing that another does not', () => {
    const both = rows('Dose|1|2', 'Falls|3|4');
    const table = (own: string) => `<table>${NAMES}${own}</table>`;
    expect(
      read(`<h3>Adults</h3>${table(both)}<h3>Children</h3>${table(rows('Dose|1|2'))}`),
    ).to.have.deep.property('sections', [
      ['Adults', ['Dose', '1', '2'], ['Falls', '3', '4']],
      ['Children', ['Dose', '1', '2']],
    ]);
    expect(
      read(
        `${table(`<caption>Women</caption>${both}`)}${table(`<caption>Men</caption>${both}`)}`.replaceAll(
          /(<table>)(.*?)(<caption>.*?<\/caption>)/g,
          '$1$3$2',
        ),
      ),
    ).to.have.deep.property('sections', [
      ['Women', ['Dose', '1', '2'], ['Falls', '3', '4']],
      ['Men', ['Dose', '1', '2'], ['Falls', '3', '4']],
    ]);
  });

  it('of the same treatments are sections', () => {
    expect(
      read(
        `<h2>Both</h2><table>${NAMES}${OFTEN}</table><h3>Money</h3><p>In dollars.</p><table>${NAMES}${rows('Cost|1|2')}</table><table><caption>Risks</caption>${NAMES}${rows('Falls|3|4')}</table>`,
      ),
    ).to.deep.equal({
      title: 'Both',
      treatments: ['Tablet', 'Spray'],
      sections: [
        ['Both', ['How often', 'Daily', 'Weekly']],
        ['Money | In dollars.', ['Cost', '1', '2']],
        ['Risks', ['Falls', '3', '4']],
      ],
    });
  });

  it('of other treatments stay their author’s', () => {
    expect(
      read(
        `<table>${NAMES}${OFTEN}</table><table>${rows('|Tea|Coffee', 'Taste|Mild|Strong')}</table>`,
      ),
    ).to.equal('table stands beside another that compares something else');
  });
});

describe('what stands beside a table', () => {
  it('introduces it, or is a note', () => {
    expect(
      read(
        `<p>Read this <b>first</b>.</p>And this. <table>${NAMES}${OFTEN}</table><p>* Not always.</p><ol><li>Smith</li><li>Jones</li></ol>`,
      ),
    ).to.deep.equal({
      ...PLAIN,
      sections: [
        [
          'Tablet · Spray | Read this **first**. And this.',
          ['How often', 'Daily', 'Weekly'],
          ['Notes', '* Not always.', '1. Smith', '2. Jones'],
        ],
      ],
    });
  });

  it('is left out where it is for use, for a slot, or only says that a fact is one', () => {
    expect(
      read(
        `<label>Search <input></label><button>Next</button><div role="status">1 of 9</div><p slot="next-step">Call us</p><p>Checked on <time data-fact="reviewed" datetime="2026-01-01">1 January</time>.</p><table>${NAMES}${OFTEN}</table><script>x</script>`,
      ),
    ).to.deep.equal(PLAIN);
  });

  it('stays where a fact stands among other words, or is none', () => {
    expect(
      read(
        `<table>${NAMES}${OFTEN}</table><p>Checked on <time data-fact="reviewed" datetime="2026-01-01">1 January</time>. Prices are those of the makers, before tax and without the visits that come with them.</p><p>Again by <time data-fact="next-review">some day</time></p>`,
      ),
    ).to.have.deep.nested.property('sections[0][2]', [
      'Notes',
      'Checked on 1 January. Prices are those of the makers, before tax and without the visits that come with them.',
      'Again by some day',
    ]);
  });

  for (const caption of [
    'Source: the label of 2024.',
    'Sources. Two labels',
    'Quelle: Fachinformation',
    'Fuente: ficha técnica',
    'المصدر: النشرة',
    'Note: prices before tax',
    'Adapted from Smith 2020',
    '* Not measured in every trial',
    '¹ Per label',
    'Data source: NHS, 2024',
    'Source – NHS 2024',
    'Source (2024): NHS',
    '(Source: NHS, 2024)',
    'References: Smith 2020; Jones 2021',
    'Adapted with permission from Smith 2020',
    'Abbreviations: NR, not reported',
    'Data are n (%)',
    'Last updated: March 2024',
    'As of March 2024',
    'NB: prices before tax',
    'Stand: März 2024',
    'Datenquelle: NHS',
    'Abkürzungen: n, Anzahl',
    'المرجع: سميث ٢٠٢٠',
    'Prices before tax. The spray includes the visit.',
  ]) {
    it(`is a note and no title: ${caption}`, () => {
      for (const markup of [
        `<table><caption>${caption}</caption>${NAMES}${OFTEN}</table>`,
        `<figure><table>${NAMES}${OFTEN}</table><figcaption>${caption}</figcaption></figure>`,
      ])
        expect(read(markup)).to.deep.equal({
          ...PLAIN,
          sections: [['Tablet · Spray', ['How often', 'Daily', 'Weekly'], ['Notes', caption]]],
        });
    });
  }

  for (const caption of [
    'Sources of help',
    'Ketamine vs. Tablets',
    'Notes on sleep',
    'Data that matter',
    'Data on tablets',
    'Taken by mouth or nose',
    'Based on need: tablet or spray',
    'Ketamine vs. esketamine: which is right for me?',
    'Table 1. Comparison of tablet and spray.',
    'Tablet or spray? How to choose.',
    'Dr. Smith compares St. John’s wort vs. tablets.',
  ]) {
    it(`is a title: ${caption}`, () => {
      expect(read(`<table><caption>${caption}</caption>${NAMES}${OFTEN}</table>`)).to.have.property(
        'title',
        caption,
      );
    });
  }
});

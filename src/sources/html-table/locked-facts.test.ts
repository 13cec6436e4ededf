import { expect } from '@open-wc/testing';
import { partsOf } from '../../model/comparison/fields.js';
import type { Comparison } from '../../model/comparison/schema.js';
import { useConsole } from '../../testing/page.js';
import { all, saying, words } from '../../testing/queries.js';
import { showMarkup } from '../../testing/treatment-compare.js';
import { crisisOf, lockedBlocks } from '../../testing/treatment-compare.queries.js';
import { outlineOf } from './testing/outline.js';
import { readMarkup } from './testing/read-markup.js';
import { until } from '../../testing/until.js';

const APPROVAL = `<tr data-fact="approval" data-region="US"><th>Approved?</th><td data-status="approved">nasal spray, <em>with a tablet</em></td><td data-status="Off-Label"><p>drip</p><p>See <a href="https://example.org/fda">the label</a></p></td></tr>`;
const RISKS = `<tr data-fact="serious-risks"><th>Serious risks</th><td><ul><li>Sleepiness</li><li><b>Misuse</b></li></ul></td><td>None is known.</td></tr>`;
const BESIDE = `<p>Checked on <time data-fact="reviewed" datetime="2026-03-31">31 March</time>, again by <span data-fact="next-review">2099-03-31</span>.</p>
<p><a data-fact="crisis-line" data-region="us" href="tel:988">988 Lifeline</a> <a data-fact="crisis-line" data-region="US" href="sms:988?body=x">988 Lifeline</a> <a data-fact="crisis-line" data-region="GB" href="tel:116%20123">Samaritans</a> <a data-fact="crisis-line" data-region="INTL" href="https://findahelpline.com/">Find a line</a></p>`;
const table = (...rows: string[]) =>
  `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Cost</th><td>1</td><td>2</td></tr>${rows.join('')}</table>`;
const COMPLETE = `${table(APPROVAL, RISKS)}${BESIDE}`;

const said = ({ diagnostics }: ReturnType<typeof readMarkup>) =>
  diagnostics.map(({ path, message, hint }) => `${path} ${message}. ${hint}`);
const factsOf = ({ treatments }: Comparison) =>
  treatments.map(({ approval, seriousRisks }) => [
    ...approval.map(({ region, status, route, note }) =>
      [
        region,
        status,
        route,
        ...(note ? [note.map((node) => ('text' in node ? node.text : '')).join('')] : []),
      ].join(' | '),
    ),
    ...seriousRisks.map((risk) =>
      partsOf(risk)
        .short.map((node) => ('text' in node ? node.text : ''))
        .join(''),
    ),
  ]);

describe('the facts that a table is given', () => {
  const log = useConsole();

  it('make it a complete comparison, and leave the ordinary rows', () => {
    const { comparison, diagnostics } = readMarkup(COMPLETE);
    expect(diagnostics).to.deep.equal([]);
    expect(outlineOf(comparison!).sections).to.deep.equal([['A · B', ['Cost', '1', '2']]]);
    expect(factsOf(comparison!)).to.deep.equal([
      ['US | approved | nasal spray, with a tablet', 'Sleepiness', 'Misuse'],
      ['US | off-label | drip | See the label', 'None is known.'],
    ]);
    expect([comparison!.lastReviewed, comparison!.nextReview]).to.deep.equal([
      '2026-03-31',
      '2099-03-31',
    ]);
    expect(comparison!.crisisLines).to.deep.equal([
      { region: 'US', name: '988 Lifeline', call: '988', text: '988' },
      { region: 'GB', name: 'Samaritans', call: '116 123' },
      { region: 'INTL', name: 'Find a line', url: 'https://findahelpline.com/' },
    ]);
  });

  for (const [href, line] of [
    ['tel:113%20(24/7)', { call: '113 (24/7)' }],
    ['tel:0800%201234567/0800%207654321', { call: '0800 1234567/0800 7654321' }],
    ['tel:(030)12345;ext=2', { call: '(030)12345' }],
    ['tel:116117,,1', { call: '116117' }],
    ['sms:54321&body=HELLO', { text: '54321' }],
  ] as const) {
    it(`have the whole number of an address: ${href}`, () => {
      const link = `<a data-fact="crisis-line" data-region="DE" href="${href}">A line</a>`;
      expect(readMarkup(table() + link).comparison!.crisisLines).to.deep.equal([
        { region: 'DE', name: 'A line', ...line },
      ]);
    });
  }

  it('are shown in the locked blocks, and the notice goes', async () => {
    const element = await showMarkup(
      `<treatment-compare region="US">${COMPLETE}</treatment-compare>`,
    );
    expect(saying(element, /lacks facts/)).to.equal(undefined);
    const blocks = lockedBlocks(element);
    expect(words(blocks.approval)).to.match(
      /United States.*Approved.*nasal spray.*Used off-label.*drip/,
    );
    expect(words(blocks['serious risks'])).to.match(/Sleepiness.*Misuse.*None is known/);
    expect(words(blocks['review date'])).to.match(/March 31, 2026.*March 31, 2029/);
    expect(crisisOf(element)?.querySelector('a')?.getAttribute('href')).to.equal('tel:988');
    expect(log.lines).to.deep.equal([]);
  });

  it('are read on the header cells of columns where each treatment has a row', () => {
    const { comparison, diagnostics } = readMarkup(
      `<table><tr><th></th><th>Cost</th><th data-fact="approval" data-region="EU">Approved?</th><th data-fact="serious-risks">Risks</th></tr>
       <tr><th>A</th><td>1</td><td data-status="approved">tablet</td><td>Bleeding</td></tr>
       <tr><th>B</th><td>2</td><td><span data-status="approved">spray</span> and <span data-status="off-label">drip</span>, for some</td><td>Falls</td></tr></table>${BESIDE}`,
    );
    expect(diagnostics).to.deep.equal([]);
    expect(comparison!.treatments.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(factsOf(comparison!)).to.deep.equal([
      ['EU | approved | tablet', 'Bleeding'],
      ['EU | approved | spray', 'EU | off-label | drip | and , for some', 'Falls'],
    ]);
  });

  it('may come in a row for each region, on the header cell of the row', () => {
    const { comparison } = readMarkup(
      table(
        `<tr><th data-fact="approval" data-region="US">US</th><td data-status="approved">drip</td><td data-status="unknown">drip</td></tr>`,
        `<tr><th data-fact="approval" data-region="uk">UK</th><td data-status="approved">drip</td><td></td></tr>`,
        `<tr><th data-fact="approval" data-region="GB">UK</th><td data-status="not-approved">drip</td><td></td></tr>`,
      ).replace(/<tr><th data-fact="approval" data-region="uk">.*?<\/tr>/, ''),
    );
    expect(factsOf(comparison!)).to.deep.equal([
      ['US | approved | drip', 'GB | not-approved | drip'],
      ['US | unknown | drip'],
    ]);
  });

  it('that are missing are named with their mend, a line for each kind, and the notice stays', async () => {
    const lines = said(readMarkup(table()));
    expect(lines).to.have.lengthOf(5);
    expect(lines[0]).to.match(
      /^data-fact="approval" is missing for A, B, and no page may.*Write <tr data-fact="approval"/,
    );
    expect(lines.join()).to.match(/serious-risks.*reviewed.*next-review.*crisis-line/s);
    expect(lines.join()).to.not.match(/\$/);
    const element = await showMarkup(
      `<treatment-compare>${table(APPROVAL)}${BESIDE}</treatment-compare>`,
    );
    const notice = saying(element, /lacks facts/)?.closest('.notice');
    expect([...(notice?.querySelectorAll('li') ?? [])].map(words)).to.deep.equal([
      'the serious risks of these: A and B',
    ]);
  });

  it('count no day of review that is still to come, and its author is told', async () => {
    const markup = `${table(APPROVAL, RISKS)}${BESIDE.replace('2026-03-31', '2199-03-31')}`;
    const [line, ...others] = said(readMarkup(markup));
    expect(line).to.match(/^data-fact="reviewed" is still to come\. Add .*last check/);
    expect(others).to.deep.equal([]);
    const element = await showMarkup(`<treatment-compare>${markup}</treatment-compare>`);
    const notice = saying(element, /lacks facts/)?.closest('.notice');
    expect(words(notice?.querySelector('li'))).to.match(/last checked/);
  });

  const mistakes: [name: string, markup: string, expected: RegExp][] = [
    [
      'a status that is unknown',
      table(APPROVAL.replace('"approved"', '"aproved"')),
      /^table row 3 column 2 is not read as approval: status cannot be "aproved"\. Write .*"off-label"/,
    ],
    [
      'a cell without a status',
      table(APPROVAL.replace(' data-status="approved"', '')),
      /^table row 3 column 2 is not read as approval: status cannot be ""\. Write .*data-status/,
    ],
    [
      'no region',
      table(APPROVAL.replace(' data-region="US"', '')),
      /^table row 3 column 2 is not read as approval: region cannot be ""\. Write .*data-region/,
    ],
    [
      'a region that is unknown',
      table(APPROVAL.replace('"US"', '"America"')),
      /^table row 3 column 2 is not read as approval: region cannot be "AMERICA"\. Write .*data-region/,
    ],
    [
      'no way of taking it',
      table(APPROVAL.replace('nasal spray, <em>with a tablet</em>', '<img alt="" src="/x.png">')),
      /^table row 3 column 2 is not read as approval: route cannot be ""\. Write .*nasal spray/,
    ],
    [
      'a way of taking it that says nothing',
      table(APPROVAL.replace('<p>drip</p>', '<p>\u2014 \u3164</p>')),
      /^table row 3 column 3 is not read as approval: it says nothing\. Write .*nasal spray/,
    ],
    [
      'a fact that is unknown',
      table('<tr data-fact="aproval"><th>X</th><td>y</td><td>z</td></tr>'),
      /^<tr data-fact="aproval"> is unknown\. Use one of approval, serious-risks, reviewed/,
    ],
    [
      'a fact of a row on a paragraph',
      `${table()}<p data-fact="approval">Yes</p>`,
      /^<p data-fact="approval"> is not read there\. Write <tr/,
    ],
    [
      'a date that is none',
      `${table()}<time data-fact="reviewed" datetime="2026-02-30">x</time>`,
      /^<time data-fact="reviewed"> is not read as reviewed: date cannot be "2026-02-30"\. Write .*datetime/,
    ],
    [
      'a year that nobody means',
      `${table()}<time data-fact="reviewed" datetime="1026-03-31">x</time>`,
      /^<time data-fact="reviewed"> is not read as reviewed: date cannot be "1026-03-31"\. Write .*datetime/,
    ],
    [
      'a date in words',
      `${table()}<time data-fact="next-review">next spring</time>`,
      /^<time data-fact="next-review"> is not read as next-review: date cannot be "next spring"/,
    ],
    [
      'a line without a region',
      `${table()}<a data-fact="crisis-line" href="tel:988">988</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: region cannot be ""\. Write .*data-region/,
    ],
    [
      'a line with an odd number',
      `${table()}<a data-fact="crisis-line" data-region="US" href="tel:*67988">988</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: url cannot be "tel:\*67988"\. Write .*sms:/,
    ],
    [
      'a line with letters for digits',
      `${table()}<a data-fact="crisis-line" data-region="US" href="tel:1-800-HELPNOW">A line</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: url cannot be "tel:1-800-HELPNOW"/,
    ],
    [
      'a line with a script',
      `${table()}<a data-fact="crisis-line" data-region="US" href="javascript:alert(1)">988</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: url cannot be "javascript:/,
    ],
    [
      'a line whose name says nothing',
      `${table()}<a data-fact="crisis-line" data-region="US" href="tel:988">·</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: it says nothing\. Write .*the name/,
    ],
    [
      'a line of one digit',
      `${table()}<a data-fact="crisis-line" data-region="US" href="tel:9">A line</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: it says nothing\. Write .*sms:/,
    ],
    ...['tel:000', '#', 'helpline', 'http://0'].map((href): [string, string, RegExp] => [
      `a line that reaches nobody by ${href}`,
      `${table()}<a data-fact="crisis-line" data-region="US" href="${href}">A line</a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: it says nothing\. Write .*https:/,
    ]),
    [
      'a line without a name',
      `${table()}<a data-fact="crisis-line" data-region="US" href="tel:988"></a>`,
      /^<a data-fact="crisis-line"> is not read as crisis-line: name cannot be ""\. Write .*the name/,
    ],
  ];
  for (const [name, markup, expected] of mistakes) {
    it(`with a mistake are told with place and mend, and no word is lost: ${name}`, () => {
      const result = readMarkup(markup);
      expect(said(result).filter((line) => expected.test(line))).to.have.lengthOf(
        1,
        said(result).join('\n'),
      );
      if (markup.includes('<tr data-fact')) {
        expect(outlineOf(result.comparison!).sections[0]).to.have.lengthOf(
          3,
          'The row is an ordinary one.',
        );
      }
      expect(result.comparison!.crisisLines).to.deep.equal([]);
      expect(result.comparison!.lastReviewed).to.equal(undefined);
    });
  }

  it('leave out risks that say nothing, and keep the others', () => {
    const result = readMarkup(
      table(
        RISKS.replace('Sleepiness', '\u2800').replace(
          'None is known.',
          '<img src="/x.png" alt="Death">',
        ),
      ) + BESIDE,
    );
    expect(said(result).filter((line) => line.includes('it says nothing'))).to.have.lengthOf(2);
    expect(said(result)[0]).to.match(
      /^table row 3 column 2 is not read as serious-risks: it says nothing\. Write <tr/,
    );
    expect(factsOf(result.comparison!)).to.deep.equal([['Misuse'], []]);
    expect(said(result).join()).to.match(/data-fact="serious-risks" is missing for B,/);
  });

  it('are read again when they change', async () => {
    const element = await showMarkup(`<treatment-compare>${COMPLETE}</treatment-compare>`);
    element
      .querySelector('td[data-status="approved"]')!
      .setAttribute('data-status', 'not-approved');
    await until(() => words(lockedBlocks(element).approval).includes('Not approved'));
    element.querySelector('time')!.setAttribute('datetime', '2025-01-02');
    await until(() => words(lockedBlocks(element)['review date']).includes('2025'));
    element.querySelector('tr[data-fact="serious-risks"]')!.removeAttribute('data-fact');
    await until(() => saying(element, /lacks facts/));
  });
});

describe('a table that cannot be a comparison', () => {
  useConsole();

  const refusals: [name: string, markup: string, expected: RegExp][] = [
    ['nothing in it', '<table></table>', /^table names too few treatments \(0\).*Name two to six/],
    [
      'one column',
      '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>',
      /^table names too few treatments \(0\)/,
    ],
    [
      'two columns',
      '<table><tr><th></th><th>A</th></tr><tr><th>x</th><td>1</td></tr></table>',
      /^table row 1 column 2 names too few treatments \(1\)\./,
    ],
    [
      'seven treatments',
      `<table><tr><th></th>${'<th>T</th>'.repeat(7)}</tr><tr><th>x</th>${'<td>1</td>'.repeat(7)}</tr></table>`,
      /^table row 1 column 2 names too many treatments \(7\)\..*two to six/,
    ],
    [
      'a treatment without a name',
      '<table><tr><th></th><th>A</th><th></th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td><td>3</td></tr></table>',
      /^table row 1 column 3 names no treatment\. Name two/,
    ],
    [
      'no row',
      '<table><tr><td></td><th>A</th><th>B</th></tr></table>',
      /^table has 0 rows\. Write 1 to 300 rows below the names/,
    ],
    [
      '301 rows',
      `<table><tr><td></td><th>A</th><th>B</th></tr>${[...Array(301).keys()].map((row) => `<tr><th>r${row}</th><td>1</td><td>2</td></tr>`).join('')}</table>`,
      /^table has 301 rows\. Write 1 to 300 rows/,
    ],
  ];
  for (const [name, markup, expected] of refusals) {
    it(`is told with place and mend, and stays in sight: ${name}`, async () => {
      const { comparison, diagnostics } = readMarkup(markup);
      expect(comparison).to.equal(undefined);
      expect(said({ diagnostics })[0]).to.match(expected);
      const element = await showMarkup(`<treatment-compare>${markup}</treatment-compare>`);
      expect(element.matches(':state(error)')).to.be.true;
      expect(all(element, 'slot')).to.have.lengthOf(1);
    });
  }

  const findings: [name: string, cell: string, expected: RegExp][] = [
    [
      'a link that is not followed',
      '<a href="javascript:alert(1)">x</a>',
      /^table row 2 column 2 has a link at "x" that is not followed/,
    ],
    [
      'a picture without words',
      '<img src="/x.png">',
      /^table row 2 column 2 has a picture without "alt"/,
    ],
    [
      'a picture without an address',
      '<img src="data:image/png;base64,AA" alt="A drop">',
      /^table row 2 column 2 has a picture at "A drop" that is not followed/,
    ],
    [
      'a video',
      '<video src="/x.mp4"></video>x',
      /^table row 2 column 2 has <video>, which is not shown/,
    ],
    [
      'one in eight',
      'One in 8 people',
      /^table row 2 column 2 says "One in 8"\. Say how many in 100/,
    ],
  ];
  for (const [name, cell, expected] of findings) {
    it(`but has a flaw is shown, and the flaw told with its place: ${name}`, () => {
      const result = readMarkup(
        `<table><tr><th></th><th>A</th><th>B</th></tr><tr><th>x</th><td>${cell}</td><td>2</td></tr></table>`,
      );
      expect(result.comparison).to.exist;
      expect(said(result).filter((line) => expected.test(line))).to.have.lengthOf(
        1,
        said(result).join('\n'),
      );
    });
  }
});

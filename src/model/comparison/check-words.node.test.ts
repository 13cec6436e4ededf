import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInComparisons } from '../../testing/built-in-comparisons.js';
import { fullDocument, withValue } from '../../testing/documents.js';
import { assertOnly } from '../../testing/findings.js';
import { checkWords, LONGEST_TITLE } from './check-words.js';
import { parseComparison, type ParseResult } from './parse-comparison.js';

const change = (path: string, words: string): ParseResult =>
  parseComparison(withValue(fullDocument(), path, words));

describe('HTML in a text', () => {
  for (const [path, words, html] of [
    ['$.title', 'One or <b>two</b>', '<b>'],
    ['$.summary[0]', 'Warm&nbsp;*it*', '&nbsp;'],
    ['$.method', 'We read<br/>all', '<br/>'],
    ['$.treatments[1].name', 'Packs &#8211; cold', '&#8211;'],
    ['$.treatments[1].seriousRisks[0]', 'Burns &#x2014; rare', '&#x2014;'],
    ['$.treatments[0].summary', 'See <A HREF="https://example.org">this</A>', '"<A"'],
    ['$.sections[0].rows[0].cells.heat', 'Warm <!-- how? --> it', '<!--'],
    ['$.furtherReading[0].url', 'https://example.org/?a=1&amp;b=2', '&amp;'],
    ['$.messages.criterion', 'What </i>we compare', '</i>'],
  ] as const) {
    it(`is found, and shown as it is written: ${words}`, () => {
      const result = change(path, words);
      assert.ok(result.comparison, 'it is shown');
      const { message } = assertOnly(result, { code: 'html', path, severity: 'warning' });
      assert.ok(message.includes(html), message);
      if (path === '$.title') assert.equal(result.comparison.title, words);
    });
  }

  it('is told once a text, and no more of it than a line has room for', () => {
    const words = `<img src="${'x'.repeat(4000)}"> and <b>more</b>`;
    const { message } = assertOnly(change('$.question', words), {
      code: 'html',
      path: '$.question',
      severity: 'warning',
    });
    assert.ok(message.length < 120, message);
  });

  for (const words of [
    'p < 0.05 and n > 10',
    'a <b and c> d',
    'R&D; AT&T; Q&A',
    '<3 hours, >5 days',
    'if x<y; y>z',
    '&c; and so on &',
  ]) {
    it(`is not seen in ${words}`, () => {
      assert.deepEqual(change('$.question', words).diagnostics, []);
    });
  }

  it('is looked for in a time that grows with the length', () => {
    for (const part of ['<a ', '<a b', '<a b=', '&#', '&aa', '<a' + ' '.repeat(50)]) {
      const start = performance.now();
      change('$.question', `Why? ${part.repeat(50_000)}`);
      change('$.question', `Why? <a${part.slice(2).repeat(50_000)}`);
      assert.ok(performance.now() - start < 2000, part);
    }
  });
});

describe('a title', () => {
  const path = '$.title';

  it('may be of some length', () => {
    assert.deepEqual(change(path, 'x'.repeat(LONGEST_TITLE)).diagnostics, []);
  });

  it('is shown, and told of, where nobody reads it to the end', () => {
    const words = 'x'.repeat(4000);
    const result = change(path, words);
    assert.equal(result.comparison?.title, words);
    const { message } = assertOnly(result, { code: 'too-long', path, severity: 'warning' });
    assert.match(message, new RegExp(`\\b${LONGEST_TITLE}\\b`));
  });

  for (const path of [
    '$.treatments[0].name',
    '$.treatments[0].shortName',
    '$.sections[0].title',
    '$.sections[0].rows[0].label',
    '$.sources[0].title',
  ]) {
    it(`is every name that stands over something: ${path}`, () => {
      assertOnly(change(path, 'x '.repeat(400)), { code: 'too-long', path, severity: 'warning' });
    });
  }

  it('is no running text', () => {
    assert.deepEqual(change('$.method', 'x '.repeat(400)).diagnostics, []);
  });
});

for (const [name, comparison] of builtInComparisons) {
  it(`the words of ${name} have neither`, () => {
    checkWords(comparison, (notice, path) => assert.fail(`${notice} ${path.join('.')}`));
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { madeUpComparison } from './documents.mjs';
import { tableMarkup, tableOf, wordsOf } from './words.mjs';

describe('the words of a made-up comparison', () => {
  const table = tableOf(madeUpComparison(2, 14));

  it('are a table of one head, and of a row for each question with its label first', () => {
    assert.deepEqual(table.head, ['Question', 'Treatment 1', 'Treatment 2']);
    assert.equal(table.rows.length, 14);
    assert.equal(table.rows[13]?.[0], 'Question 14');
    assert.match(table.rows[13]?.[2] ?? '', /^To question 14 of treatment 2: /);
  });

  it('are no two alike, and none within another but labels', () => {
    const cells = table.rows.flatMap(([, ...others]) => others);
    for (const cell of cells) {
      assert.equal(wordsOf(table).filter((other) => other.includes(cell)).length, 1);
    }
  });

  it('stay words in markup', () => {
    const markup = tableMarkup({ head: ['a < b'], rows: [['R&amp;D']] });
    assert.ok(markup.includes('<th>a &lt; b</th>'));
    assert.ok(markup.includes('<td>R&amp;amp;D</td>'));
  });
});

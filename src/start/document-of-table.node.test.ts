import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOfTable } from './document-of-table.js';

const about = { condition: 'Knee pain', language: 'en', region: 'US' };

const told = (text: string, written: 'html' | 'separated') => {
  const document = documentOfTable(text, written, about);
  return document?.treatments.map(({ name }) => name);
};

describe('documentOfTable', () => {
  it('begins a comparison with a table from a page or a spreadsheet', () => {
    const html =
      '<table><tr><th></th><th>Tea</th><th>Coffee</th></tr><tr><td>Taste</td><td>Mild</td><td>Strong</td></tr></table>';
    assert.deepEqual(told(html, 'html'), ['Tea', 'Coffee']);
    assert.deepEqual(told('\tTea\tCoffee\nTaste\tMild\tStrong', 'separated'), ['Tea', 'Coffee']);
  });

  it('makes nothing of a text that compares no treatments', () => {
    assert.equal(told('<p>Words</p>', 'html'), undefined);
    assert.equal(told('Words, and more', 'separated'), undefined);
  });
});

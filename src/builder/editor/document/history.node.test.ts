import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, historyOf, redone, settled, undone } from './history.js';

describe('the history of a document', () => {
  it('goes back a step, and on again', () => {
    const history = changed(changed(historyOf('a'), 'b'), 'c');
    assert.equal(undone(history).present, 'b');
    assert.equal(undone(undone(history)).present, 'a');
    assert.equal(redone(undone(history)).present, 'c');
  });

  it('stays at its ends', () => {
    assert.equal(undone(historyOf('a')).present, 'a');
    assert.equal(redone(historyOf('a')).present, 'a');
  });

  it('takes what is typed into one field as one step, until it is left', () => {
    let history = historyOf('');
    for (const text of ['h', 'he', 'hea']) history = changed(history, text, '$.name');
    assert.equal(undone(history).present, '');
    const later = changed(settled(history), 'heat', '$.name');
    assert.equal(undone(later).present, 'hea');
    assert.equal(undone(changed(history, 'other', '$.title')).present, 'hea');
  });

  it('forgets what was undone once something else is done', () => {
    const history = changed(undone(changed(historyOf('a'), 'b')), 'c');
    assert.equal(redone(history).present, 'c');
    assert.equal(undone(history).present, 'a');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceInFrame, framesOf, inFrame, ownFrame } from './frames.js';

const more = { better: 'more', per: 100 } as const;
const fewer = { better: 'fewer', per: 100 } as const;

describe('the frame of an outcome', () => {
  it('that counts the people its label names is gain where more is better, else loss', () => {
    assert.equal(ownFrame(more), 'gain');
    assert.equal(ownFrame(fewer), 'loss');
  });

  it('stands first, and the other after it', () => {
    assert.deepEqual(framesOf(more), ['gain', 'loss']);
    assert.deepEqual(framesOf(fewer), ['loss', 'gain']);
  });
});

describe('an estimate in a frame', () => {
  const estimate = { events: 64, low: 50, high: 76 };
  const others = { events: 36, low: 24, high: 50 };

  it('counts those for whom it went well in the gain frame, whichever way is better', () => {
    assert.deepEqual(inFrame(estimate, more, 'gain'), estimate);
    assert.deepEqual(inFrame(estimate, fewer, 'gain'), others);
  });

  it('counts those for whom it did not in the loss frame', () => {
    assert.deepEqual(inFrame(estimate, more, 'loss'), others);
    assert.deepEqual(inFrame(estimate, fewer, 'loss'), estimate);
  });

  it('leaves the number of the document as it is in its own frame, unrounded', () => {
    assert.deepEqual(inFrame({ events: 46.9 }, more, 'gain'), { events: 46.9 });
  });

  it('counts the others out of the people of the row', () => {
    assert.equal(inFrame({ events: 5 }, { better: 'fewer', per: 1000 }, 'gain').events, 995);
  });
});

describe('a difference in a frame', () => {
  const difference = { events: 14, low: -11, high: 38, likely: true };

  it('is that of the document in its own frame', () => {
    assert.deepEqual(differenceInFrame(difference, more, 'gain'), difference);
    assert.deepEqual(differenceInFrame(difference, fewer, 'loss'), difference);
  });

  it('is as many fewer in the other, its interval turned round', () => {
    const turned = { events: -14, low: -38, high: 11, likely: true };
    assert.deepEqual(differenceInFrame(difference, more, 'loss'), turned);
    assert.deepEqual(differenceInFrame(difference, fewer, 'gain'), turned);
    const none = differenceInFrame({ events: 0 }, more, 'loss');
    assert.equal(none.events, 0, 'none is none, and not less than none');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Frame, inFrame } from '../model/comparison/frames.js';
import type { Estimate } from '../model/comparison/rows/outcome.js';
import type { RowOf } from '../model/comparison/schema.js';
import { fullDocument, outcomeRow, parsed, without, withValue } from '../testing/documents.js';
import { contextOf } from '../testing/render-page.js';
import { eventWords, likelyRange, naturalFrequency, peopleCount } from './frequency.js';
import fc from '../testing/fast-check.js';

const context = contextOf(parsed(fullDocument()));

describe('an estimate in words', () => {
  const examples: [estimate: Estimate, per: number, words: string][] = [
    [{ events: 64 }, 100, '64 in 100'],
    [{ events: 0 }, 100, '0 in 100'],
    [{ events: 100 }, 100, '100 in 100'],
    [{ events: 46.9 }, 100, '47 in 100'],
    [{ events: 0.4 }, 100, 'fewer than 1 in 100'],
    [{ events: 99.6 }, 100, 'more than 99 in 100'],
    [{ events: 1000 }, 1000, '1,000 in 1,000'],
    [{ low: 56, high: 60 }, 100, '56 to 60 in 100'],
    [{ low: 60, high: 60 }, 100, '60 in 100'],
    [{ low: 0, high: 0 }, 100, '0 in 100'],
    [{ events: 5, low: 1, high: 9 }, 1000, '5 in 1,000'],
  ];
  for (const [estimate, per, words] of examples) {
    it(words, () => assert.equal(naturalFrequency(estimate, per, context), words));
  }

  it('does not turn the ends of a range into more, or fewer, than they are', () => {
    assert.doesNotMatch(naturalFrequency({ low: 0.2, high: 0.6 }, 100, context), /^1 to 1 /);
    assert.doesNotMatch(naturalFrequency({ low: 0.2, high: 5 }, 100, context), /^1 to /);
    assert.doesNotMatch(naturalFrequency({ low: 90, high: 99.7 }, 100, context), /to 99 in/);
  });
});

describe('a likely range', () => {
  it('stands beside a number that has both ends', () => {
    assert.equal(
      likelyRange({ events: 64, low: 50, high: 76 }, context),
      'likely between 50 and 76',
    );
    assert.equal(likelyRange({ events: 64, low: 50 }, context), undefined);
    assert.equal(likelyRange({ low: 50, high: 76 }, context), undefined);
  });

  it('is not there where it is the number itself', () => {
    assert.equal(likelyRange({ events: 64, low: 64, high: 64 }, context), undefined);
    assert.equal(
      likelyRange({ events: 64, low: 64, high: 65 }, context),
      'likely between 64 and 65',
    );
  });

  it('holds the number beside it', () => {
    assert.equal(naturalFrequency({ events: 0.7 }, 100, context), 'fewer than 1 in 100');
    assert.doesNotMatch(
      likelyRange({ events: 0.7, low: 0.3, high: 4 }, context) ?? '',
      /between 1 and/,
    );
    assert.equal(naturalFrequency({ events: 99.2 }, 100, context), 'more than 99 in 100');
    assert.doesNotMatch(
      likelyRange({ events: 99.2, low: 96, high: 99.8 }, context) ?? '',
      /and 99$/,
    );
  });
});

/** The only row of a document that has one. */
function outcome(input: unknown): RowOf<'outcome'> {
  const section = { id: 'one', title: 'One', rows: [input] };
  const [row] = parsed(withValue(fullDocument(), '$.sections', [section])).sections[0]?.rows ?? [];
  assert.ok(row?.kind === 'outcome', 'an outcome');
  return row;
}

describe('both frames of an outcome in words', () => {
  const row = outcome(outcomeRow());
  const words = (events: number, frame: Frame) =>
    naturalFrequency(inFrame({ events }, row, frame), row.per, context);
  const examples: [events: number, gain: string, loss: string][] = [
    [64, '64 in 100', '36 in 100'],
    [0, '0 in 100', '100 in 100'],
    [46.5, '47 in 100', '53 in 100'],
    [55.5, '56 in 100', '44 in 100'],
    [0.4, 'fewer than 1 in 100', 'more than 99 in 100'],
    [99.8, 'more than 99 in 100', 'fewer than 1 in 100'],
  ];
  for (const [events, gain, loss] of examples) {
    it(`for ${events}: ${gain}, ${loss}`, () => {
      assert.equal(words(events, 'gain'), gain);
      assert.equal(words(events, 'loss'), loss);
    });
  }

  it('have ranges that belong together', () => {
    const range = (frame: Frame) =>
      likelyRange(inFrame({ events: 64, low: 50, high: 76 }, row, frame), context);
    assert.equal(range('gain'), 'likely between 50 and 76');
    assert.equal(range('loss'), 'likely between 24 and 50');
  });
});

describe('the words for the people counted', () => {
  it('are those of the document, each in its frame', () => {
    const more = outcome(outcomeRow());
    assert.equal(eventWords(more, 'gain', context), 'turned their neck with ease');
    assert.equal(eventWords(more, 'loss', context), 'still had a stiff neck');
    const fewer = outcome({ ...outcomeRow(), better: 'fewer' });
    assert.equal(eventWords(fewer, 'loss', context), 'turned their neck with ease');
    assert.equal(eventWords(fewer, 'gain', context), 'still had a stiff neck');
  });

  it('are never missing, and never the same in both frames', () => {
    for (const better of ['more', 'fewer'] as const) {
      const row = outcome({
        ...(without(without(outcomeRow(), '$.event'), '$.noEvent') as object),
        better,
      });
      const both = (['gain', 'loss'] as const).map((frame) => eventWords(row, frame, context));
      for (const words of both) assert.match(words, /\S/);
      assert.notEqual(both[0], both[1]);
    }
  });
});

describe('a number under the name of its group', () => {
  const examples: [events: number, per: number, words: string][] = [
    [12, 100, '12'],
    [0, 100, '0'],
    [46.9, 100, '47'],
    [0.4, 100, 'under 1'],
    [99.6, 100, 'over 99'],
    [1000, 1000, '1,000'],
  ];
  for (const [events, per, words] of examples) {
    it(`${events} of ${per}: ${words}`, () =>
      assert.equal(peopleCount(events, per, context), words));
  }

  it('is the number that stands in a sentence', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (events) => {
        const digits = (words: string) => /\d+/.exec(words)?.[0];
        assert.equal(
          digits(peopleCount(events, 100, context)),
          digits(naturalFrequency({ events }, 100, context)),
        );
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatsFor } from '../i18n/formats.js';
import { comparisons as arabic } from '../i18n/languages/ar.js';
import { comparisons as german } from '../i18n/languages/de.js';
import { type Messages, messagesOf } from '../i18n/messages.js';
import { differenceInFrame, type Frame, inFrame } from '../model/comparison/frames.js';
import type { Difference, Estimate } from '../model/comparison/rows/outcome.js';
import type { RowOf } from '../model/comparison/schema.js';
import { fullDocument, outcomeRow, parsed, without, withValue } from '../testing/documents.js';
import { contextOf } from '../testing/render-page.js';
import {
  differenceWords,
  eventWords,
  likelyRange,
  naturalFrequency,
  peopleCount,
  type Rates,
} from './frequency.js';
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

/** Rates that no number is held against. */
const RANGES: Rates = [
  { low: 0, high: 100 },
  { low: 0, high: 100 },
];

describe('a difference in words', () => {
  const wordings = {
    en: context,
    es: inLanguage('es', {}),
    de: inLanguage('de', german),
    ar: inLanguage('ar', arabic),
  };
  const examples: [
    difference: Difference,
    per: number,
    words: Record<keyof typeof wordings, string>,
  ][] = [
    [
      { events: 13.5, low: 4.8, high: 22.2, likely: true },
      100,
      {
        en: '14 more in 100, likely between 5 and 22',
        es: '14 más de cada 100, probablemente entre 5 y 22',
        de: '14 mehr von 100, wahrscheinlich zwischen 5 und 22',
        ar: 'زيادة 14 من كل 100، على الأرجح بين 5 و22',
      },
    ],
    [
      { events: -17, low: -30, high: -2 },
      100,
      {
        en: '17 fewer in 100, between 2 and 30',
        es: '17 menos de cada 100, entre 2 y 30',
        de: '17 weniger von 100, zwischen 2 und 30',
        ar: 'نقصان 17 من كل 100، بين 2 و30',
      },
    ],
    [
      { events: 5.5, low: -6.98, high: 17.94 },
      100,
      {
        en: '6 more in 100, between 7 fewer and 18 more: this may be chance',
        es: '6 más de cada 100, entre 7 menos y 18 más: puede ser azar',
        de: '6 mehr von 100, zwischen 7 weniger und 18 mehr: Das kann Zufall sein',
        ar: 'زيادة 6 من كل 100، بين نقصان 7 وزيادة 18: قد يكون هذا مصادفة',
      },
    ],
    [
      { events: -22 },
      1000,
      {
        en: '22 fewer in 1,000',
        es: '22 menos de cada 1000',
        de: '22 weniger von 1.000',
        ar: 'نقصان 22 من كل 1,000',
      },
    ],
    [
      { low: 13, high: 14 },
      100,
      {
        en: '13 to 14 more in 100',
        es: 'de 13 a 14 más de cada 100',
        de: '13 bis 14 mehr von 100',
        ar: 'زيادة من 13 إلى 14 من كل 100',
      },
    ],
    [
      { events: 0, low: -14, high: 14, likely: true },
      100,
      {
        en: 'the same number in 100, likely between 14 fewer and 14 more: this may be chance',
        es: 'el mismo número de cada 100, probablemente entre 14 menos y 14 más: puede ser azar',
        de: 'gleich viele von 100, wahrscheinlich zwischen 14 weniger und 14 mehr: Das kann Zufall sein',
        ar: 'العدد نفسه من كل 100، على الأرجح بين نقصان 14 وزيادة 14: قد يكون هذا مصادفة',
      },
    ],
  ];
  for (const [difference, per, words] of examples) {
    for (const [language, wording] of Object.entries(wordings)) {
      const expected = words[language as keyof typeof wordings];
      it(`${language}: ${expected}`, () =>
        assert.equal(differenceWords(difference, RANGES, per, wording), expected));
    }
  }

  const english: [difference: Difference, words: string][] = [
    [{ events: 0 }, 'the same number in 100'],
    [{ events: 1 }, '1 more in 100'],
    [{ events: 0.4, low: 0.1, high: 3 }, 'under 1 more in 100, between under 1 and 3'],
    [{ events: -99.2 }, 'over 99 fewer in 100'],
    [{ low: -30, high: -2 }, '2 to 30 fewer in 100'],
    [{ low: -7, high: 18 }, '7 fewer to 18 more in 100'],
    [
      { events: 14, low: -0.28, high: 27.58 },
      '14 more in 100, between 1 fewer and 28 more: this may be chance',
    ],
    [{ low: 0, high: 0.4 }, '0 to under 1 more in 100'],
    [{ events: 14, low: 5 }, '14 more in 100'],
    [{ events: 14, likely: true }, '14 more in 100'],
    [{ events: 14, low: 13.6, high: 14.4 }, '14 more in 100'],
  ];
  for (const [difference, words] of english) {
    it(words, () => assert.equal(differenceWords(difference, RANGES, 100, context), words));
  }

  it('may be chance where, and only where, its interval holds none', () => {
    const end = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(end, end, end, (...numbers) => {
        const [low, events, high] = numbers.sort((one, other) => one - other);
        const words = differenceWords({ events, low, high }, RANGES, 100, context);
        assert.equal(words.includes('may be chance'), low < high && low <= 0 && high >= 0, words);
      }),
    );
  });

  it('names both directions where its interval crosses none, and never two where it does not', () => {
    const end = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(end, end, end, fc.constantFrom(1, -1), (...numbers) => {
        const side = numbers.pop()!;
        const [low, events, high] = (numbers as number[])
          .map((n) => n * side)
          .sort((a, b) => a - b) as [number, number, number];
        const words = differenceWords({ events, low, high }, RANGES, 100, context);
        assert.equal(words.match(/more|fewer/g)?.length, 1, words);
        assert.ok(words.includes(side > 0 ? 'more' : 'fewer'), words);
        const [near, far] = (/between (\d+) and (\d+)/.exec(words) ?? []).slice(1).map(Number);
        if (near !== undefined) assert.ok(near < Number(far), words);
      }),
    );
  });
});

describe('a difference beside the rates that it lies between', () => {
  const beside = (treatment: number, comparator: number, difference: Difference) =>
    differenceWords(difference, [{ events: treatment }, { events: comparator }], 100, context);
  const examples: [
    what: string,
    treatment: number,
    comparator: number,
    difference: Difference,
    words: string,
  ][] = [
    ['is that of both as shown', 36, 30.6, { events: 5.5 }, '5 more in 100'],
    ['is that of both as shown, the other way', 38.7, 56.3, { events: -17.6 }, '17 fewer in 100'],
    ['is up to a person off', 27.1, 17.6, { events: 9.5 }, '9 more in 100'],
    [
      'keeps its range as it is',
      36,
      30.6,
      { events: 5.5, low: 1.5, high: 9.4 },
      '5 more in 100, between 2 and 9',
    ],
    [
      'is as it is given where a rate is not shown as a number',
      7,
      0.9,
      { events: 6.1 },
      '6 more in 100',
    ],
    [
      'is as it is given where more than rounding sets it apart',
      64,
      28,
      { events: 30 },
      '30 more in 100',
    ],
    ['is some where there is some', 36.4, 35.6, { events: 0.8 }, 'under 1 more in 100'],
    ['is none where there is none', 36, 36, { events: 0 }, 'the same number in 100'],
    [
      'stays in its range',
      36,
      30.6,
      { events: 5.5, low: 5.5, high: 7.6 },
      '6 more in 100, between 6 and 8',
    ],
    [
      'stays in its range, the other way',
      30.6,
      36,
      { events: -5.5, low: -7.6, high: -5.5 },
      '6 fewer in 100, between 6 and 8',
    ],
  ];
  for (const [what, treatment, comparator, difference, words] of examples) {
    it(`${what}: ${words}`, () => assert.equal(beside(treatment, comparator, difference), words));
  }

  it('is what a reader works out, in both frames, wherever both are shown as numbers', () => {
    const row = outcome(outcomeRow());
    const rate = fc.integer({ min: 10, max: 990 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(rate, rate, (treatment, comparator) => {
        const [shown, compared] = [Math.round(treatment), Math.round(comparator)];
        fc.pre(shown !== compared);
        const apart = Math.abs(shown - compared);
        const difference = { events: Number((treatment - comparator).toFixed(1)) };
        for (const frame of ['gain', 'loss'] as const) {
          const words = differenceWords(
            differenceInFrame(difference, row, frame),
            [
              inFrame({ events: treatment }, row, frame),
              inFrame({ events: comparator }, row, frame),
            ],
            100,
            context,
          );
          const isMore = shown > compared === (frame === 'gain');
          assert.equal(words, `${apart} ${isMore ? 'more' : 'fewer'} in 100`);
        }
      }),
    );
  });
});

/** The words of a language that a script beside ours carries. */
function inLanguage(lang: string, words: Partial<Messages>) {
  return { messages: { ...messagesOf(lang, {}), ...words }, formats: formatsFor(lang) };
}

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

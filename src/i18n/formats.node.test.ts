import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { type Formats, formatsFor } from './formats.js';
import fc from '../testing/fast-check.js';

const zoneBefore = process.env['TZ'];

describe('dates', () => {
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  // A language of its own for each zone: the formats of a language are made once.
  for (const [zone, language, offset] of [
    ['Asia/Dubai', 'en-AE', -240],
    ['America/Los_Angeles', 'en-CA', 480],
    ['Pacific/Kiritimati', 'en-NZ', -840],
    ['UTC', 'en-GB', 0],
  ] as const) {
    it(`are the day that was written, in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(
        new Date('2026-01-01T00:00:00Z').getTimezoneOffset(),
        offset,
        'the zone is in force',
      );
      const formats = formatsFor(language);
      const date = (day: string) => formats.date(day);
      for (const day of ['2026-01-01', '2026-03-29', '2026-12-31', '2024-02-29']) {
        const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
        const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2000, month - 1),
        );
        assert.match(date(day), new RegExp(`\\b${dayOfMonth}\\b`), `${day} is ${date(day)}`);
        assert.match(
          date(day),
          new RegExp(`${monthName}.*\\b${year}\\b|\\b${year}\\b.*${monthName}`),
        );
      }
    });
  }

  it('are written as the language writes them', () => {
    assert.equal(formatsFor('en-GB').date('2026-03-31'), '31 March 2026');
    assert.equal(formatsFor('en-US').date('2026-03-31'), 'March 31, 2026');
    assert.equal(formatsFor('de').date('2026-03-31'), '31. März 2026');
  });
});

describe('numbers, lists and lengths of time', () => {
  it('follow the language', () => {
    assert.equal(formatsFor('en').number(1000), '1,000');
    assert.equal(formatsFor('de').number(1000), '1.000');
    assert.equal(formatsFor('en-GB').list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(formatsFor('de').list(['a', 'b']), 'a und b');
  });

  it('name one length, or both ends of a range', () => {
    const span: Formats['span'] = (length) => formatsFor('en').span(length);
    assert.equal(span({ from: 1, unit: 'day' }), '1 day');
    assert.equal(span({ from: 2, unit: 'hour' }), '2 hours');
    assert.equal(span({ from: 3, to: 3, unit: 'month' }), '3 months');
    assert.equal(span({ from: 0, unit: 'week' }), '0 weeks');
    assert.match(span({ from: 1, to: 28, unit: 'day' }), /^1\s?–\s?28 days$/);
    assert.match(formatsFor('de').span({ from: 1, to: 2, unit: 'week' }), /^1\s?–\s?2 Wochen$/);
  });

  it('show both numbers of any range', () => {
    const unit = fc.constantFrom('hour', 'day', 'week', 'month');
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 400 }), unit, (from, more, unit) => {
        const shown = formatsFor('en').span({ from, to: from + more, unit });
        assert.deepEqual(shown.match(/\d+/g)?.map(Number), [from, from + more]);
      }),
    );
  });
});

describe('languages', () => {
  it('are named in the language', () => {
    assert.equal(formatsFor('es').language('en'), 'inglés');
    assert.equal(formatsFor('ar').language('de'), 'الألمانية');
  });
});

describe('regions', () => {
  it('are named in the language', () => {
    assert.equal(formatsFor('en').region('US'), 'United States');
    assert.equal(formatsFor('en').region('EU'), 'European Union');
    assert.equal(formatsFor('fr').region('GB'), 'Royaume-Uni');
  });

  it('have some name for every code that a document may use', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));
    fc.assert(
      fc.property(letter, letter, (a, b) =>
        assert.match(formatsFor('en').region(`${a}${b}`), /\S/),
      ),
    );
  });
});

describe('a language', () => {
  it('that is no language tag gets English', () => {
    const english = formatsFor('en');
    for (const bad of ['', 'not a tag', 'en_US', '-', 'x', 'en--GB', '123', '🙂']) {
      const formats = formatsFor(bad);
      assert.equal(formats.date('2026-03-31'), english.date('2026-03-31'), bad);
      assert.equal(formats.number(1234.5), english.number(1234.5), bad);
      assert.equal(formats.region('US'), english.region('US'), bad);
    }
  });

  it('has one set of formats, however its tag is written', () => {
    const spanish = formatsFor('es').date('2026-03-31');
    for (const tag of ['spa', 'ES', 'es_ES', 'spa-xx-yy']) {
      assert.equal(formatsFor(tag).date('2026-03-31'), spanish, tag);
    }
  });

  it('never stops the formats from being made', () => {
    const tag = fc.stringMatching(/^[a-z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/);
    fc.assert(
      fc.property(fc.oneof(tag, fc.string()), (language) => {
        const formats = formatsFor(language);
        for (const words of [
          formats.number(5),
          formats.date('2026-03-31'),
          formats.list(['a', 'b']),
          formats.region('US'),
          formats.span({ from: 1, unit: 'day' }),
        ]) {
          assert.match(words, /\S/);
        }
      }),
    );
  });

  it('is made once', () => {
    assert.equal(formatsFor('sv'), formatsFor('sv'));
    assert.notEqual(formatsFor('sv'), formatsFor('fi'));
  });
});

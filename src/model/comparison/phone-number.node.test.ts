import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../testing/fast-check.js';
import { dialled, holdsNumber } from './phone-number.js';

describe('words that are one number', () => {
  for (const [words, number] of [
    ['113', '113'],
    ['15', '15'],
    ['116 117', '116117'],
    ['0800\u00a0123\u202f4567', '08001234567'],
    ['0800.123.45-67', '08001234567'],
    ['1\u2013800\u2010273', '1800273'],
    ['+33 1 45 39 40 00', '+33145394000'],
    ['(030) 12345', '03012345'],
    ['(030)12345', '03012345'],
    ['1 (800) 555-0100', '18005550100'],
    ['+1 (800) 555-0100', '+18005550100'],
    ['+49 (0)30 12345', '+493012345'],
    ['+49(0)30-12345', '+493012345'],
    ['+353-(0)-1 234 5678', '+35312345678'],
    ['123456789012345', '123456789012345'],
  ] as const) {
    it(`dial ${number}: ${words}`, () => assert.equal(dialled(words), number));
  }

  it('dial the digits that are written, whatever stands between them', () => {
    const separator = fc.constantFrom('', ' ', '.', '-', '\u00a0');
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), separator), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.constantFrom('', '+'), parts, (plus, written) => {
        const words = written.map(([digits, sign]) => `${digits}${sign}`).join('');
        const number = written.map(([digits]) => digits).join('');
        assert.equal(dialled(`${plus}${words.replace(/\D$/, '')}`), `${plus}${number}`);
      }),
    );
  });
});

describe('words that are no one number', () => {
  for (const words of [
    '0800 1234567 / 0800 7654321',
    '0800 1234567/0800 7654321',
    '0800 1234567 0800 7654321',
    '116 117 - 116 123',
    '113, 112',
    '113\n112',
    '113 (24/7)',
    '113 (0-24)',
    '113 (24)',
    '(113) (112) 1',
    '12345/113',
    '0800/123',
    '1234567890123456',
    '+0800 123',
    '+39 (0)6 1234',
    '+44 (020) 7946 0000',
    '(+44) 20 7946',
    '++44 20',
    '44+20',
    '+49 (0)',
    '113 (0) 5',
    '113;ext=1',
    '1-800-HELPNOW',
    '١١٣',
    '9',
    '00',
    '+',
    '',
  ]) {
    it(`dial nothing: ${JSON.stringify(words)}`, () => assert.equal(dialled(words), undefined));
  }
});

describe('words to reach someone by', () => {
  for (const words of [
    '15',
    '١٥',
    '113 (press 2)',
    '113 or 112',
    '0800 1234567 / 0800 7654321',
    'Text HELLO to 54321',
    'Lifeline: 13 11 14',
    '1-800-HELPNOW',
    '*67 988',
  ]) {
    it(`hold a number: ${words}`, () => assert.equal(holdsNumber(words), true));
  }

  for (const words of [
    '',
    '7',
    '000',
    'Room 000',
    'leaflet 12',
    '24/7',
    '24 hours, 7 days',
    'Mon\u2013Fri 9\u201317',
    'at the desk',
  ]) {
    it(`hold none: ${JSON.stringify(words)}`, () => assert.equal(holdsNumber(words), false));
  }
});

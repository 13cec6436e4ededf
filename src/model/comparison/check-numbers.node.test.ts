import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { assertOnly } from '../../testing/findings.js';
import { parseComparison } from './parse-comparison.js';

const ROW = '$.sections[1].rows[0]';
const ARM = `${ROW}.cells.heat[0]`;
const EFFECT = '$.sections[1].rows[1].cells.heat.effects[0]';

function change(...changes: [path: string, value: unknown][]): ReturnType<typeof parseComparison> {
  return parseComparison(
    changes.reduce<unknown>(
      (document, [path, value]) => withValue(document, path, value),
      fullDocument(),
    ),
  );
}

describe('impossible numbers', () => {
  const impossible: [what: string, path: string, ...changes: [string, unknown][]][] = [
    ['more events than people', ARM, [`${ARM}.events`, 101], [`${ARM}.high`, 110]],
    ['a high end above the people', ARM, [`${ARM}.high`, 101]],
    ['a low end above the number', ARM, [`${ARM}.low`, 65]],
    ['a high end under the number', ARM, [`${ARM}.high`, 63]],
    ['the same beside it', `${ARM}.comparator`, [`${ARM}.comparator.low`, 29]],
    [
      'a comparator above the people',
      `${ARM}.comparator`,
      [`${ARM}.comparator.events`, 400],
      [`${ARM}.comparator.high`, 400],
    ],
    [
      'a range upside down',
      `${ROW}.cells["cold-pack"][0]`,
      [`${ROW}.cells["cold-pack"][0].low`, 48],
    ],
    ['more effects than people', EFFECT, [`${EFFECT}.events`, 101]],
    ['more effects than people in the comparator', EFFECT, [`${EFFECT}.comparator`, 100.5]],
  ];
  for (const [what, path, ...changes] of impossible) {
    it(`are found: ${what}`, () => {
      const result = change(...changes);
      assert.ok(result.comparison, 'it is still shown');
      assertOnly(result, { code: 'impossible-number', path, hint: /"per"/ });
    });
  }

  it('are not seen in possible ones', () => {
    assert.deepEqual(change([`${ARM}.low`, 64], [`${ARM}.high`, 64]).diagnostics, []);
    assert.deepEqual(change([`${ARM}.events`, 100], [`${ARM}.high`, 100]).diagnostics, []);
    assert.deepEqual(change([`${ARM}.events`, 0], [`${ARM}.low`, 0]).diagnostics, []);
    assert.deepEqual(
      change([`${EFFECT}.events`, 100], [`${EFFECT}.comparator`, 0]).diagnostics,
      [],
    );
  });

  it('are measured by the people of the row', () => {
    const { diagnostics } = change(
      [`${ROW}.per`, 1000],
      [`${ARM}.events`, 640],
      [`${ARM}.high`, 760],
      [`${EFFECT}.events`, 640],
    );
    assert.deepEqual(
      diagnostics.map(({ code, path }) => [code, path]),
      [
        ['impossible-number', EFFECT],
        ['mixed-denominators', '$'],
      ],
    );
  });

  it('are found in a length of time that ends before it begins', () => {
    const path = '$.sections[2].rows[0].cells.heat.onset';
    const { diagnostics } = change([`${path}.to`, 0.5]);
    assert.equal(diagnostics.length, 1, 'one finding');
    assert.ok(diagnostics[0]?.path.startsWith(path), diagnostics[0]?.path);
  });
});

describe('a difference', () => {
  const DIFFERENCE = `${ARM}.difference`;
  const withDifference = (difference: unknown, ...changes: [string, unknown][]) =>
    change([DIFFERENCE, difference], ...changes);

  for (const [what, difference] of [
    ['a number alone', { events: 36 }],
    ['a number with its interval', { events: 36, low: 22, high: 50, likely: true }],
    ['an interval alone', { low: -3, high: 50 }],
    ['a number a person away, for both rates are rounded', { events: 37 }],
    ['the other way', { events: 35 }],
  ] as const) {
    it(`may be ${what}`, () => {
      assert.deepEqual(withDifference(difference).diagnostics, []);
    });
  }

  it('may be below zero', () => {
    const fewer = { events: -28, low: -41, high: -3.5 };
    assert.deepEqual(
      withDifference(fewer, [`${ARM}.comparator.events`, 92], [`${ARM}.comparator.high`, 92])
        .diagnostics,
      [],
    );
  });

  it('may be a rounded one where the rates are not', () => {
    const rates: [string, unknown][] = [
      [`${ARM}.events`, 63.8],
      [`${ARM}.comparator.events`, 28.4],
    ];
    assert.deepEqual(withDifference({ events: 36 }, ...rates).diagnostics, []);
  });

  for (const difference of [{ events: 34.9 }, { events: 37.1 }, { events: -36 }, { events: 0 }]) {
    it(`is held against the two rates beside it: ${difference.events} is not 36`, () => {
      const result = withDifference(difference);
      assert.ok(result.comparison, 'it is still shown');
      const { message } = assertOnly(result, {
        code: 'impossible-number',
        path: DIFFERENCE,
        hint: /below/,
      });
      assert.match(message, new RegExp(`^says ${difference.events}, but .* are 36$`));
    });
  }

  it('is held against nothing where a rate is a range', () => {
    const arm = `${ROW}.cells["cold-pack"][0].difference`;
    assert.deepEqual(change([arm, { events: 40 }]).diagnostics, []);
  });

  for (const [what, difference] of [
    ['more than everybody', { low: 3, high: 101 }],
    ['fewer than nobody', { low: -101, high: 3 }],
    ['outside its interval', { events: 36, low: 37, high: 50 }],
    ['above its interval', { events: 36, low: 20, high: 35 }],
    ['with its interval upside down', { low: 5, high: -5 }],
  ] as const) {
    it(`is impossible ${what}`, () => {
      assertOnly(withDifference(difference), {
        code: 'impossible-number',
        path: DIFFERENCE,
        hint: /"per"/,
      });
    });
  }

  it('is measured by the people of the row', () => {
    const difference = { events: 360, low: -101, high: 500 };
    const { diagnostics } = withDifference(
      difference,
      [`${ROW}.per`, 1000],
      [`${ARM}.events`, 640],
      [`${ARM}.high`, 760],
      [`${ARM}.comparator`, { label: 'Sham', events: 280 }],
      ['$.sections[1].rows[1].per', 1000],
    );
    assert.deepEqual(diagnostics, []);
  });

  for (const difference of [{}, { low: 3 }, { high: 3 }, { likely: true }]) {
    it(`says something: ${JSON.stringify(difference)} does not`, () => {
      assertOnly(withDifference(difference), {
        code: 'invalid-value',
        path: DIFFERENCE,
        hint: /"events".*"low" and "high"/,
      });
    });
  }

  it('is numbers, not words', () => {
    for (const events of ['14 more', null, -1001]) {
      const [finding, ...others] = withDifference({ events }).diagnostics;
      assert.equal(others.length, 0);
      assert.equal(finding?.path, `${DIFFERENCE}.events`);
      assert.match(finding.hint, /below zero where there are fewer: -17/);
    }
  });
});

describe('a number without its context', () => {
  for (const field of ['timeframe', 'population'] as const) {
    it(`is found where neither arm nor row has a ${field}`, () => {
      const arm = `${ROW}.cells["cold-pack"][0]`;
      const result = parseComparison(without(fullDocument(), `${ROW}.${field}`));
      assert.ok(result.comparison, 'it is still shown');
      assertOnly(result, {
        code: 'number-without-context',
        path: arm,
        hint: new RegExp(`"${field}"`),
      });
    });

    it(`is not found where the row has a ${field}, or each arm its own`, () => {
      assert.deepEqual(parseComparison(without(fullDocument(), `${ARM}.${field}`)).diagnostics, []);
      const own = withValue(
        without(fullDocument(), `${ROW}.${field}`),
        `${ROW}.cells["cold-pack"][0].${field}`,
        'Own',
      );
      assert.deepEqual(parseComparison(own).diagnostics, []);
    });
  }
});

describe('mixed denominators', () => {
  it('are warned about, once', () => {
    const result = change(['$.sections[1].rows[1].per', 1000]);
    assert.ok(result.comparison, 'it is still shown');
    assertOnly(result, {
      code: 'mixed-denominators',
      severity: 'warning',
      path: '$',
      hint: /"per"/,
    });
  });

  it('are not seen where every row counts in 1,000', () => {
    const { diagnostics } = change([`${ROW}.per`, 1000], ['$.sections[1].rows[1].per', 1000]);
    assert.deepEqual(diagnostics, []);
  });
});

describe('"1 in X"', () => {
  for (const words of [
    '1 in 20',
    'About 1 in 8 people',
    'One in 5',
    '1 in 2,500',
    'a chance of **1 in 3**',
    '1 in 15.[@pack-trial]',
    'Ayuda a 1 de cada 4 personas',
    'A una de cada 20.',
    'Uno de cada 2.500',
    'Etwa 1 von 8 Menschen',
    'Das hilft einem von 20.',
    'Eine von 1.500 Frauen',
    'يساعد 1 من كل 20 شخصًا',
    'شخص واحد من كل 5',
    'واحدة من كل ٢٠ امرأة',
    '١ من كل ١٥٠٠',
  ]) {
    it(`is warned about: ${words}`, () => {
      const result = change(['$.summary[1]', words]);
      assert.ok(result.comparison, 'it is still shown');
      assertOnly(result, {
        code: 'one-in',
        severity: 'warning',
        path: '$.summary[1]',
        hint: /100/,
      });
    });
  }

  it('is warned about wherever readers meet it', () => {
    for (const path of [
      '$.treatments[0].seriousRisks[0]',
      `${ARM}.caveat`,
      '$.sections[0].rows[1].cells.heat.note',
      '$.glossary[0].meaning',
    ]) {
      assertOnly(change([path, 'It harms 1 in 20.']), {
        code: 'one-in',
        severity: 'warning',
        path,
      });
    }
  });

  it('is warned about in the short answer of a fact as well', () => {
    const path = '$.sections[0].rows[1].cells.heat.value';
    assertOnly(change([path, 'Harms 1 in 20 people']), {
      code: 'one-in',
      severity: 'warning',
      path,
    });
  });

  for (const words of [
    '1 in 100',
    '1 in 1,000',
    '5 in 100',
    '11 in 20 people',
    'one in a hurry',
    'week 1 in hospital',
    'part 21 in 30',
    '1 de cada 100',
    '1 de cada 1.000',
    '31 de cada 40',
    'un ensayo de fase 1 en 2019',
    '1 von 100',
    '1 von 1 000',
    'Woche 1 von 8',
    'keine von 20',
    'eine von vielen',
    '1 من كل 100',
    '١ من كل ١٠٠٠',
    '11 من كل 20',
  ]) {
    it(`is not seen in: ${words}`, () => {
      assert.deepEqual(change(['$.summary[1]', words]).diagnostics, []);
    });
  }
});

import { fullDocument, placesIn, toPath, withValue, without } from './documents.js';
import fc from './fast-check.js';

/** What fast-check makes of documents and texts, for tests of what must never go wrong. */

/** Text that tools stumble over: halves of characters, marks that turn its direction, names of prototypes. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'x\uD800',
    '\uDC00x',
    '\u202Eesrever',
    '\u2066isolated',
    '\u200F\u200E',
    '\u0000',
    '\uFEFF',
    '\u2028',
    '\uFFFF',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '*'.repeat(99),
    '[@pack-trial]',
    '[a](https://example.org/*b*)',
    '[@nowhere][](javascript:x)',
    '\\',
    '${x}{count}{number}',
    'َ'.repeat(200),
    '👩‍👩‍👧‍👦'.repeat(20),
  ),
);

const oddNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 0.5, 1, 99.5, 100, 1000, 1e21, 1e-7, -1, NaN, Infinity),
);

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  oddNumber,
  fc.jsonValue({ stringUnit: 'binary' }),
  fc.constantFrom(undefined, null, true, false, [], {}),
);

const places = placesIn(fullDocument());

/** Any JSON at all. */
export const anyJson = fc.jsonValue({ stringUnit: 'binary' });

/** A good document that was changed in a few places: something else put there, or taken away. */
export const changedDocument: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.constantFrom(...places), fc.boolean(), oddValue), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    let document: unknown = fullDocument();
    for (const [place, isTaken, value] of changes) {
      try {
        document = isTaken
          ? without(document, toPath(place))
          : withValue(document, toPath(place), value);
      } catch {
        // An earlier change took the place away.
      }
    }
    return document;
  });

const texts = places.filter((place) => {
  const value = place.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown>)[key],
    fullDocument(),
  );
  return typeof value === 'string';
});

/** A good document with other words in it, which mostly is one still. */
export const rewordedDocument: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.constantFrom(...texts), oddText), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce<unknown>(
      (document, [place, text]) => withValue(document, toPath(place), `Words ${text}`),
      fullDocument(),
    ),
  );

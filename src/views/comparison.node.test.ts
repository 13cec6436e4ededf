import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { builtInComparisons } from '../testing/built-in-comparisons.js';
import { flat, full, shownComparisons } from '../testing/comparison-page.js';
import {
  fullDocument,
  parsed,
  placesIn,
  toPath,
  without,
  withValue,
} from '../testing/documents.js';
import { descendants, named, ownWordsOf, withClass, wordsOf } from '../testing/html.js';
import { peopleIn } from '../testing/people.js';
import { readableTexts } from '../testing/readable-texts.js';
import { renderPage } from '../testing/render-page.js';
import fc from '../testing/fast-check.js';

/** What a value becomes when it was not meant to be words. */
const NOBODYS_WORDS =
  /\b(?:undefined|null|NaN|Infinity)\b|\[object |\[native code|Invalid Date|\{\w+\}|\$\{/;

it('needs no DOM', async () => {
  assert.ok(builtInComparisons.length > 0, 'there is a built-in comparison');
  await renderPage(full);
  assert.equal(typeof globalThis.document, 'undefined');
  assert.equal(typeof globalThis.window, 'undefined');
});

for (const [name, comparison] of shownComparisons) {
  describe(`the page of ${name}`, () => {
    it('has every word of the document that a reader is meant to read', async () => {
      const words = ownWordsOf(await renderPage(comparison));
      for (const text of readableTexts(comparison)) assert.ok(words.includes(flat(text)), text);
    });

    it('has nothing in it that no one wrote', async () => {
      const page = await renderPage(comparison);
      const strings = descendants(page).flatMap(({ attributes }) => [...attributes.values()]);
      for (const words of [wordsOf(page), ...strings]) {
        assert.doesNotMatch(words, NOBODYS_WORDS);
      }
    });
  });
}

describe('an impossible number', () => {
  const heat = '$.sections[1].rows[0].cells.heat[0]';
  const cold = '$.sections[1].rows[0].cells["cold-pack"][0]';
  for (const [path, value] of [
    [`${heat}.events`, 400],
    [`${heat}.events`, 1e21],
    [`${heat}.high`, 1e21],
    [`${cold}.low`, 1e7],
    [`${cold}.high`, 1e21],
    [`${cold}.high`, 5],
    ['$.sections[1].rows[1].cells.heat.effects[0].events', 1e21],
    ['$.sections[2].rows[0].cells.heat.duration.from', 1e21],
  ] as const) {
    it(`does not keep the page from being shown: ${path} = ${value}`, async () => {
      const page = await renderPage(parsed(withValue(fullDocument(), path, value)));
      for (const svg of withClass(page, 'people')) {
        const kinds = ['filled', 'possible', 'empty'] as const;
        const people = kinds.reduce((sum, kind) => sum + peopleIn(svg, kind), 0);
        assert.equal(people, 100, 'a hundred people');
      }
      const places = [...named(page, 'line'), ...named(page, 'circle')]
        .flatMap(({ attributes }) => ['x1', 'x2', 'cx'].map((name) => attributes.get(name) ?? '0%'))
        .map(Number.parseFloat);
      for (const place of places) assert.ok(place >= 0 && place <= 100, `${place} %`);
    });
  }
});

it('every document that parses can be shown', async () => {
  const odd = fc.constantFrom<unknown>(
    'outcome',
    'text',
    'strong',
    'P400000Y',
    'P9Y',
    '2026-02-29',
    '9999-12-31',
    '0000-01-01',
    'ZZ',
    'INTL',
    'zz',
    'i-klingon',
    'en-x-a',
    'constructor',
    'note',
    '1',
    '[@pack-trial]',
    '[@nowhere]',
    '**',
    '\\',
    '/x',
    '10.1/x',
    'M0 0',
    0,
    1,
    0.5,
    100,
    1e21,
    1e-7,
    -1,
    true,
    false,
    [],
    {},
  );
  const places = placesIn(fullDocument());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), fc.option(odd)), {
        minLength: 1,
        maxLength: 3,
      }),
      async (changes) => {
        let document: unknown = fullDocument();
        for (const [place, value] of changes) {
          try {
            document =
              value === null
                ? without(document, toPath(place))
                : withValue(document, toPath(place), value);
          } catch {
            // An earlier change took the place away.
          }
        }
        const { comparison } = parseComparison(document);
        fc.pre(comparison !== undefined);
        const page = await renderPage(comparison);
        assert.doesNotMatch(wordsOf(page), NOBODYS_WORDS);
      },
    ),
    { numRuns: 300 },
  );
});

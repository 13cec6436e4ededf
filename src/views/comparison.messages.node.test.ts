import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english, type Messages } from '../i18n/messages.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { full } from '../testing/comparison-page.js';
import {
  fullDocument,
  minimalDocument,
  parsed,
  placesIn,
  toPath,
  withValue,
} from '../testing/documents.js';
import { descendants, type HtmlElement, wordsOf } from '../testing/html.js';
import { renderPage } from '../testing/render-page.js';

describe('the words of a document', () => {
  const marked = Object.fromEntries(
    Object.entries(english).map(([name, words]) => [
      name,
      `⟦${name}${(words.match(/\{\w+\}/g) ?? []).join(' ')}⟧`,
    ]),
  );
  /** A document in a language of which the script carries nothing. */
  const ofItsOwn = (document: object) => ({ ...document, lang: 'tlh', messages: marked });

  it('take the place of every English one', async () => {
    for (const base of [fullDocument(), { ...minimalDocument(), nextStep: { label: 'x' } }]) {
      const comparison = parsed(ofItsOwn(base));
      const page = await renderPage(comparison, {
        offers: comparison.treatments,
        today: new Date('2040-01-01'),
      });
      const attributes = descendants(page).map(
        ({ attributes }) => attributes.get('aria-label') ?? '',
      );
      const all = [wordsOf(page), ...attributes].join(' ').replaceAll(/⟦[^⟧]*⟧/g, ' ');
      for (const [name, words] of Object.entries(english)) {
        const fixed = words
          .split(/\{\w+\}/)
          .map((part) => part.trim())
          .filter((part) => part.length > 5);
        for (const part of fixed) assert.ok(!all.includes(part), `${name}: ${part}`);
      }
    }
  });

  it('are used, each in its place', async () => {
    const comparison = parsed(ofItsOwn(fullDocument()));
    const words = wordsOf(
      await renderPage(comparison, {
        offers: comparison.treatments,
        today: new Date('2040-01-01'),
      }),
    );
    const used: (keyof Messages)[] = [
      'overdue',
      'offers',
      'approvalTitle',
      'seriousRisksTitle',
      'disclaimer',
      'notKnown',
      'sources',
      'inGroup',
      'likelyRange',
      'people',
      'peopleWho',
      'eachShape',
      'eachBand',
      'numbers',
      'group',
      'apart',
      'timeframe',
      'population',
      'certainty',
      'low',
      'indirect',
      'betterMore',
      'effect',
      'ofAll',
      'under',
      'onset',
      'duration',
      'ongoing',
      'holds',
      'someFrom',
      'afterOneDose',
      'hour',
      'calendar',
      'weeks',
      'oneWeek',
      'crisisOthers',
    ];
    for (const name of used) assert.ok(words.includes(`⟦${name}`), name);
  });

  it('stay text, whatever is in them', async () => {
    const attack = `<img src=x onerror=alert(1)>"'><script>alert(1)</script>&amp;<!--`;
    // A number with words in it is no longer one to dial.
    const isDialled = ({ attributes }: HtmlElement) =>
      /^(?:tel|sms):/.test(attributes.get('href') ?? '');
    const shape = (page: HtmlElement) =>
      descendants(page)
        .filter((element) => !isDialled(element))
        .map(({ name, attributes }) => `${name} ${[...attributes.keys()].join(' ')}`);
    const before = shape(await renderPage(full));
    for (const place of placesIn(fullDocument())) {
      const value = place.reduce<unknown>(
        (node, key) => (node as Record<string | number, unknown>)[key],
        fullDocument(),
      );
      if (typeof value !== 'string') continue;
      const { comparison } = parseComparison(
        withValue(fullDocument(), toPath(place), `${value}${attack}`),
      );
      if (!comparison) continue;
      const page = await renderPage(comparison);
      assert.deepEqual(shape(page), before, toPath(place));
    }
  });
});

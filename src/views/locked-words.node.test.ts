import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import { english, messagesOf } from '../i18n/messages.js';
import { LOCKED_WORDS } from '../model/comparison/locked-words.js';
import type { Comparison, RowOf } from '../model/comparison/schema.js';
import { full, minimal } from '../testing/comparison-page.js';
import { fullDocument, parsed } from '../testing/documents.js';
import { extendedFull } from '../testing/extensions.js';
import {
  ancestors,
  descendants,
  type HtmlElement,
  ownWordsOf,
  readHtml,
  withClass,
  wordsOf,
} from '../testing/html.js';
import { contextOf, renderHtml, renderPage } from '../testing/render-page.js';
import type { ViewContext } from './context.js';
import { placesIn } from '../model/fill.js';
import { otherLanguageNotice } from './locked.js';
import { outcomeChartView } from './outcome-chart.js';

/** Words of tables and lists that stand elsewhere too, and tell no fact. */
const FURNITURE = /^(?:criterion|sources?|backToText|kind-.+)$/;

const marked = Object.fromEntries(
  Object.entries(english).map(([name, words]) => [
    name,
    `⟦${name}⟧${(words.match(/\{\w+\}/g) ?? []).join(' ')}`,
  ]),
) as ViewContext['messages'];

/** A comparison with a status of each kind, whose translation nobody has reviewed. */
const everything = (changes: object): Comparison => {
  const document = fullDocument();
  const [first, second] = document.treatments as [(typeof document.treatments)[0], object];
  const approval = (['approved', 'off-label', 'not-approved', 'unknown'] as const).flatMap(
    (status) => ['GB', 'INTL'].map((region) => ({ region, route: 'By mouth', status })),
  );
  return parsed({
    ...document,
    treatments: [
      { ...first, approval },
      { ...second, approval: [] },
    ],
    translation: { of: 'de', translatedBy: 'Cleo' },
    ...changes,
  });
};

/** The names of the messages in the locked blocks of a page. */
function namesIn(page: HtmlElement): string[] {
  const isLocked = ({ attributes }: HtmlElement) =>
    attributes.get('class')?.split(' ').includes('locked') ?? false;
  return descendants(page)
    .filter((element) => [element, ...ancestors(element)].some(isLocked))
    .flatMap((element) => [ownWordsOf(element), element.attributes.get('aria-label') ?? ''])
    .flatMap((words) => [...words.matchAll(/⟦([\w-]+)⟧/g)].map(([, name = '']) => name));
}

async function shownNames(): Promise<Set<string>> {
  const today = new Date('2040-01-01');
  const pages = [
    full,
    minimal,
    extendedFull(),
    everything({}),
    everything({ crisisTitle: undefined }),
  ].flatMap((comparison) =>
    [[], ['US']].map((regions) =>
      renderPage(comparison, {
        messages: marked,
        offers: comparison.treatments,
        regions,
        today,
      }),
    ),
  );
  const context = contextOf(full, { messages: marked, headingLevel: 0 });
  const row = full.sections
    .flatMap(({ rows }) => rows)
    .find((row): row is RowOf<'outcome'> => row.kind === 'outcome')!;
  const chart = await renderHtml(outcomeChartView(row, context));
  return new Set([...(await Promise.all(pages)), readHtml(chart)].flatMap(namesIn));
}

describe('the words in the locked blocks', () => {
  it('are those that no page may reword, all of them and no others', async () => {
    const shown = [...(await shownNames())].filter((name) => !FURNITURE.test(name));
    // That of another language stands before the page, in words of the script.
    assert.deepEqual([...shown, 'otherLanguage'].sort(), Object.keys(LOCKED_WORDS).sort());
  });

  it('include what is said of another language', async () => {
    const page = readHtml(await renderHtml(otherLanguageNotice('es', 'en') as TemplateResult));
    assert.equal(wordsOf(withClass(page, 'locked')[0]!), 'This comparison is in Spanish.');
  });

  it('are in English as the list has their places', () => {
    for (const [name, places] of Object.entries(LOCKED_WORDS)) {
      const words = Reflect.get(messagesOf('en', {}), name) as string;
      assert.equal(placesIn(words), places, name);
    }
  });
});

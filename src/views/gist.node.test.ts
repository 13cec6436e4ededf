import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsRow, fullDocument, parsed, without, withValue } from '../testing/documents.js';
import { readHtml, withClass, wordsOf } from '../testing/html.js';
import { contextOf, renderHtml, renderPage } from '../testing/render-page.js';
import { sectionView } from './section.js';

const ARMS = '$.sections[1].rows[0].cells.heat';
const ARM = {
  events: 64,
  comparator: { label: 'Sham warmth', events: 28 },
  certainty: 'low',
  sources: ['pack-trial'],
};

/** The line above a section of a document, as it is shown. */
async function gistIn(document: unknown, section: number): Promise<string | undefined> {
  const comparison = parsed(document);
  const view = sectionView(comparison.sections[section]!, contextOf(comparison), true);
  const [gist] = withClass(readHtml(await renderHtml(view)), 'gist');
  return gist && wordsOf(gist);
}

describe('the line that answers a section', () => {
  it('is that of its author, with its citations', async () => {
    assert.match((await gistIn(fullDocument(), 2))!, /^Heat: within hours\.\u2060?1$/);
  });

  it('is made of its first outcome: each arm beside its own comparator, in whom and when', async () => {
    const gist = await gistIn(fullDocument(), 1);
    for (const part of [
      /Heat: .*64 in 100.*Sham warmth.*28 in 100.*After three days.*Office workers/,
      /Cold pack: .*41 to 47 in 100.*No pack.*30 to 33 in 100.*After two days.*Adults with a stiff neck/,
    ]) {
      assert.match(gist!, part);
    }
  });

  it('says that trials differ where they do, without a number', async () => {
    const second = { ...ARM, events: 40 };
    const gist = await gistIn(withValue(fullDocument(), ARMS, [ARM, second]), 1);
    const [heat] = gist!.split(/(?=Cold pack)/);
    assert.match(heat!, /Heat.*differ/);
    assert.doesNotMatch(heat!, /\d/);
  });

  for (const [name, other] of [
    ['comparator', { comparator: { label: 'No pack', events: 28 } }],
    ['time', { timeframe: 'After a year' }],
    ['people', { population: 'Children' }],
  ] as const) {
    it(`says so where trials have the same numbers and another ${name}`, async () => {
      const arms = [ARM, { ...ARM, ...other }];
      assert.match((await gistIn(withValue(fullDocument(), ARMS, arms), 1))!, /^Heat.*differ/);
    });
  }

  it('stands in a glance, too', async () => {
    const glance = {
      ...{ id: 'glance', title: 'Glance', gist: 'Both help some.' },
      rows: [without(factsRow(), '$.id')],
    };
    const sections = [glance, ...fullDocument().sections];
    const page = await renderPage(parsed({ ...fullDocument(), sections }));
    assert.ok(withClass(page, 'gist').some((gist) => wordsOf(gist) === 'Both help some.'));
  });

  it('leaves out an arm of which people or time are not known', async () => {
    let document: unknown = withValue(fullDocument(), ARMS, [ARM]);
    for (const field of ['timeframe', 'population'])
      document = without(document, `$.sections[1].rows[0].${field}`);
    assert.equal(await gistIn(document, 1), undefined);
  });

  it('is not there where there is no outcome', async () => {
    assert.equal(await gistIn(fullDocument(), 0), undefined);
  });
});

describe('an empty cell', () => {
  for (const [missing, words] of [
    ['no-studies', 'No good studies'],
    ['not-checked', 'We have not checked'],
  ] as const) {
    it(`says why it is empty, in every kind of row: ${missing}`, async () => {
      const base = fullDocument();
      for (const [index, { rows }] of base.sections.entries()) {
        for (const [place, row] of rows.entries()) {
          if (row.kind === 'list') continue;
          const page = await renderPage(
            parsed(
              withValue(base, `$.sections[${index}].rows[${place}].cells["cold-pack"]`, {
                missing,
                why: `Looked in ${row.kind}.`,
              }),
            ),
          );
          const said = withClass(page, 'not-known').map((cell) => wordsOf(cell));
          const [found] = said.filter((text) => text.includes(`Looked in ${row.kind}.`));
          assert.ok(found?.startsWith(words), `${row.kind}: ${said.join(' / ')}`);
        }
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { guidedDocument, LANGUAGES, parse, rawDocument } from './testing/built-in.js';
import { numberOfDifferenceWords, numberOfWordsRead } from './testing/lengths.js';
import { change, documentWith, remove } from './testing/mistakes.js';
import {
  clearCommunicationItems,
  contentTables,
  decisionAidItems,
  reviewPage,
} from './testing/review.js';

/** `UPDATE=1` writes what is out of date. */
async function isUpToDate(path: string, made: (before: string) => string): Promise<void> {
  const before = readFileSync(path, 'utf8');
  const after = await format(made(before), { ...(await resolveConfig(path)), filepath: path });
  if (process.env.UPDATE) writeFileSync(path, after);
  else assert.ok(before === after, `${path}: run this test with UPDATE=1`);
}

const [START, END] = ['<!-- tables:start -->', '<!-- tables:end -->'] as const;

describe('what reviewers of the built-in comparison are given', () => {
  it('has tables that are made from the document', () =>
    isUpToDate('docs/content.md', (before) => {
      const [from, to] = [before.indexOf(START), before.indexOf(END)];
      assert.ok(from >= 0 && to > from, 'the markers are missing');
      return `${before.slice(0, from)}${START}\n\n${contentTables()}\n\n${before.slice(to)}`;
    }));

  it('has a page with every passage beside its evidence', () =>
    isUpToDate('demo/review.html', () => reviewPage()));
});

describe('the words of the built-in comparison that readers read', () => {
  it('include those that the page makes of its differences', () => {
    const document = guidedDocument();
    const ranged = change('row:Felt/cells/ketamine-iv/2/difference', {
      events: 36,
      low: 14,
      high: 57,
    });
    // "36 more in 100", and ", between 14 and 57".
    assert.equal(numberOfWordsRead(documentWith(ranged)), numberOfWordsRead(document) + 4);
    assert.equal(
      numberOfWordsRead(documentWith(remove('row:Felt/cells/ketamine-iv/2/difference'))),
      numberOfWordsRead(document) - 4,
    );
    assert.ok(numberOfDifferenceWords(parse(document)) >= 22 * 4);
  });
});

describe('the score of the built-in comparison as a decision aid', () => {
  const partsOf = (document: unknown) => decisionAidItems(parse(document));
  const isWhole = (items: readonly { readonly isMet: boolean }[] = []) =>
    items.every(({ isMet }) => isMet);

  it('meets what qualifies and certifies it', () => {
    const { Qualifying, Certification } = partsOf(guidedDocument());
    assert.ok(isWhole(Qualifying) && isWhole(Certification));
  });

  for (const [name, part, mistake] of [
    ['no experience', 'Qualifying', remove('treatments/0/experience')],
    ['no question', 'Qualifying', change('question', 'Tablets.')],
    ['a cell left empty', 'Certification', remove('row:Age/cells/esketamine')],
    ['no date', 'Certification', remove('lastReviewed')],
    ['no word on who paid', 'Certification', remove('funding')],
  ] as const) {
    it(`falls with ${name}`, () => {
      assert.ok(!isWhole(partsOf(documentWith(mistake))[part]));
    });
  }

  it('of clear communication is at least 18 of 20, which passes', () => {
    const met = clearCommunicationItems(parse(guidedDocument())).filter(({ isMet }) => isMet);
    assert.ok(met.length >= 18);
  });

  for (const language of LANGUAGES) {
    it(`is of a text in "${language}" that has an end`, () => {
      const words = numberOfWordsRead(rawDocument(language));
      assert.ok(words <= { en: 6000, es: 7000 }[language], String(words));
    });
  }
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGE_RULES } from '../../check/page-rules/index.js';
import { faultless } from '../../check/testing/faultless.js';
import { prerender } from '../../static/index.js';
import { documentsIn } from './documents-in.js';
import { knownDocument } from './stored/written-copy.js';
import type { PlacedFinding } from './told.js';

const DOCUMENT = JSON.stringify(faultless());
const STORED = (['shadow', 'light'] as const).map((as) => prerender(DOCUMENT, { as }).html ?? '');
/** A page with a faultless document: stored as the element with its shadow root, as plain HTML, and named. */
const PAGES = [
  ...STORED,
  '<treatment-compare src="/neck.json" region="US"></treatment-compare>',
].map((body) => `<!doctype html>\n<title>A page</title>\n${body}\n`);

function findingsIn(text: string): PlacedFinding[] {
  const judging = { settings: {}, language: 'en', today: new Date('2026-06-01T12:00:00Z') };
  return documentsIn(
    { file: 'page.html', text },
    knownDocument(DOCUMENT, 'neck.json'),
    judging,
  ).flatMap(({ findings }) => findings);
}

/** Where in a text a finding is. */
function indexOf({ place: { line, column } }: PlacedFinding, text: string): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

describe('the rules of pages', () => {
  it('are each a file of its name, told apart by their ids', () => {
    const files = readdirSync(new URL('../../check/page-rules/', import.meta.url));
    const names = ['index', ...PAGE_RULES.map(({ id }) => id)];
    assert.deepEqual(files.sort(), names.map((name) => `${name}.ts`).sort());
  });

  it('find no fault with the pages that examples are put into', () => {
    for (const page of PAGES) assert.deepEqual(findingsIn(page), []);
  });

  for (const { id, good, bad, title, why } of PAGE_RULES) {
    const pages = PAGES.filter((page) => page.includes(good));

    it(`${id} finds the fault of its bad example where it is, in each page that has the good one`, () => {
      assert.ok(pages.length > 0, `“${good}” is in no page`);
      for (const page of pages) {
        const start = page.indexOf(good);
        const changed = page.replace(good, bad);
        const found = findingsIn(changed).filter(({ rule }) => rule === id);
        const places = found.map((finding) => indexOf(finding, changed));
        assert.ok(
          places.some((place) => place >= start && place <= start + bad.length),
          `${JSON.stringify(found)} is not at ${start}`,
        );
      }
    });

    it(`${id} is told in whole words`, () => {
      const [page = ''] = pages;
      const found = findingsIn(page.replace(good, bad)).find(({ rule }) => rule === id);
      assert.match(title, /^\P{Ll}.*[^.]$/u);
      assert.match(why, /[.?!”]$/);
      assert.match(found?.message ?? '', /[^.]$/);
      assert.match(found?.mend ?? '', /^\P{Ll}.*[.?!]"?$/u);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument } from '../testing/documents.js';
import { extensionOfFull } from '../testing/extensions.js';
import { OptionError } from './option-error.js';
import { prerender, type PrerenderOptions } from './prerender.js';

const comparisons = { 'heat-or-cold': { en: fullDocument() } };
const MARK = 'From \u2068Example Clinic\u2069, 1 November 2026';

const write = (changes: object = {}, options: PrerenderOptions = {}): string => {
  const { html } = prerender(extensionOfFull(changes), { comparisons, ...options });
  assert.ok(html);
  return html;
};

const nameIn = (html: string) => /data-prerendered="(\w+)"/.exec(html)?.[1];

describe('a comparison with what a clinic adds, as text', () => {
  for (const as of ['shadow', 'light', 'page'] as const) {
    it(`says of each addition whose it is: ${as}`, () => {
      const html = write({}, { as });
      // Three sections and a source.
      assert.ok(html.split(MARK).length > 4, `${html.split(MARK).length - 1} marks`);
      const place = html.lastIndexOf('At our clinic');
      assert.ok(html.indexOf(MARK, place) < html.indexOf('Who takes you home', place));
    });
  }

  it('has another name than the comparison, and one for each addition', () => {
    const names = [
      nameIn(prerender(fullDocument()).html ?? ''),
      nameIn(write()),
      nameIn(write({ from: { name: 'Example Clinic', date: '2026-11-02' } })),
      nameIn(write({ sources: [] })),
    ];
    assert.equal(new Set(names).size, names.length);
    assert.equal(nameIn(write()), nameIn(write()));
  });

  it('says in a picture of an outcome what the comparison says', () => {
    assert.equal(
      write({}, { as: 'svg', outcome: true }),
      prerender(fullDocument(), { as: 'svg', outcome: true }).html,
    );
  });

  it('is none where the comparison is not given', () => {
    const { html, diagnostics } = prerender(extensionOfFull());
    assert.equal(html, undefined);
    assert.match(diagnostics[0]?.hint ?? '', /comparisons/);
  });

  it('takes comparisons by name alone', () => {
    const wrong = { comparisons: 'all' } as unknown as PrerenderOptions;
    assert.throws(() => prerender(extensionOfFull(), wrong), OptionError);
  });
});

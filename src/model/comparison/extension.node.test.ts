import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, outcomeRow, parsed } from '../../testing/documents.js';
import { extensionOfFull } from '../../testing/extensions.js';
import fc from '../../testing/fast-check.js';
import { extendedAmong } from './extended-among.js';
import { isExtension } from './extension.js';
import { outcomesOf } from './outcomes.js';
import { ownRows } from './own-rows.js';
import { parseComparison, parseComparisonText } from './parse-comparison.js';
import type { Comparison } from './schema.js';
import { foldedSections, glanceOf } from './sections.js';

const find = extendedAmong({ 'heat-or-cold': { en: fullDocument() } });
const base = parsed(fullDocument());
const extend = (input: unknown) => parseComparison(input, find);

/** A comparison without what was added to it. */
function withoutAdditions({ sections, sources, ...rest }: Comparison): unknown {
  return {
    ...rest,
    sections: sections
      .filter(({ after }) => after !== 0)
      .map(({ from: _, after, ...section }) => ({
        ...section,
        rows: section.rows.slice(0, after),
      })),
    sources: sources.filter(({ from }) => !from),
  };
}

const findingsOf = (changes: object) =>
  extend(extensionOfFull(changes)).diagnostics.map(({ code, path }) => `${code} ${path}`);

describe('what a clinic adds to a comparison', () => {
  it('stands at the end of the section that it names, or in one of its own after the others', () => {
    const { comparison, diagnostics } = extend(extensionOfFull());
    assert.deepEqual(diagnostics, []);
    const from = { name: 'Example Clinic', date: '2026-11-01' };
    const added = comparison!.sections.flatMap((section) => section.from ?? []);
    assert.deepEqual(added, [from, from, from]);
    assert.deepEqual(
      comparison!.sections.map(({ id, rows, after }) => [id, rows.length, after]),
      [
        ['first-look', 3, 2],
        ['how-well', 2, undefined],
        ['how-soon', 4, undefined],
        ['visits-here', 1, 0],
        ['our-patients', 1, 0],
      ],
    );
    assert.deepEqual(comparison!.sources.at(-1)?.from, from);
  });

  it('is read from text, too', () => {
    const text = JSON.stringify(extensionOfFull());
    const { comparison } = parseComparisonText(text, undefined, find);
    assert.equal(comparison?.sections.length, 5);
  });

  it('never decides how the comparison is shown', () => {
    const { sections } = base;
    const everywhere = sections.map(({ id }) => ({ id, rows: [outcomeRow(), outcomeRow()] }));
    const { comparison } = extend(extensionOfFull({ sections: everywhere }));
    const ids = (found: Iterable<{ readonly id: string }>) => [...found].map(({ id }) => id);
    assert.deepEqual(ids(foldedSections(comparison!)), ids(foldedSections(base)));
    assert.deepEqual(glanceOf(comparison!), glanceOf(base));
    assert.deepEqual(outcomesOf(comparison!), outcomesOf(base));
    assert.deepEqual(comparison!.sections.map(ownRows), sections.map(ownRows));
  });

  it('begins folded where it has charts', () => {
    const { comparison } = extend(extensionOfFull());
    const folded = [...foldedSections(comparison!)].map(({ id }) => id);
    assert.equal(folded.includes('our-patients'), true);
    assert.equal(folded.includes('visits-here'), false);
  });

  it('changes no field of the comparison, whatever it is', () => {
    const fields = Object.keys(fullDocument());
    const anything = fc.record(
      {
        sections: fc.oneof(fc.json().map(parseAnything), fc.constant(extensionOfFull().sections)),
        sources: fc.oneof(fc.json().map(parseAnything), fc.constant(fullDocument().sources)),
        from: fc.oneof(fc.json().map(parseAnything), fc.constant(extensionOfFull().from)),
        field: fc.constantFrom(...fields),
        value: fc.json().map(parseAnything),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(anything, ({ field, value, ...changes }) => {
        const input = { ...extensionOfFull(changes), ...(field !== 'lang' && { [field]: value }) };
        assert.deepEqual(withoutAdditions(extend(input).comparison!), base);
      }),
    );
  });

  for (const field of Object.keys(fullDocument())) {
    if (['$schema', 'lang', 'sections', 'sources'].includes(field)) continue;
    it(`cannot set "${field}"`, () => {
      const { comparison, diagnostics } = extend(
        extensionOfFull({ [field]: Reflect.get(fullDocument(), field) as unknown }),
      );
      assert.deepEqual(
        diagnostics.map(({ code, path }) => `${code} ${path}`),
        [`unknown-field $.${field}`],
      );
      assert.deepEqual(withoutAdditions(comparison!), base);
      assert.equal(comparison!.sections.length, 5);
    });
  }

  const rows = extensionOfFull().sections[0]!.rows;
  const refused: readonly (readonly [what: string, changes: object, findings: string[]])[] = [
    [
      'a title of a section that is there',
      { sections: [{ id: 'how-well', title: 'Mine', rows }] },
      ['unknown-field $.sections[0].title'],
    ],
    [
      'a new section without a title',
      { sections: [{ id: 'how-wel', rows }] },
      ['missing-field $.sections[0].title'],
    ],
    [
      'a section without rows',
      { sections: [{ id: 'how-well', rows: [] }] },
      ['invalid-value $.sections[0].rows'],
    ],
    [
      'an id of a row that is there',
      { sections: [{ id: 'how-well', rows: [{ ...rows[0], id: 'felt-better' }] }] },
      ['duplicate-id $.sections[0].rows[0].id'],
    ],
    [
      'an id of a source that is there',
      { sources: [{ id: 'neck-guide', kind: 'other', title: 'Mine' }] },
      ['duplicate-id $.sources[0].id'],
    ],
    [
      'a treatment that is not there',
      {
        sections: [
          { id: 'how-well', rows: [{ kind: 'text', label: 'Cost', cells: { surgery: 'Much' } }] },
        ],
      },
      ['unknown-treatment $.sections[0].rows[0].cells.surgery'],
    ],
    [
      'a number beyond its people',
      {
        sections: [
          {
            id: 'how-well',
            rows: [
              {
                ...outcomeRow(),
                id: 'x',
                cells: {
                  heat: [
                    {
                      events: 101,
                      comparator: { label: 'None', events: 1 },
                      certainty: 'low',
                      sources: ['pack-trial'],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
      ['impossible-number $.sections[0].rows[0].cells.heat[0]'],
    ],
    [
      'a risk as one in several',
      {
        sections: [
          {
            id: 'how-well',
            rows: [{ kind: 'list', label: 'Odds', items: ['It helps 1 in 3 people.'] }],
          },
        ],
      },
      ['one-in $.sections[0].rows[0].items[0]'],
    ],
    ['another language', { lang: 'fr' }, ['invalid-value $.lang']],
    ['nobody', { from: undefined }, ['missing-field $.from']],
    [
      'a name without letters',
      { from: { name: '…', date: '2026-11-01' } },
      ['invalid-value $.from.name'],
    ],
    [
      'a name that turns the line round',
      { from: { name: 'A\u202eB', date: '2026-11-01' } },
      ['invalid-value $.from.name'],
    ],
    [
      'a day that is none',
      { from: { name: 'A', date: '2026-02-30' } },
      ['invalid-value $.from.date'],
    ],
  ];
  for (const [what, changes, findings] of refused) {
    it(`is told of ${what}, in its own places, while the comparison is shown whole`, () => {
      assert.deepEqual(findingsOf(changes), findings);
      assert.deepEqual(withoutAdditions(extend(extensionOfFull(changes)).comparison!), base);
    });
  }

  it('shows the comparison though reading the additions throws', () => {
    const input = Object.defineProperty(extensionOfFull(), 'from', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { comparison, diagnostics } = extend(input);
    assert.deepEqual(comparison, base);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['unreadable'],
    );
  });

  for (const name of ['heat-or-colt', 'constructor', '__proto__', '', 42, null, {}]) {
    it(`is no comparison where ${JSON.stringify(name)} is not there, and names what is`, () => {
      const { comparison, diagnostics } = extend(extensionOfFull({ extends: name }));
      assert.equal(comparison, undefined);
      assert.deepEqual(
        diagnostics.map(({ code, path }) => `${code} ${path}`),
        ['no-comparison $.extends'],
      );
      assert.match(diagnostics[0]!.hint, /"heat-or-cold"/);
    });
  }

  it('extends nothing where nothing is given', () => {
    assert.equal(parseComparison(extensionOfFull()).comparison, undefined);
    assert.equal(isExtension(fullDocument()), false);
  });
});

function parseAnything(text: string): unknown {
  return JSON.parse(text);
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  effectsRow,
  factsRow,
  fullDocument,
  listRow,
  minimalDocument,
  outcomeRow,
  parsed,
  scheduleRow,
  textRow,
  timelineRow,
  without,
  withValue,
} from '../../testing/documents.js';
import { parseComparison } from './parse-comparison.js';
import { foldedSections, glanceOf } from './sections.js';

/** Far more, and far less, than the length above which a section folds. */
const long = 'words '.repeat(1000);
const short = 'words '.repeat(20);
const items = (...items: string[]) => ({ rows: [{ kind: 'list', label: 'List', items }] });

/** Whether a section that stands in a place among plain ones begins folded. */
function beginsFolded(input: Record<string, unknown>, place = 1): boolean {
  const plain = { id: 'plain', title: 'Plain', rows: [] };
  const own = { id: 'one', title: 'One', rows: [], ...input };
  const sections = place === 0 ? [own, plain] : [plain, own];
  const comparison = parsed(withValue(fullDocument(), '$.sections', sections));
  return [...foldedSections(comparison)].some(({ id }) => id === 'one');
}

describe('a section begins folded', () => {
  it('if its text is long, wherever that stands', () => {
    const inCells = {
      rows: [{ kind: 'text', label: 'Row', cells: { heat: short, 'cold-pack': long } }],
    };
    for (const input of [items(short, long), { intro: long }, inCells]) {
      assert.equal(beginsFolded(input), true);
    }
    for (const input of [items(short, short), { intro: short }, {}]) {
      assert.equal(beginsFolded(input), false);
    }
  });

  it('by all its texts together', () => {
    assert.equal(beginsFolded(items(...Array.from({ length: 50 }, () => short))), true);
  });

  it('by its words, not by its marks and citations', () => {
    const marked = `${short}${'[@pack-trial]'.repeat(500)}`;
    assert.ok(marked.length > long.length, 'most of it is marks');
    assert.equal(beginsFolded(items(marked)), false);
  });

  it('if a line answers it, unless the rest is as short', () => {
    const gist = 'It helps 6 in 10.';
    assert.equal(beginsFolded({ gist, ...items(short, short, short) }), true);
    assert.equal(beginsFolded({ gist, rows: [timelineRow()] }), true);
    assert.equal(beginsFolded({ gist, ...items('Two words.') }), false);
  });

  it('as its author says, before anything else', () => {
    assert.equal(beginsFolded({ folded: true }, 0), true);
    assert.equal(beginsFolded({ folded: false, ...items(long) }), false);
    assert.equal(beginsFolded({ folded: false, gist: 'Yes.', rows: [timelineRow()] }), false);
  });

  it('not if it is the first, and nothing answers it', () => {
    assert.equal(beginsFolded(items(long), 0), false);
  });

  for (const [row, folds] of [
    [outcomeRow(), true],
    [effectsRow(), false],
    [timelineRow(), false],
    [scheduleRow(), false],
    [textRow(), true],
    [factsRow(), true],
    [listRow(), true],
  ] as const) {
    it(`${folds ? 'also' : 'not'} if it is long and has a row of ${row.kind}, wherever that stands`, () => {
      const [words] = items(long).rows;
      for (const rows of [
        [row, words],
        [words, row],
      ]) {
        assert.equal(beginsFolded({ rows }), folds);
      }
    });
  }
});

describe('sections of benefits and of harms', () => {
  const benefits = { id: 'good', title: 'Good', rows: [outcomeRow()] };
  const harms = { id: 'bad', title: 'Bad', rows: [without(effectsRow(), '$.id')] };
  const foldedOf = (...sections: unknown[]) => {
    const { comparison, diagnostics } = parseComparison(
      withValue(fullDocument(), '$.sections', sections),
    );
    assert.ok(comparison, 'it is shown');
    return {
      ids: [...foldedSections(comparison)].map(({ id }) => id),
      codes: diagnostics.map(({ code, path }) => `${code} ${path}`),
    };
  };

  it('begin folded or open together', () => {
    assert.deepEqual(foldedOf(benefits, harms), { ids: ['good', 'bad'], codes: [] });
    const open = { folded: false };
    assert.deepEqual(foldedOf({ ...benefits, ...open }, { ...harms, ...open }), {
      ids: [],
      codes: [],
    });
  });

  it('stay open where nothing can answer those with an outcome', () => {
    const untold = {
      ...benefits,
      rows: [without(without(outcomeRow(), '$.timeframe'), '$.population')],
    };
    const arms = {
      heat: [
        {
          events: 6,
          comparator: { label: 'Sham', events: 3 },
          certainty: 'low',
          sources: ['pack-trial'],
        },
      ],
    };
    assert.deepEqual(foldedOf(withValue(untold, '$.rows[0].cells', arms)).ids, []);
  });

  it('are both folded where the author has opened one and said nothing of the other', () => {
    assert.deepEqual(foldedOf({ ...benefits, folded: false }, harms), { ids: [], codes: [] });
    assert.deepEqual(foldedOf(benefits, { ...harms, folded: false }), {
      ids: ['good', 'bad'],
      codes: ['folded $.sections[1].folded'],
    });
  });

  it('are both folded where the document would fold one of them, and its author is told', () => {
    const opened = { ...benefits, folded: false };
    const closed = { ...harms, folded: true };
    assert.deepEqual(foldedOf(opened, closed), {
      ids: ['bad', 'good'],
      codes: ['folded $.sections[0].folded'],
    });
  });
});

describe('the answers in one look', () => {
  const glance = (...sections: unknown[]) =>
    glanceOf(parsed(withValue(minimalDocument(), '$.sections', sections)))?.id;
  const section = (id: string, ...rows: unknown[]) => ({ id, title: id, rows });
  const fact = () => ({ ...(without(factsRow(), '$.id') as object) });

  it('are the first section, where it has facts alone', () => {
    assert.equal(glance(section('a', fact()), section('b', textRow())), 'a');
    assert.equal(glance(section('a', fact(), fact(), fact())), 'a');
  });

  it('are not there where the first section has anything else, or nothing', () => {
    for (const row of [
      textRow(),
      outcomeRow(),
      effectsRow(),
      timelineRow(),
      scheduleRow(),
      listRow(),
    ]) {
      const known = parsed(
        withValue(fullDocument(), '$.sections', [section('a', fact(), row), section('b', fact())]),
      );
      assert.equal(glanceOf(known), undefined, row.kind);
    }
    assert.equal(glance(section('a'), section('b', fact())), undefined);
  });

  it('are not a later section, whatever it has', () => {
    assert.equal(glance(section('a', textRow()), section('b', fact())), undefined);
  });
});

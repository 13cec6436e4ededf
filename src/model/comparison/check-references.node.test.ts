import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, without, withValue } from '../../testing/documents.js';
import { assertOnly } from '../../testing/findings.js';
import { parseComparison } from './parse-comparison.js';

const OUTCOME = '$.sections[1].rows[0].cells.heat[0]';
const EFFECTS = '$.sections[1].rows[1].cells.heat';
const TIMELINE = '$.sections[2].rows[0].cells.heat';
const SCHEDULE = '$.sections[2].rows[2].cells.heat';

/** The one finding of a document that is shown all the same. */
function onlyFinding(path: string, value: unknown, expected: Parameters<typeof assertOnly>[1]) {
  const result = parseComparison(withValue(fullDocument(), path, value));
  assert.ok(result.comparison, 'it is still shown');
  return assertOnly(result, expected);
}

describe('duplicates', () => {
  for (const [path, id] of [
    ['$.treatments[1].id', 'heat'],
    ['$.sections[2].id', 'how-well'],
    ['$.sources[1].id', 'pack-trial'],
    ['$.sections[1].rows[0].id', 'where'],
  ] as const) {
    it(`are found at ${path}`, () => {
      const { diagnostics } = parseComparison(withValue(fullDocument(), path, id));
      const duplicates = diagnostics.filter(({ code }) => code === 'duplicate-id');
      assert.deepEqual(
        duplicates.map((found) => [found.path, found.severity]),
        [[path, 'error']],
      );
      assert.match(duplicates[0]?.message ?? '', new RegExp(`"${id}"`));
    });
  }

  it('are allowed between lists', () => {
    for (const path of ['$.sections[0].id', '$.sections[1].rows[0].id']) {
      const document = withValue(fullDocument(), path, 'heat');
      assert.deepEqual(parseComparison(document).diagnostics, [], path);
    }
  });

  it('are found among rows of one section, and only where rows have an id', () => {
    const path = '$.sections[0].rows[0].id';
    onlyFinding(path, 'where', { code: 'duplicate-id', path: '$.sections[0].rows[1].id' });
    const none = without(
      without(fullDocument(), '$.sections[0].rows[1].id'),
      '$.sections[1].rows[0].id',
    );
    assert.deepEqual(parseComparison(none).diagnostics, []);
  });

  it('are each reported where an id stands three times', () => {
    let document: unknown = withValue(fullDocument(), '$.sections[1].rows[0].id', 'where');
    document = withValue(document, '$.sections[2].rows[1].id', 'where');
    assert.deepEqual(
      parseComparison(document).diagnostics.map(({ code, path }) => `${code} ${path}`),
      ['duplicate-id $.sections[1].rows[0].id', 'duplicate-id $.sections[2].rows[1].id'],
    );
  });
});

describe('treatments named in cells', () => {
  const cells: [row: string, cell: unknown][] = [
    ['$.sections[0].rows[0]', 'Words'],
    ['$.sections[0].rows[1]', { value: 'Words' }],
    ['$.sections[1].rows[0]', []],
    ['$.sections[1].rows[1]', fullDocument().sections[1]?.rows[1]],
    ['$.sections[2].rows[0]', { note: 'Words', sources: ['pack-trial'] }],
    [
      '$.sections[2].rows[2]',
      { phases: [{ from: 1, to: 2, label: 'Words' }], sources: ['pack-trial'] },
    ],
  ];
  for (const [row, cell] of cells) {
    it(`must be known: ${row}`, () => {
      const value =
        row === '$.sections[1].rows[1]' ? (cell as { cells: { heat: unknown } }).cells.heat : cell;
      const path = `${row}.cells["warm-bath"]`;
      onlyFinding(path, value, { code: 'unknown-treatment', path, hint: /heat.*cold-pack/ });
    });
  }
});

describe('sources', () => {
  const texts = [
    '$.summary[1]',
    '$.condition.summary',
    '$.treatments[0].summary',
    '$.treatments[0].experience',
    '$.treatments[1].approval[0].note',
    '$.treatments[1].seriousRisks[1]',
    '$.sections[0].intro',
    '$.sections[0].rows[0].about',
    '$.sections[0].rows[0].cells.heat',
    '$.sections[0].rows[1].cells.heat.note',
    `${OUTCOME}.caveat`,
    `${EFFECTS}.caveat`,
    `${TIMELINE}.note`,
    '$.sections[2].rows[2].about',
    `${SCHEDULE}.note`,
    '$.sections[2].rows[1].items[1]',
    '$.furtherReading[0].note',
    '$.glossary[0].meaning',
    '$.method',
  ];
  for (const path of texts) {
    it(`cited must be known: ${path}`, () => {
      const found = onlyFinding(path, 'Words.[@nowhere] More.[@pack-trial]', {
        code: 'unknown-source',
        path,
        hint: /"sources"/,
      });
      assert.match(found.message, /"nowhere"/);
    });

    it(`linked must have an address that may be followed: ${path}`, () => {
      onlyFinding(path, 'A [safe](https://example.org) and an [unsafe](javascript:alert) link', {
        code: 'unsafe-link',
        path,
        hint: /https:\/\//,
      });
    });
  }

  for (const path of [OUTCOME, EFFECTS, TIMELINE, SCHEDULE].map((place) => `${place}.sources`)) {
    it(`of numbers must be known: ${path}`, () => {
      onlyFinding(path, ['pack-trial', 'nowhere'], {
        code: 'unknown-source',
        path: `${path}[1]`,
        hint: /"sources"/,
      });
    });
  }

  it('are looked up by name, not by what every object has', () => {
    onlyFinding('$.method', 'Words.[@toString]', { code: 'unknown-source', path: '$.method' });
  });

  it('are each reported where several are unknown', () => {
    const { diagnostics } = parseComparison(
      withValue(fullDocument(), '$.method', 'A.[@one] B.[@two]'),
    );
    assert.deepEqual(
      diagnostics.map(({ code, path }) => [code, path]),
      [
        ['unknown-source', '$.method'],
        ['unknown-source', '$.method'],
      ],
    );
  });
});

describe('unsafe links', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '\u0001javascript:alert',
    'mailto:a@example.org',
  ]) {
    it(`are found, and not followed: ${JSON.stringify(href)}`, () => {
      const result = parseComparison(
        withValue(fullDocument(), '$.method', `Read [this](${href}) now`),
      );
      assertOnly(result, { code: 'unsafe-link', path: '$.method' });
      const link = result.comparison?.method?.find(({ kind }) => kind === 'link');
      assert.ok(link?.kind === 'link', 'a link');
      assert.equal(link.href, undefined);
      assert.equal(link.text, 'this', 'the words stay');
    });
  }

  it('do not come from an address broken over lines', () => {
    const { comparison } = parseComparison(
      withValue(fullDocument(), '$.method', 'Read [this](java\nscript:alert(1))'),
    );
    assert.ok(
      comparison?.method?.every((node) => node.kind !== 'link' || node.href === undefined),
      'no link to follow',
    );
  });
});

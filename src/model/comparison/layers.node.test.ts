import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fullDocument, parsed, without, withValue } from '../../testing/documents.js';
import { assertFound } from '../../testing/findings.js';
import { parseComparison, parseComparisonText } from './parse-comparison.js';

const CELL = '$.sections[1].rows[1].cells["cold-pack"]';
const RISK = '$.treatments[0].seriousRisks[1]';

describe('a cell that says why it is empty', () => {
  it('stands apart from the values of its row', () => {
    const row = parsed(fullDocument()).sections[1]!.rows[1]!;
    assert.ok(row.kind === 'effects');
    assert.deepEqual(Object.keys(row.cells), ['heat']);
    assert.deepEqual(row.missing?.['cold-pack'], {
      missing: 'not-checked',
      why: [
        { kind: 'text', text: 'No one has looked ' },
        { kind: 'emphasis', text: 'yet' },
        { kind: 'text', text: '.' },
        { kind: 'citation', source: 'neck-guide' },
      ],
    });
  });

  it('may stand in a row of every kind', () => {
    const { sections } = parsed(fullDocument());
    sections.forEach((section, index) => {
      section.rows.forEach((row, place) => {
        if (row.kind === 'list') return;
        const cell = { missing: 'no-studies' };
        const path = `$.sections[${index}].rows[${place}].cells["cold-pack"]`;
        const { comparison, diagnostics } = parseComparison(withValue(fullDocument(), path, cell));
        assert.deepEqual(diagnostics, [], row.kind);
        const read = comparison?.sections[index]?.rows[place];
        assert.ok(read && 'missing' in read, row.kind);
        assert.deepEqual(read.missing?.['cold-pack'], cell);
      });
    });
  });

  it('needs a reason that we know', () => {
    assertFound(parseComparison(withValue(fullDocument(), `${CELL}.missing`, 'unknown')), {
      code: 'invalid-value',
      path: `${CELL}.missing`,
    });
  });

  it('cites known sources, of known treatments, told where its author has them', () => {
    const wrong = withValue(fullDocument(), `${CELL}.why`, 'No.[@nowhere]');
    assertFound(parseComparison(wrong), { code: 'unknown-source', path: `${CELL}.why` });
    const foreign = withValue(fullDocument(), '$.sections[1].rows[1].cells["ice"]', {
      missing: 'no-studies',
    });
    assertFound(parseComparison(foreign), {
      code: 'unknown-treatment',
      path: '$.sections[1].rows[1].cells.ice',
    });
  });
});

describe('a serious risk with more', () => {
  it('is not known without what everybody has to see', () => {
    const result = parseComparison(without(fullDocument(), `${RISK}.short`));
    assertFound(result, { code: 'missing-field', path: `${RISK}.short` });
  });

  it('cites known sources in both parts', () => {
    for (const part of ['short', 'more']) {
      const wrong = withValue(fullDocument(), `${RISK}.${part}`, 'Rash.[@nowhere]');
      assertFound(parseComparison(wrong), { code: 'unknown-source', path: `${RISK}.${part}` });
    }
  });
});

describe('what is said before readers start or stop', () => {
  it('is paragraphs and lists, which cite known sources', () => {
    assert.equal(parsed(fullDocument()).beforeYouStart.length, 2);
    const place = '$.beforeYouStart[1].points[0]';
    const wrong = withValue(fullDocument(), place, 'Ask.[@nowhere]');
    assertFound(parseComparison(wrong), { code: 'unknown-source', path: place });
  });
});

describe('the document that the docs show', () => {
  it('is one without a finding', async () => {
    const docs = await readFile('docs/layers.md', 'utf8');
    const [, json] = /```json\n([^]*?)```/.exec(docs) ?? [];
    const { comparison, diagnostics } = parseComparisonText(json!);
    assert.deepEqual(diagnostics, []);
    assert.equal(comparison?.sections[0]?.gist?.length, 3);
  });
});

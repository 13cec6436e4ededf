import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDiagnostic } from '../model/diagnostics.js';
import { parseComparison } from '../model/parse-comparison.js';
import { builtInComparisons } from './index.js';
import { findGaps, findImbalance } from './testing/balance.js';
import { evidence, parse, rawDocument } from './testing/built-in.js';
import { change, documentWith, type Mistake, remove } from './testing/mistakes.js';
import { passages } from './testing/passages.js';

const comparison = parse(rawDocument());

describe('the built-in comparison', () => {
  it('is found by its id and language', () => {
    assert.deepEqual(builtInComparisons[comparison.id]?.[comparison.lang], rawDocument());
  });

  it('parses without a finding', () => {
    assert.deepEqual(parseComparison(rawDocument()).diagnostics.map(formatDiagnostic), []);
  });

  it('cites every source, in the order of the list, and no other', () => {
    assert.deepEqual(
      comparison.sources.map(({ id }) => id),
      [...new Set(passages(comparison).flatMap(({ sources }) => sources))],
    );
  });

  it('lists only sources that the evidence holds, each with a way to find it', () => {
    const known = new Set(evidence.sources.map(({ id }) => id));
    assert.deepEqual(
      comparison.sources.filter(
        ({ id, doi, pmid, url, body }) => !known.has(id) || !body || !(doi ?? pmid ?? url),
      ),
      [],
    );
  });

  it('gives the crisis lines of the evidence, to the letter, where it knows their hours', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    assert.deepEqual(
      comparison.crisisLines.map((line) => ({ ...line, name: plain(line.name) })),
      evidence.crisisLines.map(({ code, hours, ...line }) => ({
        region: code,
        ...line,
        ...(hours !== 'varies' && { hours }),
      })),
    );
    assert.ok(comparison.crisisLines.some(({ region }) => region === 'INTL'));
  });

  it('answers about the same regions for every treatment', () => {
    const [first, ...others] = comparison.treatments.map(({ approval }) =>
      approval.map(({ region }) => region),
    );
    assert.ok(first && first.length > 0);
    for (const regions of others) assert.deepEqual(regions, first);
  });

  it('says when it was reviewed, by whom, and who paid', () => {
    assert.deepEqual(comparison.reviewedBy, []);
    assert.match(JSON.stringify(comparison.method), /No one outside the project has checked/);
    assert.match(JSON.stringify(comparison.method), /not a formal GRADE rating/);
    assert.match(comparison.funding ?? '', /^None/);
    assert.ok((comparison.lastReviewed ?? '') < (comparison.nextReview ?? ''));
  });

  it('leaves no cell empty where something can be said', () => {
    assert.deepEqual(findGaps(comparison), []);
  });

  it('says as much of each treatment', () => {
    assert.deepEqual(findImbalance(comparison), []);
  });

  const unfair: Record<string, Mistake> = {
    'a long cell': change('row:What it is/cells/esketamine', 'Much more is said here. '.repeat(20)),
    'few serious risks': change('treatments/0/seriousRisks', ['Ask.']),
    'a long note': change(
      'row:How soon it may help/cells/esketamine/note',
      'Much more is said here. '.repeat(20),
    ),
  };
  for (const [name, mistake] of Object.entries(unfair)) {
    it(`is found unfair with ${name}`, () => {
      assert.notDeepEqual(findImbalance(parse(documentWith(mistake))), []);
    });
  }

  it('is found incomplete with an empty cell', () => {
    const mistake = remove('row:What it is/cells/esketamine');
    assert.deepEqual(findGaps(parse(documentWith(mistake))), ['What it is / esketamine']);
  });
});

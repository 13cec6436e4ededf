import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UNKNOWN_FIELD, UNKNOWN_SOURCE } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import { toDiagnostic } from './finding.js';
import { MOST_OF_A_KIND, summarise } from './summarise.js';

const source = (number: number): Diagnostic =>
  toDiagnostic({ notice: UNKNOWN_SOURCE, path: `$.rows[${number}]`, values: { id: `s${number}` } });
const field = toDiagnostic({ notice: UNKNOWN_FIELD, path: '$.colour' });
const sources = (count: number) => Array.from({ length: count }, (_, number) => source(number));
const linesOf = (diagnostics: readonly Diagnostic[]) =>
  summarise('is shown, but', diagnostics).split('\n');

describe('what an author is told of a document', () => {
  it('has a line for each finding', () => {
    assert.equal(
      summarise('is shown, but', [source(1), field]),
      [
        'is shown, but:',
        '  $.rows[1] cites "s1", which is not in "sources". Add it to "sources", or correct the id.',
        '  $.colour is not a field of this document, and was dropped. Check its spelling, or take it out.',
      ].join('\n'),
    );
    assert.equal(linesOf(sources(MOST_OF_A_KIND)).length, 1 + MOST_OF_A_KIND);
  });

  it('stays readable where thousands are of one kind, and hides none of another', () => {
    const lines = linesOf([...sources(4000), field]);
    assert.equal(lines.length, 1 + MOST_OF_A_KIND + 1 + 1);
    assert.match(lines.at(-2) ?? '', /\$\.colour/);
    assert.equal(
      lines.at(-1),
      `  and ${4000 - MOST_OF_A_KIND} more. Add it to "sources", or correct the id.`,
    );
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatDiagnostic } from './diagnostic.js';

it('a diagnostic is one line: where, what, how to mend it', () => {
  assert.equal(
    formatDiagnostic({
      code: 'missing-field',
      severity: 'error',
      path: '$.title',
      message: 'is missing',
      hint: 'Add it.',
    }),
    '$.title is missing. Add it.',
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as catalogue from './catalogue.js';
import { type Notice, toDiagnostic } from './finding.js';

const NOTICES = Object.values(catalogue)
  .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
  .filter((text) => text.includes(' | '))
  .map((notice) => toDiagnostic({ notice: notice as Notice, path: '' }));

const source = readFileSync(new URL('diagnostic.ts', import.meta.url), 'utf8');
const [, union = ''] = /export type DiagnosticCode =([^]*?)\/\*\* One finding/.exec(source) ?? [];
const CODES = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);

describe('the catalogue', () => {
  it('is held against the codes that are declared', () => assert.notDeepEqual(CODES, []));

  for (const code of CODES) {
    it(`has words for ${code}`, () => {
      assert.ok(NOTICES.some((notice) => notice.code === code));
    });
  }

  for (const { message, hint } of NOTICES) {
    it(`goes on after a place, and ends in a sentence: ${message}. ${hint}`, () => {
      assert.match(message, /^[a-z][^]*[^.\s]$/);
      assert.match(hint, /^(?:[A-Z][^]+\.|\{hint\})$/);
    });
  }
});

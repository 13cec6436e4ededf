import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison } from '../../model/comparison/schema.js';
import { parseInline } from '../../model/comparison/inline.js';
import { toDo } from './to-do.js';

describe('to-do', () => {
  it('ends in no second full stop where a citation stands last', () => {
    const comparison = { funding: parseInline('TODO: who paid. [@source-1]') } as unknown;
    const subject = { comparison: comparison as Comparison, language: 'en', today: new Date() };
    assert.deepEqual(
      [...toDo.find(subject)].map(({ message }) => message),
      ['is to be written: who paid'],
    );
  });
});

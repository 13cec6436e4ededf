import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstChoices } from '../choices.js';
import { leftOut } from './left-out.js';

const CHOICES = { ...firstChoices('/'), nextLabel: 'Book', nextHref: 'https://example.org/' };

it('names what a form without the script cannot hold', () => {
  const look = { '--tc-accent': '#123456', '--tc-text': '#000' };
  assert.deepEqual(leftOut(CHOICES, look), []);
  assert.deepEqual(leftOut({ ...CHOICES, form: 'static' }, look), ['nextStep']);
  assert.deepEqual(leftOut({ ...CHOICES, form: 'frame' }, look), ['nextStep', 'look']);
  assert.deepEqual(leftOut({ ...CHOICES, form: 'frame' }, { '--tc-accent': 'red' }), ['nextStep']);
  const chart = { ...CHOICES, form: 'plain', subject: 'chart', caption: 'A caption' } as const;
  assert.deepEqual(leftOut(chart, look), ['caption', 'look']);
});

import type { PageRule } from '../rule.js';
import { STATIC } from '../sources.js';

export const storedWords: PageRule = {
  id: 'stored-words',
  title: 'Stored text says what its document says',
  severity: 'warn',
  why: 'A number that was changed in the page alone has lost its source, and the next writing of the page undoes the change.',
  source: STATIC,
  bad: '<p>Heat: 94 in 100 felt better in three days.',
  good: '<p>Heat: 64 in 100 felt better in three days.',
};

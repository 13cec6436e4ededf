import type { PageRule } from '../rule.js';
import { LOCKED } from '../sources.js';

export const storedFacts: PageRule = {
  id: 'stored-facts',
  title: 'Stored text keeps what no page may leave out',
  severity: 'error',
  isLocked: true,
  why: 'A script shows approvals, serious risks, the review, the disclaimer and whom to call on every page. Text that was stored in a page can be edited, and readers cannot see what is gone.',
  source: LOCKED,
  bad: '<li><strong>Burns:</strong> it is not worth a word.',
  good: '<li><strong>Burns:</strong> 2 in 100 adults in two weeks.',
};

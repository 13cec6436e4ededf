import type { PageRule } from '../rule.js';
import { LOCKED } from '../sources.js';

export const storedFacts: PageRule = {
  id: 'stored-facts',
  title: 'Stored text keeps what no page may leave out',
  severity: 'error',
  isLocked: true,
  why: 'A script shows approvals, serious risks, the review, the disclaimer and whom to call on every page. Text that was stored in a page can be edited, and readers cannot see what is gone.',
  source: LOCKED,
  bad: '<p class="treatment-label">Heat</p>\n<ul class="points"></ul>',
  good: '<p class="treatment-label">Heat</p>\n<ul class="points"><li>Burns.</li></ul>',
};

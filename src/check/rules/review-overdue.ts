import { isOverdue, nextReview } from '../../model/comparison/review.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  title: 'The next review is not overdue',
  severity: 'warn',
  why: 'Evidence moves on. Readers are told that a comparison is overdue, and trust it less, with good reason.',
  source: IPDAS,
  bad: { '$.lastReviewed': '2020-03-31', '$.nextReview': '2021-03-31' },
  good: { '$.lastReviewed': '2026-03-31', '$.nextReview': '2199-03-31' },
  find: ({ comparison, today }) => {
    if (!isOverdue(comparison, today)) return [];
    const due = nextReview(comparison, today);
    return [
      {
        path: [comparison.nextReview ? 'nextReview' : 'lastReviewed'],
        message: due ? `was due on ${due}` : 'promises no next review',
        mend: 'Check the facts again, and give the day as "lastReviewed".',
      },
    ];
  },
};

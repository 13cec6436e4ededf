import { plainText } from '../../model/comparison/inline.js';
import { visitRows } from '../../model/comparison/visit.js';
import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

const LEAST = 3;

export const questionList: Rule = {
  id: 'question-list',
  title: 'Readers get questions to take along',
  severity: 'warn',
  why: 'A list of questions brings a comparison into the talk with a clinician, where the choice is made.',
  source: IPDAS,
  noTable: 'questions to ask',
  bad: { '$.sections[4].rows[0].items': ['Which pack fits me?'] },
  good: {
    '$.sections[4].rows[0].items': [
      'Which pack fits me?',
      'How long should I use it?',
      'What if it gets worse?',
    ],
  },
  find: ({ comparison }) => {
    let most = 0;
    visitRows(comparison, (row) => {
      if (row.kind !== 'list') return;
      const questions = row.items.filter((item) => /[?؟？]/.test(plainText(item)));
      most = Math.max(most, questions.length);
    });
    if (most >= LEAST) return [];
    const mend = `Add a row of the kind "list" with ${LEAST} questions or more.`;
    return [{ path: ['sections'], message: 'have no list of questions to ask', mend }];
  },
};

import type { Rule } from '../rule.js';
import { CDC_INDEX } from '../sources.js';

export const beforeYouStart: Rule = {
  id: 'before-you-start',
  title: 'Readers are told what to do before they start or stop',
  severity: 'warn',
  why: 'Whoever has read of risks needs something to do about them: what to tell a clinician, what not to take with it, how not to stop.',
  source: CDC_INDEX,
  noTable: 'what to do before you start',
  bad: { '$.beforeYouStart': [] },
  good: { '$.beforeYouStart': [{ points: ['Never use a pack on broken skin.'] }] },
  find: ({ comparison }) =>
    comparison.beforeYouStart.length > 0
      ? []
      : [
          {
            path: ['beforeYouStart'],
            message: 'is missing',
            mend: 'Say in "beforeYouStart" what to do, and what not to do, before a start or a stop.',
          },
        ],
};

import type { Rule } from '../rule.js';
import { TRANSLATION } from '../sources.js';

export const translationReviewed: Rule = {
  id: 'translation-reviewed',
  title: 'A translation was read by a second person',
  severity: 'warn',
  why: 'A wrong word in a dose or a risk harms, and a translator does not see the own mistakes.',
  source: TRANSLATION,
  bad: { '$.translation': { of: 'de', translatedBy: 'Cleo' } },
  good: { '$.translation': { of: 'de', translatedBy: 'Cleo', reviewedBy: 'Dan' } },
  find: ({ comparison: { translation } }) =>
    !translation || translation.reviewedBy
      ? []
      : [
          {
            path: ['translation', 'reviewedBy'],
            message: 'is missing',
            mend: 'Let somebody read it who knows both languages, and name them.',
          },
        ],
};

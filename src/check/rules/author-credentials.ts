import type { Rule } from '../rule.js';
import { IPDAS } from '../sources.js';

export const authorCredentials: Rule = {
  id: 'author-credentials',
  title: 'Authors are named, with what makes them fit',
  severity: 'warn',
  why: 'Readers ask who says so.',
  source: IPDAS,
  noTable: 'who wrote it',
  bad: { '$.authors[0]': { name: 'Ada Writer' } },
  good: { '$.authors[0]': { name: 'Ada Writer', credentials: 'RN, neck clinic' } },
  find: ({ comparison: { authors } }) => {
    if (authors.length === 0) {
      return [{ path: ['authors'], message: 'names nobody', mend: 'Name who wrote it.' }];
    }
    return authors.flatMap(({ credentials }, index) =>
      credentials
        ? []
        : {
            path: ['authors', index],
            message: 'has no credentials',
            mend: 'Add "credentials": the profession, or what else makes the author fit.',
          },
    );
  },
};

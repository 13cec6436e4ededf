import type { PageRule } from '../rule.js';
import { STATIC } from '../sources.js';

export const storedDocument: PageRule = {
  id: 'stored-document',
  title: 'Stored text is of a document at hand, in its present state',
  severity: 'warn',
  why: 'Without its document nobody can say what was changed in a page. A document that was mended since has not reached its readers.',
  source: STATIC,
  bad: '<treatment-compare lang="en" data-prerendered="1x2y3z">',
  good: '<treatment-compare lang="en" data-prerendered="1q62cpo">',
};

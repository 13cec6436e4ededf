import type { PageRule } from '../rule.js';
import { STATIC } from '../sources.js';

export const storedDocument: PageRule = {
  id: 'stored-document',
  title: 'Stored text is of a document at hand, in its present state',
  severity: 'warn',
  why: 'Without its document nobody can say what was changed in a page. A document that was mended since has not reached its readers.',
  source: STATIC,
  bad: '<treatment-compare data-prerendered="1x2y3z">of an older document</treatment-compare>',
  good: '<treatment-compare data-prerendered="4a5b6c">of the document as it is</treatment-compare>',
};

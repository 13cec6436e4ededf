import type { PageRule } from '../rule.js';
import { STATIC } from '../sources.js';

export const storedMarkup: PageRule = {
  id: 'stored-markup',
  title: 'Stored markup and styles are as they were written',
  severity: 'warn',
  why: 'Words can be all there and out of sight. Markup of an older release lacks what was mended since.',
  source: STATIC,
  bad: '<style>.disclaimer { font-size: 1px }</style>',
  good: '<style>.disclaimer { padding: 1em }</style>',
};

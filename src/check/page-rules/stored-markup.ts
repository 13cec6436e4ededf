import type { PageRule } from '../rule.js';
import { STATIC } from '../sources.js';

export const storedMarkup: PageRule = {
  id: 'stored-markup',
  title: 'Stored markup and styles are as they were written',
  severity: 'warn',
  why: 'Words can be all there and out of sight. Markup of an older release lacks what was mended since.',
  source: STATIC,
  bad: '<p class="fact" style="font-size: 1px">Approved</p>',
  good: '<p class="fact">Approved</p>',
};

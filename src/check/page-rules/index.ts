/** Every rule for what stands in pages: stored text, and tables. A new one is a file of its name in this folder and a line here. */
import type { PageRule } from '../rule.js';
import { storedDocument } from './stored-document.js';
import { storedFacts } from './stored-facts.js';
import { storedMarkup } from './stored-markup.js';
import { storedWords } from './stored-words.js';
import { tableLimits } from './table-limits.js';

export const PAGE_RULES: readonly PageRule[] = [
  storedFacts,
  storedWords,
  storedMarkup,
  storedDocument,
  tableLimits,
];

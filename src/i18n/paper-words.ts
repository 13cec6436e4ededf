/** What a guide says that is filled in without a script, in every language that there is: no script has to carry its words. */
import * as ar from './languages/ar.js';
import * as de from './languages/de.js';
import * as en from './languages/en.js';
import type { PaperMessages } from './languages/en.js';
import * as es from './languages/es.js';
import { Vocabulary } from './vocabulary.js';

export type { PaperMessages } from './languages/en.js';

export const paperWords = /* @__PURE__ */ new Vocabulary<PaperMessages>('paper', en.paper, {
  en: en.paper,
  es: es.paper,
  de: de.paper,
  ar: ar.paper,
});

/** What `<treatment-guide>` says, in every language that there is: no other script has to carry its words. */
import * as ar from './languages/ar.js';
import * as de from './languages/de.js';
import * as en from './languages/en.js';
import type { GuideMessages } from './languages/en.js';
import * as es from './languages/es.js';
import { Vocabulary } from './vocabulary.js';

export const guideWords = /* @__PURE__ */ new Vocabulary<GuideMessages>('guide', en.guide, {
  en: en.guide,
  es: es.guide,
  de: de.guide,
  ar: ar.guide,
});

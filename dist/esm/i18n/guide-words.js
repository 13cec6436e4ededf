import { guide as guide$1 } from './languages/ar.js';
import { guide as guide$2 } from './languages/de.js';
import { guide } from './languages/en.js';
import { guide as guide$3 } from './languages/es.js';
import { Vocabulary } from './vocabulary.js';

/** What `<treatment-guide>` says, in every language that there is: no other script has to carry its words. */
const guideWords = /* @__PURE__ */ new Vocabulary('guide', guide, {
    en: guide,
    es: guide$3,
    de: guide$2,
    ar: guide$1,
});

export { guideWords };
//# sourceMappingURL=guide-words.js.map

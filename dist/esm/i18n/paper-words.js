import { paper as paper$1 } from './languages/ar.js';
import { paper as paper$2 } from './languages/de.js';
import { paper } from './languages/en.js';
import { paper as paper$3 } from './languages/es.js';
import { Vocabulary } from './vocabulary.js';

/** What a guide says that is filled in without a script, in every language that there is: no script has to carry its words. */
const paperWords = /* @__PURE__ */ new Vocabulary('paper', paper, {
    en: paper,
    es: paper$3,
    de: paper$2,
    ar: paper$1,
});

export { paperWords };
//# sourceMappingURL=paper-words.js.map

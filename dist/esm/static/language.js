import { isRightToLeft, canonicalTag } from '../model/language-tag.js';

/** The language that a comparison is written in: its own, or the one that is asked for. */
const languageOf = (comparison, { lang = 'en' }) => canonicalTag(comparison.lang ?? lang);
/** The value of `dir` for a language. */
const lineDirection = (language) => isRightToLeft(language) ? 'rtl' : 'ltr';

export { languageOf, lineDirection };
//# sourceMappingURL=language.js.map

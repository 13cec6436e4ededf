import { canonicalTag } from '../model/language-tag.js';
import { memoize } from './memoize.js';

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
const textFormatsFor = memoize((tag) => {
    const language = knownLanguage(tag);
    const numbers = memoize(() => new Intl.NumberFormat(language));
    const dates = memoize(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
    const lists = memoize(() => new Intl.ListFormat(language));
    const plurals = memoize(() => new Intl.PluralRules(language));
    return {
        number: (value) => numbers().format(value),
        date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
        list: (words) => lists().format(words),
        plural: (value) => plurals().select(value),
    };
});
/** A tag that `Intl` takes, or English. */
function knownLanguage(language) {
    try {
        return Intl.getCanonicalLocales(canonicalTag(language))[0] ?? 'en';
    }
    catch {
        return 'en';
    }
}

export { knownLanguage, textFormatsFor };
//# sourceMappingURL=text-formats.js.map

import { primaryLanguage } from '../model/language.js';

/** The formats of a language tag. `Intl` objects are dear to make, so each is made once, when it is needed. */
const formatsFor = remember((language) => createFormats(isKnownToIntl(language) ? language : 'en'));
function createFormats(language) {
    const numbers = remember(() => new Intl.NumberFormat(language));
    const dates = remember(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
    const lists = remember(() => new Intl.ListFormat(language, { type: 'conjunction' }));
    const regions = remember(() => new Intl.DisplayNames(language, { type: 'region' }));
    const lengths = remember((unit) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));
    return {
        number: (value) => numbers().format(value),
        date: (day) => dates().format(new Date(`${day}T00:00:00Z`)),
        list: (words) => lists().format(words),
        region: (code) => regions().of(code) ?? code,
        span: ({ from, to = from, unit }) => from === to ? lengths(unit).format(from) : range(lengths(unit), from, to),
    };
}
/** Makes a value for each key once. */
function remember(make) {
    const known = new Map();
    return (key) => {
        const value = known.get(key) ?? make(key);
        known.set(key, value);
        return value;
    };
}
/** Firefox 115 has no `formatRange`. */
function range(lengths, from, to) {
    return 'formatRange' in lengths
        ? lengths.formatRange(from, to)
        : `${from}–${lengths.format(to)}`;
}
/** A tag can be well formed and still mean nothing. */
function isKnownToIntl(language) {
    try {
        return Intl.getCanonicalLocales(language).length > 0;
    }
    catch {
        return false;
    }
}
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);
/** Whether a language is written from right to left. Not every engine has `Intl.Locale.prototype.getTextInfo`. */
function isRightToLeft(language) {
    return RIGHT_TO_LEFT.has(primaryLanguage(language));
}

export { formatsFor, isRightToLeft };
//# sourceMappingURL=formats.js.map

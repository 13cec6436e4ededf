/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
function primaryLanguage(tag) {
    const [first = ''] = tag.split(/[-_]/);
    return (localeOf(tag) ?? localeOf(first))?.language ?? first.toLowerCase();
}
/** A tag as everyone writes it, `es-MX` for `spa-mx`; of one that is ill-formed, the language alone. */
function canonicalTag(tag) {
    return localeOf(tag)?.toString() ?? primaryLanguage(tag);
}
/** Whether a text is a language tag, well-formed as BCP 47 has it. */
const isLanguageTag = (text) => localeOf(text) !== undefined;
/** The country that a language tag names, such as `GB` in `en-GB`. */
function regionOf(language) {
    const region = localeOf(language)?.region;
    return region && isCountry(region) ? region : undefined;
}
/** Whether a region is none of the parts of the world that have numbers, such as Latin America: `419`. */
function isCountry(region) {
    return /\D/.test(region);
}
/**
 * The scripts of living languages that are written from right to left. What engines say of a direction themselves is no
 * help: Firefox has no `getTextInfo`, and the `textInfo` of older Chromium takes `dv` and `az-Arab` for left to right.
 */
const RIGHT_TO_LEFT_SCRIPTS = 'Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi';
/** Tags of languages with one script, the commonest on pages: the first question to `Intl` costs a phone 40 ms. */
const LEFT_TO_RIGHT = /^(?:de|en|es|fr|it|pt)(?:-[a-z]{2})?$/i;
/** Whether a language is written from right to left, by the script that its tag names or that is usual for it. */
function isRightToLeft(tag) {
    if (LEFT_TO_RIGHT.test(tag))
        return false;
    const locale = localeOf(tag) ?? localeOf(primaryLanguage(tag));
    const script = locale?.maximize().script;
    return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.includes(script);
}
function localeOf(tag) {
    try {
        return new Intl.Locale(tag);
    }
    catch {
        return undefined;
    }
}

export { canonicalTag, isCountry, isLanguageTag, isRightToLeft, primaryLanguage, regionOf };
//# sourceMappingURL=language-tag.js.map

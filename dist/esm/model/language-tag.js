/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
function primaryLanguage(tag) {
    const [first = ''] = tag.split(/[-_]/);
    return (localeOf(tag) ?? localeOf(first))?.language ?? first.toLowerCase();
}
/** A tag as everyone writes it, `es-MX` for `spa-mx`; of one that is ill-formed, the language alone. */
function canonicalTag(tag) {
    return localeOf(tag)?.toString() ?? primaryLanguage(tag);
}
/** The country that a language tag names, such as `GB` in `en-GB`. */
function regionOf(language) {
    const region = localeOf(language)?.region;
    return region && isCountry(region) ? region : undefined;
}
/** Whether a region is none of the parts of the world that have numbers, such as Latin America: `419`. */
function isCountry(region) {
    return /\D/.test(region);
}
function localeOf(tag) {
    try {
        return new Intl.Locale(tag);
    }
    catch {
        return undefined;
    }
}

export { canonicalTag, isCountry, primaryLanguage, regionOf };
//# sourceMappingURL=language-tag.js.map

/** The language of a tag without region or script: `en` in `en-GB`, and in `eng`, which means the same. */
function primaryLanguage(tag) {
    return localeOf(tag)?.language ?? tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
/** The region that a language tag names, such as `GB` in `en-GB`. */
function regionOf(language) {
    return localeOf(language)?.region;
}
function localeOf(tag) {
    try {
        return new Intl.Locale(tag);
    }
    catch {
        return undefined;
    }
}

export { primaryLanguage, regionOf };
//# sourceMappingURL=language-tag.js.map

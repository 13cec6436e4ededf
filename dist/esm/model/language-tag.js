/** The language of a tag without region or script: `en` in `en-GB`. */
function primaryLanguage(tag) {
    return tag.split('-')[0]?.toLowerCase() ?? '';
}
/** The region that a language tag names, such as `GB` in `en-GB`. */
function regionOf(language) {
    try {
        return new Intl.Locale(language).region;
    }
    catch {
        return undefined;
    }
}

export { primaryLanguage, regionOf };
//# sourceMappingURL=language-tag.js.map

/** The language of a tag without region or script: `en` in `en-GB`. */
function primaryLanguage(tag) {
    return tag.split('-')[0]?.toLowerCase() ?? '';
}

export { primaryLanguage };
//# sourceMappingURL=language.js.map

/**
 * What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. The mark that some editors begin
 * files with is no part of it.
 */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}

export { parseJson };
//# sourceMappingURL=parse-json.js.map

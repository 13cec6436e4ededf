/** What a JSON text stands for; `undefined`, for which JSON has no word, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

export { parseJson };
//# sourceMappingURL=parse-json.js.map

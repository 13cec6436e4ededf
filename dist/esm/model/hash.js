/** What a hash begins with. */
const HASH_START = 0x811c9dc5;
/** One step of FNV-1a, with 32 bits. */
function mix(hash, value) {
    return Math.imul(hash ^ value, 0x01000193);
}
/** A short name for a value of JSON, in base 36: the same on every machine, and of another value another, nearly always. */
const jsonName = (value) => (hashOf(JSON.stringify(value)) >>> 0).toString(36);
/** FNV-1a of a text's UTF-16 units, or of some of them. */
function hashOf(text, start = 0, end = text.length) {
    let hash = HASH_START;
    for (let index = start; index < end; index++)
        hash = mix(hash, text.charCodeAt(index));
    return hash;
}

export { hashOf, jsonName, mix };
//# sourceMappingURL=hash.js.map

/** What a hash begins with. */
const HASH_START = 0x811c9dc5;
/** One step of FNV-1a, with 32 bits. */
function mix(hash, value) {
    return Math.imul(hash ^ value, 0x01000193);
}

export { HASH_START, mix };
//# sourceMappingURL=hash.js.map

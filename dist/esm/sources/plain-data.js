/**
 * A copy of a page's value as JSON would carry it. `JSON.stringify` is not asked: libraries of old give arrays and
 * dates a `toJSON` that quotes everything twice.
 */
function plainData(value) {
    if (Array.isArray(value))
        return value.map(plainData);
    if (typeof value !== 'object' || !value)
        return value;
    const writes = value;
    // Feeds write dates like this, too, and an invalid one does not throw.
    if (writes.toUTCString)
        return writes.toUTCString();
    if (writes.toJSON)
        return plainData(writes.toJSON());
    return Object.fromEntries(Object.entries(value).map(plainData));
}

export { plainData };
//# sourceMappingURL=plain-data.js.map

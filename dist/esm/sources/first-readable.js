/** The first of the values that is something. */
function firstReadable(values, read) {
    for (const raw of values) {
        const value = read(raw);
        if (value)
            return value;
    }
    return undefined;
}

export { firstReadable };
//# sourceMappingURL=first-readable.js.map

/** The first of the values that is something. */
function first(values, read) {
    for (const raw of values) {
        const value = read(raw);
        if (value)
            return value;
    }
    return undefined;
}

export { first };
//# sourceMappingURL=first.js.map

/** Makes a value for each key once. */
function memoize(make) {
    const known = new Map();
    return (key) => {
        const value = known.get(key) ?? make(key);
        known.set(key, value);
        return value;
    };
}

export { memoize };
//# sourceMappingURL=memoize.js.map

/** Makes a value for each key once. */
function remember(make) {
    const known = new Map();
    return (key) => {
        const value = known.get(key) ?? make(key);
        known.set(key, value);
        return value;
    };
}

export { remember };
//# sourceMappingURL=remember.js.map

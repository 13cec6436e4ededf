/** Whether two pieces of data say the same. Nothing of a page's is asked, as `JSON.stringify` would ask its `toJSON`. */
function isSame(one, other) {
    if (!isObject(one) || !isObject(other))
        return one === other;
    const names = Object.keys(one);
    return (names.join() === Object.keys(other).join() &&
        names.every((name) => isSame(one[name], other[name])));
}
function isObject(value) {
    return Object(value) === value;
}

export { isSame };
//# sourceMappingURL=is-same.js.map

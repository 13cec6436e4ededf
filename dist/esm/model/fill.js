/** Fills `{name}` in a text. A place without a value stays as it is. */
function fill(text, values = {}) {
    return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
}
/** The places of a text, in an order that tells whether another has the same. */
function placesIn(text) {
    return (text.match(/\{\w+\}/g) ?? []).sort().join();
}

export { fill, placesIn };
//# sourceMappingURL=fill.js.map

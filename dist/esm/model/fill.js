/** Fills `{name}` in a text. A place without a value stays as it is. */
function fill(text, values = {}) {
    return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? String(values[name]) : place);
}

export { fill };
//# sourceMappingURL=fill.js.map

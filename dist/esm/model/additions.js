const listeners = new Set();
/** Hears that a page has added words or comparisons, until the function that it returns is called. */
function onAddition(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
function tellOfAddition() {
    for (const listener of listeners)
        listener();
}

export { onAddition, tellOfAddition };
//# sourceMappingURL=additions.js.map

/** The fields that hold something, in their order. */
function filled(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)));
}

export { filled };
//# sourceMappingURL=filled.js.map

/**
 * Makes texts of properties that a framework has set to whatever a template says, such as `false` for
 * `isOffered && 'tea'`. Where an attribute of plain text says the same, the value is text or nothing.
 */
function readAsText(element, changed) {
    const { elementProperties } = element.constructor;
    for (const name of changed) {
        const value = Reflect.get(element, name);
        const { attribute, type } = elementProperties.get(name) ?? {};
        if (typeof value === 'string' || attribute === false || type)
            continue;
        const isNothing = value === undefined || value === null || value === false;
        Reflect.set(element, name, isNothing ? undefined : String(value));
    }
}

export { readAsText };
//# sourceMappingURL=read-as-text.js.map

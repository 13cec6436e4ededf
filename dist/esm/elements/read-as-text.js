/**
 * Makes texts of properties that a framework has set to whatever a template says, such as `false` for
 * `isOffered && 'tea'`. Where an attribute of plain text says the same, the value is text or nothing; where its converter
 * tells an attribute that is not there from nothing, nothing is ''.
 */
function readAsText(element, changed) {
    const { elementProperties } = element.constructor;
    for (const name of changed) {
        const value = Reflect.get(element, name);
        const { attribute, type, converter } = elementProperties.get(name) ?? {};
        if (typeof value === 'string' || value === undefined || attribute === false || type)
            continue;
        const isNothing = value === null || value === false;
        Reflect.set(element, name, isNothing ? converter && '' : String(value));
    }
}

export { readAsText };
//# sourceMappingURL=read-as-text.js.map

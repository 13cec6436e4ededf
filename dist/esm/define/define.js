/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author.
 */
function define(tag, element, registry = customElements) {
    const existing = registry.get(tag);
    if (!existing) {
        registry.define(tag, element);
        return;
    }
    if (existing.version !== element.version) {
        console.warn(`<${tag}> is defined twice: version ${existing.version ?? 'unknown'} stays, ${element.version} is not used. Load one script.`);
    }
}

export { define };
//# sourceMappingURL=define.js.map

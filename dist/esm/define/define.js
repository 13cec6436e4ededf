/** The pairs of versions that the author was told of: a script of several elements is worth one line. */
const told = new Set();
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
    if (existing.version === element.version)
        return;
    const versions = `version ${existing.version ?? 'unknown'} stays, ${element.version} is not used`;
    if (told.has(versions))
        return;
    told.add(versions);
    console.warn(`<${tag}> is defined twice: ${versions}. Load one script.`);
}

export { define };
//# sourceMappingURL=define.js.map

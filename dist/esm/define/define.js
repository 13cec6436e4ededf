/** What the author was told of: a script of several elements is worth one line. */
const told = new Set();
/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author. Where a polyfill makes shadow roots of plain
 * children, styles would be lost and the element would hear of its own content as the author's: it stays undefined.
 */
function define(tag, element, registry = customElements) {
    if (isShadowImitated()) {
        const fact = 'shows its own content, because ShadyDOM is forced';
        if (isNews(fact))
            console.error(`<${tag}> ${fact}. Do not force it.`);
        return;
    }
    const existing = registry.get(tag);
    if (!existing) {
        registry.define(tag, element);
        return;
    }
    if (existing.version === element.version)
        return;
    const versions = `version ${existing.version ?? 'unknown'} stays, ${element.version} is not used`;
    if (isNews(versions))
        console.warn(`<${tag}> is defined twice: ${versions}. Load one script.`);
}
const isShadowImitated = () => Boolean(globalThis.ShadyDOM?.inUse);
function isNews(fact) {
    const isNew = !told.has(fact);
    told.add(fact);
    return isNew;
}

export { define };
//# sourceMappingURL=define.js.map

import { tellOfImitation, tellOfCopies } from '../elements/author.js';

/**
 * Defines an element unless the page already has it: the first copy of the script wins.
 * A second copy of another version is worth one line to the author. Where a polyfill makes shadow roots of plain
 * children, styles would be lost and the element would hear of its own content as the author's: it stays undefined.
 */
function define(tag, element, registry = customElements) {
    const existing = registry.get(tag);
    if (isShadowImitated())
        tellOfImitation(tag);
    else if (!existing)
        registry.define(tag, element);
    else if (existing.version !== element.version) {
        tellOfCopies(tag, existing.version, element.version);
    }
}
const isShadowImitated = () => Boolean(globalThis.ShadyDOM?.inUse);

export { define };
//# sourceMappingURL=define.js.map

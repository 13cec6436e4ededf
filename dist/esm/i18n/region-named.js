import { ANYWHERE_ELSE } from '../model/comparison/crisis-lines.js';

/**
 * The code of the region that an author names; people write the country as they call it.
 *
 * @returns nothing where no region has that code
 */
function regionNamed(text, formats) {
    const code = text.trim().toUpperCase();
    if (code === 'UK')
        return 'GB';
    const isKnown = /^[A-Z]{2}$/.test(code) && formats.region(code) !== code;
    return isKnown || code === ANYWHERE_ELSE ? code : undefined;
}

export { regionNamed };
//# sourceMappingURL=region-named.js.map

const AMPERSAND = /&(?:amp|#0*38);/g;
/** A host of the web as people write it, where a platform would see a path. */
const HOST = /^(?=www\.[\w-]+\.\w)/i;
/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
function webAddress(text, base) {
    if (typeof text !== 'string' || !text.trim())
        return undefined;
    try {
        // Generators escape twice; no address that works holds `&amp;`.
        const address = text
            .replace(AMPERSAND, '&')
            // Somebody broke a long line.
            .split('\n')
            .map((line) => line.trim())
            .join('');
        const { protocol, href } = new URL(address.replace(HOST, base ? '//' : 'https://'), base);
        return /^https?:/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}

export { webAddress };
//# sourceMappingURL=web-address.js.map

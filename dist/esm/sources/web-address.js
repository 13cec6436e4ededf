const AMPERSAND = /&(?:amp|#0*38);/g;
/**
 * The absolute http or https address that a text means, if it means one.
 * The platform's own parser decides, so that `java⏎script:` is seen for what it is.
 */
function webAddress(text, base) {
    if (typeof text !== 'string' || !text.trim())
        return undefined;
    try {
        // Generators escape twice; no address that works holds `&amp;`.
        const { protocol, href } = new URL(text.replace(AMPERSAND, '&'), base);
        return /^https?:/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}

export { webAddress };
//# sourceMappingURL=web-address.js.map

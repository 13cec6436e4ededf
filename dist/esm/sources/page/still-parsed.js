/**
 * Whether the parser may still be adding children: nothing follows the element yet, or it stands in a paragraph, which
 * a table in it would end.
 */
function isStillParsed(host) {
    if (document.readyState !== 'loading')
        return false;
    if (host.closest('p'))
        return true;
    for (let node = host; node; node = node.parentNode) {
        if (node.nextSibling)
            return false;
    }
    return true;
}

export { isStillParsed };
//# sourceMappingURL=still-parsed.js.map

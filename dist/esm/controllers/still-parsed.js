/** Whether the parser may still be adding children: nothing follows the element yet. */
function isStillParsed(host) {
    if (document.readyState !== 'loading')
        return false;
    for (let node = host; node; node = node.parentNode) {
        if (node.nextSibling)
            return false;
    }
    return true;
}

export { isStillParsed };
//# sourceMappingURL=still-parsed.js.map

/** The language of an element: its own `lang`, or the nearest one around it, through shadow roots, where there is any. */
function languageOf(element) {
    let node = element;
    while (node) {
        const owner = node.closest('[lang]');
        const language = owner?.getAttribute('lang');
        if (language)
            return language;
        node = hostOf(owner ?? node);
    }
    return undefined;
}
/** What an element stands in, from the inside out: the shadow roots around it, and the document. */
function rootsAround(element) {
    const roots = [];
    for (let node = element; node; node = hostOf(node))
        roots.push(node.getRootNode());
    return roots;
}
/** The host of the shadow root that an element stands in. */
function hostOf(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
}

export { hostOf, languageOf, rootsAround };
//# sourceMappingURL=language.js.map

/** Whether the author wrote anything that holds the place open; what is for a slot of a name is not shown yet. */
function hasOwnContent(host) {
    return [...host.children].some((child) => !child.slot && !child.matches('script'));
}
/**
 * Whether the author wrote anything to show where nothing else can be: words without an element, or something for this
 * very case. A heading and a footer are for what else there is.
 */
function hasSomethingToShow(host) {
    return [...host.childNodes].some((node) => node instanceof Element
        ? !/heading|footer/.test(node.slot) && !node.matches('script')
        : node instanceof Text && node.data.trim());
}

export { hasOwnContent, hasSomethingToShow };
//# sourceMappingURL=own-content.js.map

/** Calls back when the scripts that a page names have run: later, even where they have. */
function whenLoaded(callback) {
    const later = () => setTimeout(callback);
    if (document.readyState === 'complete')
        later();
    else
        addEventListener('load', later, { once: true });
}

export { whenLoaded };
//# sourceMappingURL=when-loaded.js.map

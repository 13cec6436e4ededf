/** The words of an element, on one line. */
function wordsIn(element) {
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export { wordsIn };
//# sourceMappingURL=words-in.js.map

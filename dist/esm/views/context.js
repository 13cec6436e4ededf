/**
 * What a page asks of a comparison, as far as it changes what is said.
 *
 * @param language that of the comparison
 */
function selectionOf(context, language) {
    const ids = (items) => items.map(({ id }) => id);
    const { treatments, sections, offers, regions, headingLevel } = context;
    return [language, regions[0], ids(treatments), ids(sections), ids(offers), headingLevel];
}

export { selectionOf };
//# sourceMappingURL=context.js.map

/** The cell of a treatment. Treatment ids are the author's, so inherited names are not looked up. */
function cellOf({ cells }, treatment) {
    return Object.hasOwn(cells, treatment.id) ? cells[treatment.id] : undefined;
}

export { cellOf };
//# sourceMappingURL=row-view.js.map

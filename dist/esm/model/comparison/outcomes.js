/** The outcomes of a comparison, in the order of its document. */
function outcomesOf({ sections }) {
    return sections
        .flatMap(({ rows }) => rows)
        .filter((row) => row.kind === 'outcome');
}
/** The outcome that an id names; without one the first. */
function outcomeNamed(comparison, id) {
    const outcomes = outcomesOf(comparison);
    return id ? outcomes.find((row) => row.id === id) : outcomes[0];
}

export { outcomeNamed, outcomesOf };
//# sourceMappingURL=outcomes.js.map

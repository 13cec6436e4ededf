import { ownRows } from './own-rows.js';

/** The outcomes of a comparison, in the order of its document; what others have added is none of them. */
function outcomesOf({ sections }) {
    return sections.flatMap(ownRows).filter((row) => row.kind === 'outcome');
}
/** The outcome that an id names; without one the first. */
function outcomeNamed(comparison, id) {
    const outcomes = outcomesOf(comparison);
    return id ? outcomes.find((row) => row.id === id) : outcomes[0];
}

export { outcomeNamed, outcomesOf };
//# sourceMappingURL=outcomes.js.map

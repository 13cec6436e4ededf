import { markOf } from './state.js';

/** Marks of what is read first, in their order. The rest was marked as not mattering, or not marked. */
const FIRST = ['much', 'little', 'unsure'];
/** Marks of what matters, so that it can stand in the way of something else that does. */
const MATTERING = ['much', 'little'];
function planOf(comparison, guide, state) {
    const rows = rowsById(comparison);
    const shown = new Set();
    const plan = (value) => {
        const own = [...new Set(value.rows)].flatMap((id) => rows.get(id) ?? []);
        const rowsAbove = own.filter((row) => shown.has(row));
        for (const row of own)
            shown.add(row);
        return {
            value,
            mark: markOf(state, value.id),
            rows: own.filter((row) => !rowsAbove.includes(row)),
            rowsAbove,
            gaps: own.flatMap((row) => gapOf(row, comparison.treatments)),
        };
    };
    const marked = FIRST.flatMap((mark) => guide.values.filter(({ id }) => markOf(state, id) === mark));
    const others = guide.values.filter((value) => !marked.includes(value));
    const planned = { marked: marked.map(plan), others: others.map(plan) };
    const asked = guide.understanding.flatMap((question) => question.rows);
    const aside = [...new Set(asked)].flatMap((id) => rows.get(id) ?? []);
    return {
        ...planned,
        rowsAside: aside.filter((row) => !shown.has(row)),
        tensions: guide.tensions.filter(({ values }) => values.every((id) => MATTERING.includes(markOf(state, id)))),
    };
}
/** The id of the value under which a row stands, or nothing where it stands aside. */
function valueWith({ marked, others }, row) {
    return [...marked, ...others].find(({ rows }) => rows.some(({ id }) => id === row))?.value.id;
}
function rowsById({ sections }) {
    const rows = sections.flatMap((section) => section.rows);
    return new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row]])));
}
function gapOf(row, treatments) {
    if (row.kind === 'list')
        return [];
    const lacking = treatments.filter(({ id }) => !Object.hasOwn(row.cells, id));
    return lacking.length > 0 ? [{ row, treatments: lacking }] : [];
}

export { planOf, rowsById, valueWith };
//# sourceMappingURL=plan.js.map

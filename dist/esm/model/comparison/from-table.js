const read = new WeakSet();
/** Remembers that a comparison was read from a table of the page, where an empty cell says nothing of what is known. */
function rememberTable(comparison) {
    read.add(comparison);
}
const isFromTable = (comparison) => read.has(comparison);

export { isFromTable, rememberTable };
//# sourceMappingURL=from-table.js.map

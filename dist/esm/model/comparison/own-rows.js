/** The rows of a section without those that somebody else has added. They alone decide how it is shown. */
const ownRows = ({ rows, after }) => rows.slice(0, after);

export { ownRows };
//# sourceMappingURL=own-rows.js.map

/** A table that an author wrote as the content of the element, however deep a page builder has wrapped it. */
function childTable(host) {
    return host.querySelector('table') ?? undefined;
}

export { childTable };
//# sourceMappingURL=child-table.js.map

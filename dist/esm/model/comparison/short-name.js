/** The name of a treatment for places with little room. */
function shortNameOf({ name, shortName = name }) {
    return shortName;
}

export { shortNameOf };
//# sourceMappingURL=short-name.js.map

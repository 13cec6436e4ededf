/** Its values if it is an array, else none. */
const listOf = (value) => Array.isArray(value) ? value : [];
/** It, if it is a text. */
const textOf = (value) => (typeof value === 'string' ? value : '');

export { listOf, textOf };
//# sourceMappingURL=json.js.map

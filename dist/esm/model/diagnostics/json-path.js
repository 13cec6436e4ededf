/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
function toPath(keys) {
    return keys.reduce((path, key) => {
        if (typeof key === 'number')
            return `${path}[${key}]`;
        return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
    }, '$');
}

export { toPath };
//# sourceMappingURL=json-path.js.map

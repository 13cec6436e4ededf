import { fill } from '../fill.js';

/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
function toPath(keys) {
    return keys.reduce((path, key) => {
        if (typeof key === 'number')
            return `${path}[${key}]`;
        return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
    }, '$');
}
/** A mistake in a document. */
function findingAt(...[notice, path, values]) {
    return { notice, path: toPath(path), values };
}
/** Puts a finding into the words that its author is shown. */
function toDiagnostic({ notice, path, values }) {
    // By their places: this has its say even where a page has broken how lists are gone through.
    const parts = notice.split(' | ');
    return {
        code: parts[0],
        severity: (parts[3] ?? 'error'),
        path,
        message: fill(parts[1] ?? '', values),
        hint: fill(parts[2] ?? '', values),
    };
}

export { findingAt, toDiagnostic, toPath };
//# sourceMappingURL=finding.js.map

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
    const [code, message = '', hint = '', severity = 'error'] = notice.split(' | ');
    return {
        code: code,
        severity: severity,
        path,
        message: fill(message, values),
        hint: fill(hint, values),
    };
}

export { findingAt, toDiagnostic, toPath };
//# sourceMappingURL=finding.js.map

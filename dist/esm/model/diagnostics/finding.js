import { fill } from '../fill.js';
import { toPath } from './json-path.js';

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

export { findingAt, toDiagnostic };
//# sourceMappingURL=finding.js.map

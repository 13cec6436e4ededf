import { fill } from '../fill.js';
import { toPath } from './json-path.js';

/** A mistake in a document. */
function findingAt(...[path, notice, values]) {
    return { notice, path: toPath(path), values };
}
/** Puts a finding into the words that its author is shown. */
function toDiagnostic({ notice, path, values }) {
    return {
        severity: 'error',
        ...notice,
        path,
        message: fill(notice.message, values),
        hint: fill(notice.hint, values),
    };
}

export { findingAt, toDiagnostic };
//# sourceMappingURL=finding.js.map

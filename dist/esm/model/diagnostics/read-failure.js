import { toDiagnostic } from './finding.js';

/** Why something could not be fetched or read, for its author. */
class ReadFailure extends Error {
    constructor(notice, values) {
        super(toDiagnostic({ notice, path: '', values }).message);
        this.notice = notice;
        this.values = values;
    }
}
/**
 * Puts what was thrown into words for the author of a place. It never throws, though anything may have been thrown:
 * even what no text can be made of.
 * @param otherwise what is said of all but a `ReadFailure`, with a place for its `{reason}`
 */
function explain(path, error, otherwise) {
    let reason = 'no reason given';
    try {
        if (error instanceof ReadFailure) {
            const { notice, values } = error;
            return toDiagnostic({ notice, path, values });
        }
        reason = String(error);
    }
    catch {
        // The reason stays unknown.
    }
    return toDiagnostic({ notice: otherwise, path, values: { reason } });
}

export { ReadFailure, explain };
//# sourceMappingURL=read-failure.js.map

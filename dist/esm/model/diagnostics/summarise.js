import { formatDiagnostic } from './diagnostic.js';

/** Lines of findings that are mended in the same way. A page may have thousands of them, and the events have them all. */
const MOST_OF_A_KIND = 20;
/**
 * One message for the console about what came of an author's sources: a line for each finding, and for each kind of which
 * there are too many, how many more there are.
 */
function summarise(what, diagnostics) {
    const counts = new Map();
    const lines = diagnostics.flatMap((diagnostic) => {
        const { hint } = diagnostic;
        const count = (counts.get(hint) ?? 0) + 1;
        counts.set(hint, count);
        return count > MOST_OF_A_KIND ? [] : formatDiagnostic(diagnostic);
    });
    const more = [...counts]
        .filter(([, count]) => count > MOST_OF_A_KIND)
        .map(([hint, count]) => `and ${count - MOST_OF_A_KIND} more. ${hint}`);
    return [`${what}:`, ...lines, ...more].join('\n  ');
}

export { MOST_OF_A_KIND, summarise };
//# sourceMappingURL=summarise.js.map

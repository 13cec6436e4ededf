import { formatDiagnostic } from '../model/diagnostics/diagnostic.js';

const MOST_DIAGNOSTICS = 5;
/** One message for the console about what came of an author's sources. */
function summarise(what, diagnostics) {
    const lines = diagnostics.slice(0, MOST_DIAGNOSTICS).map(formatDiagnostic);
    const more = diagnostics.length - lines.length;
    return [`${what}:`, ...lines, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n  ');
}

export { summarise };
//# sourceMappingURL=summarise.js.map

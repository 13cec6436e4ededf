/** Writes a diagnostic as the one line that the console and the command line print. */
function formatDiagnostic({ path, message, hint }) {
    return `${path} ${message}. ${hint}`;
}

export { formatDiagnostic };
//# sourceMappingURL=diagnostic.js.map

/** Whether a finding makes a document unfit to publish. */
export type Severity = 'error' | 'warning';
export type DiagnosticCode = 'unreadable' | 'invalid-json' | 'not-fetched' | 'unsafe-address' | 'unreachable' | 'not-found' | 'server-error' | 'too-late' | 'broken-off' | 'too-large' | 'wrong-charset' | 'empty' | 'web-page' | 'no-comparison' | 'no-outcome' | 'no-guide' | 'no-feed' | 'no-posts' | 'missing-field' | 'wrong-type' | 'invalid-value' | 'unknown-field' | 'folded' | 'html' | 'too-long' | 'too-many' | 'duplicate-id' | 'unknown-treatment' | 'unknown-source' | 'unknown-row' | 'unknown-value' | 'unsafe-link' | 'impossible-number' | 'mixed-denominators' | 'number-without-context' | 'one-in' | 'locked-words' | 'table' | 'overdue' | LockedCode;
/** What a comparison must carry and a page cannot switch off. */
export type LockedCode = 'locked-approval' | 'locked-serious-risks' | 'locked-review-date' | 'locked-review-policy' | 'locked-crisis-line';
/** One finding about a document, in the words that its author is shown. */
export interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    /** Where, as a JSON path such as `$.treatments[1].name`, `$` being the whole document, or as `table row 3 column 2`. */
    readonly path: string;
    /** What is wrong. */
    readonly message: string;
    /** How to mend it. */
    readonly hint: string;
}
/** Writes a diagnostic as the one line that the console and the command line print. */
export declare function formatDiagnostic({ path, message, hint }: Diagnostic): string;

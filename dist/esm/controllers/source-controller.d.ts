import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { type ParseResult } from '../model/comparison/parse-comparison.js';
/** Where a host looks for its document, in this order; then `<table>` children, then the built-in comparison. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
    readonly document: unknown;
    readonly src: string | undefined;
    readonly comparison: string | undefined;
    readonly language: string;
    /** Reads a table among its children as far as the host can show it. */
    readTable(table: HTMLTableElement, language: string): ParseResult;
}
/** What has come of looking. */
export type SourceState = (Required<ParseResult> & {
    readonly status: 'ready';
}) | (Pick<ParseResult, 'diagnostics'> & {
    readonly status: 'failed';
}) | {
    readonly status: 'loading' | 'empty';
};
/**
 * Finds, reads and parses the document of its host, again whenever the place it came from changes.
 *
 * Own code, not `@lit/task`: a document that is in the page must be read in the same task, or the page
 * would jump, and a task always waits; the task's bytes would be paid on every page for the rest.
 */
export declare class SourceController implements ReactiveController {
    #private;
    private readonly host;
    state: SourceState;
    /** Why the document that is shown could not be loaded again. */
    stale: readonly Diagnostic[] | undefined;
    constructor(host: SourceHost);
    /** Whether a document is on its way, for the first time or again. */
    get isLoading(): boolean;
    /** Whether the document comes from an address, so that it can be asked for again. */
    get canReload(): boolean;
    /** Fetches the document again. What is there stays until a better one is. */
    reload(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}

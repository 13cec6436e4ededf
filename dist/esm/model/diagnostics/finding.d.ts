import { type Values } from '../fill.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
/**
 * What authors are told about one kind of mistake: its code, what is wrong in words that go on from where it is, and how
 * to mend it. A finding fills the places in curly brackets: `{id}`. One line of text, because that is the least a page
 * has to load.
 */
export type Notice = `${DiagnosticCode} | ${string} | ${string}` | `${DiagnosticCode} | ${string} | ${string} | warning`;
/** One mistake, before it is put into words. */
export interface Finding {
    readonly notice: Notice;
    /** Where, as `Diagnostic` has it. */
    readonly path: string;
    readonly values?: Values | undefined;
}
/** The keys that lead to a place in a document, from the outside in. */
export type PathKeys = readonly (string | number)[];
/** Takes a mistake in a document. */
export type Report = (notice: Notice, path: PathKeys, values?: Values) => void;
/** Writes keys as a JSON path: `['rows', 2, 'cells', 'x-y']` is `$.rows[2].cells["x-y"]`. */
export declare function toPath(keys: PathKeys): string;
/** The keys of a JSON path, as `toPath` writes it. */
export declare function keysOf(path: string): PathKeys;
/** A mistake in a document. */
export declare function findingAt(...[notice, path, values]: Parameters<Report>): Finding;
/** Puts a finding into the words that its author is shown. */
export declare function toDiagnostic({ notice, path, values }: Finding): Diagnostic;

import type { Comparison } from './schema.js';
/** Which content a text holds. */
export interface VersionMark {
    /** Of the comparison. */
    readonly id: string;
    /** Such as `1.2`. */
    readonly version: string;
    /** The day since which it reads so, `YYYY-MM-DD`. */
    readonly date: string;
}
/** How a comparison says, for programs, which content it is: `ketamine-vs-antidepressants 1.0 2026-11-26`. */
export declare function versionMark({ id, version, }: Pick<Comparison, 'id' | 'version'>): string | undefined;
/** Reads what `versionMark` has written. */
export declare function readVersionMark(text: string): VersionMark | undefined;

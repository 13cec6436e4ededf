/** How grave a fault was, the gravest first; see docs/corrections.md. */
export declare const SEVERITIES: readonly ["serious", "moderate", "minor"];
/**
 * How grave a fault was: `serious` if it could have led to harm or to another choice, `moderate` if a fact or a number was
 * wrong, `minor` if the words were.
 */
export type Severity = (typeof SEVERITIES)[number];
/** Something that a comparison said, and that is not so. */
export interface Correction {
    readonly severity: Severity;
    /** What was said. */
    readonly wrong: string;
    /** What is right. */
    readonly right: string;
}
/** A state of the content of a comparison. */
export interface ContentVersion {
    /** Such as `1.2`. */
    readonly version: string;
    /** The day since which the content reads so, `YYYY-MM-DD`. */
    readonly date: string;
    /** A short name for the whole text in each language, by which a copy that was changed is told. */
    readonly fingerprints: Readonly<Record<string, string>>;
    /** What this version put right. */
    readonly corrections: readonly Correction[];
}
/** What became of the content of a comparison, the newest version first. */
export interface ContentHistory {
    /** Of the comparison. */
    readonly id: string;
    readonly versions: readonly ContentVersion[];
}
/**
 * A short name for the text of a document, whatever its white space: FNV-1a in base 36. It knows nothing of how documents
 * are read, so that those of old versions stay. The guide of a comparison is no part of it: it has no versions.
 *
 * @param document as `JSON.parse` gives it
 */
export declare const textFingerprint: (document: object) => string;
/** A correction, and where it was made. */
export interface LaterCorrection extends Correction {
    readonly version: string;
    readonly date: string;
}
/**
 * What was put right after a version, the gravest first.
 *
 * @returns nothing if the history knows of no such version
 */
export declare function correctionsSince({ versions }: ContentHistory, version: string): readonly LaterCorrection[] | undefined;

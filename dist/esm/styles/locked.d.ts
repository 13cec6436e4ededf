/**
 * What a page cannot hide (`.locked`), and what it can reach (`.free`: parts and slots), which never covers it or moves
 * it away.
 *
 * Locked facts stand on an opaque ground and in an ink that comes from that ground alone. `GroundController` says which:
 * the page's own colour where it can be, else one of theirs (`.own-ground`), which then needs room around the words.
 * Until it does, they stand on the colours of the system.
 *
 * A part is never in sight where the facts are not, and no page scrolls from part to part past them.
 */
export declare const locked: import("lit").CSSResult;

/**
 * A date of a feed (RFC 822, or ISO 8601 at any precision) as ISO 8601, in the zone that it was written in.
 * Read by hand, because engines differ about every form but one. Without a zone the day alone is kept.
 */
export declare function isoDate(value: unknown): string | undefined;

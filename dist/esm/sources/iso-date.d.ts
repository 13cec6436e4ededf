/** A day before its month, or after it. */
export type DayOrder = 'day' | 'month';
/**
 * A date of a feed as ISO 8601, in the zone that it was written in; nothing where it may mean two days. Read by hand,
 * because engines differ about every form but one. Without a zone the day alone is kept.
 *
 * @param orderOf says which comes first where nothing in the date does
 */
export declare function isoDate(value: unknown, orderOf?: () => DayOrder | undefined): string | undefined;
/** What the dates of a text, those in which it can be seen, have first; nothing where they differ. */
export declare function dayOrderIn(text: string): DayOrder | undefined;

/**
 * What a telephone dials for words that are one number and nothing else, as E.164 and local numbers are written. Of
 * two numbers, or of a number and its hours, it would dial one that nobody has.
 */
export declare function dialled(words: string): string | undefined;
/**
 * Whether words hold a number to reach someone by: one of two digits by itself. Among other words that could be an hour
 * or a page, so there it is three digits together, or five with signs between them.
 */
export declare function holdsNumber(words: string): boolean;

/** How letters stand to those before them. */
export type Height = 'raised' | 'lowered' | undefined;
/**
 * Sets raised or lowered words apart from what they stand on, so that 10⁶ does not become 106: in the characters that
 * Unicode has for them, else after a space. Marks such as `*` or `®` stand apart by themselves.
 */
export declare function setApart(words: string, height: Height): string;

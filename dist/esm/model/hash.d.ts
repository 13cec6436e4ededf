/** One step of FNV-1a, with 32 bits. */
export declare function mix(hash: number, value: number): number;
/** FNV-1a of a text's UTF-16 units, or of some of them. */
export declare function hashOf(text: string, start?: number, end?: number): number;

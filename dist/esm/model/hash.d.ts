/** One step of FNV-1a, with 32 bits. */
export declare function mix(hash: number, value: number): number;
/** A short name for a value of JSON, in base 36: the same on every machine, and of another value another, nearly always. */
export declare const jsonName: (value: unknown) => string;
/** FNV-1a of a text's UTF-16 units, or of some of them. */
export declare function hashOf(text: string, start?: number, end?: number): number;

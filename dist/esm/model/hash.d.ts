/** What a hash begins with. */
export declare const HASH_START = 2166136261;
/** One step of FNV-1a, with 32 bits. */
export declare function mix(hash: number, value: number): number;

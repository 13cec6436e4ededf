/** What a hash begins with. */
export const HASH_START = 0x811c9dc5;

/** One step of FNV-1a, with 32 bits. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

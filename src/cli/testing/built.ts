/** What the package is built into. */
export const BUILT = new URL('../../../dist/', import.meta.url);

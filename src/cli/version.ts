/** The version of this program; `source` where it was not built. */
export const VERSION = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

/** The version of the package, which the build puts in. */
export function version(): string {
  return typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;
}

/** Every file that package.json names is in the package. */

/** @typedef {import('./package.mjs').Package} Package */
/** @typedef {import('./package.mjs').Fault} Fault */

/** Fields that hold one path, or several. */
const FIELDS = ['main', 'types', 'bin', 'customElements', 'web-types', 'unpkg', 'jsdelivr'];

/**
 * @param {Package} packed
 * @returns {Fault[]}
 */
export function missingFiles({ files, manifest }) {
  return [...FIELDS, 'exports'].flatMap((field) =>
    pathsIn(manifest[field], field)
      .filter(({ path }) => !files.some((file) => matches(path, file)))
      .map(({ place, path }) => ({
        place: `package.json, ${place}`,
        problem: `names ${path}, which is not in the package`,
        mend: 'Build it, correct the path, or add it to `files`.',
      })),
  );
}

/**
 * @param {unknown} target a path, or paths by name or condition
 * @param {string} place
 * @returns {{ place: string, path: string }[]}
 */
const pathsIn = (target, place) =>
  typeof target === 'string'
    ? [{ place, path: target }]
    : Object.entries(Object(target)).flatMap(([name, inner]) => pathsIn(inner, `${place} ${name}`));

/**
 * @param {string} pattern with at most one `*`
 * @param {string} file
 */
function matches(pattern, file) {
  const [before = '', after] = pattern.replace(/^\.\//, '').split('*');
  if (after === undefined) return file === before;
  return (
    file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after)
  );
}

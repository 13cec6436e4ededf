/** Configuration of the custom elements manifest analyzer. */

/**
 * The analyzer also guesses events from each `dispatchEvent(new SomeEvent(…))` and gets their names
 * wrong. The ones documented with `@fires` have a description; only those stay.
 *
 * @param {any} declaration
 */
function dropGuessedEvents(declaration) {
  if (!declaration.events) return;
  declaration.events = declaration.events.filter((/** @type {any} */ event) => event.description);
}

/** Lit's own hooks: every element has them, and a page never calls them. */
const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'formDisabledCallback',
  'getUpdateComplete',
  'render',
  'requestUpdate',
  'scheduleUpdate',
  'shouldUpdate',
  'styles',
  'shadowRootOptions',
  'update',
  'updated',
  'willUpdate',
]);

/** @param {any} member */
const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) &&
  !/^[_#]/.test(member.name) &&
  !LIFECYCLE.has(member.name);

/** @param {any} declaration */
function dropInternalMembers(declaration) {
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
}

/**
 * The package ships `dist/esm`, not the sources, so that is where an editor has to look.
 *
 * @param {unknown} value
 * @returns {any}
 */
function withShippedPaths(value) {
  if (typeof value === 'string') {
    return value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
  }
  if (Array.isArray(value)) return value.map(withShippedPaths);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withShippedPaths(entry)]),
  );
}

const publicApi = {
  name: 'public-api',
  /** @param {{customElementsManifest: any}} params */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        dropGuessedEvents(declaration);
        dropInternalMembers(declaration);
      }
    }
    Object.assign(customElementsManifest, withShippedPaths(customElementsManifest));
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  // Else it writes a path there that is not in the package.
  packagejson: false,
  plugins: [publicApi],
};

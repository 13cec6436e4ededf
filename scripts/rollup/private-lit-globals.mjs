/**
 * Lit writes four names on `globalThis` (three version lists and a metadata map) and one on `Symbol`, and reads
 * four hooks from `globalThis`. An embedded script must not do either: the host page may run its own Lit, its
 * hydration hook would then act on our elements, and our versions would trip its "multiple
 * versions" warning. So in the classic scripts Lit's modules get a small object instead.
 */

const LIT_MODULE =
  /[\\/]node_modules[\\/](?:@lit[\\/]reactive-element|lit|lit-element|lit-html)[\\/]/;
/** The one global that Lit also reads without naming `globalThis`. */
const BARE_GLOBAL = /(?<![.\w$])litPropertyMetadata\b/g;
/** Hooks of polyfills, of hydration and of ShadyCSS: in a private object nobody can set them. */
const HOOK =
  /\b\w+\.(?:(?:litHtml|litElement|reactiveElement)(?:Polyfill|Hydrate)Support|ShadyCSS)\b/g;
/** Lists of the versions on the page, for a warning of Lit's own. */
const VERSION_LIST =
  /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\([^)]*\)/g;
/** What Lit says to those who misuse `css`, which the compiler keeps us from. */
const CSS_MISUSE =
  /throw Error\((?:"Value passed to 'css' function|"CSSResult is not constructable)[^;}]*\)/g;
/** Metadata of standard decorators, which no class of ours has: `Symbol.metadata` is the page's to define. */
const DEFINES_METADATA =
  /\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g;
const READS_METADATA = /\bthis\[Symbol\.metadata\]/g;
const SHIM = '\0private-lit-globals';

/**
 * `createPolicy` throws where a site's Content Security Policy lists allowed policy names. That
 * would stop the whole script while it loads, so it is guarded: without a policy Lit passes plain
 * strings, which is all that browsers without enforcement need.
 */
const SHIM_SOURCE = `
const factory = globalThis.trustedTypes;
const createPolicy = (name, rules) => {
  try {
    return factory.createPolicy(name, rules);
  } catch {
    return undefined;
  }
};
export const litGlobals = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: factory && { emptyScript: factory.emptyScript, createPolicy },
};
`;

/** @returns {import('rollup').Plugin} */
export const privateLitGlobals = () => ({
  name: 'private-lit-globals',
  resolveId: (source) => (source === SHIM ? SHIM : null),
  load: (id) => (id === SHIM ? SHIM_SOURCE : null),
  transform(code, id) {
    if (!LIT_MODULE.test(id)) return null;
    const replaced = code
      .replace(VERSION_LIST, '0')
      .replace(CSS_MISUSE, 'throw Error()')
      .replace(HOOK, 'undefined')
      .replace(DEFINES_METADATA, '0')
      .replace(READS_METADATA, 'null')
      .replace(BARE_GLOBAL, 'litGlobals.litPropertyMetadata')
      .replaceAll('globalThis', 'litGlobals');
    if (replaced === code) return null;
    // Lit's modules are one minified line each, so a map of the few moved columns helps nobody.
    return { code: `${replaced}\nimport{litGlobals}from${JSON.stringify(SHIM)};`, map: null };
  },
});

/**
 * Lets the test server answer `import data from './data.json'` as a module. A `fetch` of the same
 * file still gets JSON: the browser says in a header what it wants the file for.
 *
 * @returns {import('@web/dev-server-core').Plugin}
 */
export const jsonModules = () => ({
  name: 'json-modules',
  resolveMimeType: (context) => (isImportedJson(context) ? 'js' : undefined),
  transform(context) {
    if (!context.path.endsWith('.json')) return undefined;
    context.set('vary', HEADER);
    return isImportedJson(context) ? `export default ${String(context.body)};` : undefined;
  },
  transformCacheKey: (context) => context.get(HEADER),
});

const HEADER = 'sec-fetch-dest';

/** @param {import('@web/dev-server-core').Context} context */
const isImportedJson = (context) =>
  context.path.endsWith('.json') && context.get(HEADER) === 'script';

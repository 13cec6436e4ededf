import { sites } from '../../scripts/test-sources.mjs';

const PREFIX = '/listed/';
const SOURCES = 'embed/sources.json';

/**
 * `dist/` once more, under `/listed/`, as a site has it that allows frames to load from another one.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function listedSources(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  const path = context.path.slice(PREFIX.length);
  if (path === SOURCES) context.body = [`${sites().allowing}/test-sources/`];
  else {
    context.path = `/dist/${path}`;
    await next();
  }
}

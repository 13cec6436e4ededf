import { readFileSync } from 'node:fs';

const PATH = /^\/prerendered\/([\w-]+)\.(\w+)\.(shadow|light)\.html$/;

/**
 * What Node makes of the built-in comparisons, for tests in a browser: `/prerendered/NAME.LANGUAGE.FORM.html`.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export async function prerendered(context, next) {
  const [, name, language, form] = PATH.exec(context.path) ?? [];
  if (!name) return next();
  const { prerender } = await import('treatment-compare/prerender');
  const json = readFileSync(`dist/content/${name}.${language}.json`, 'utf8');
  context.type = 'html';
  context.body = prerender(json, { as: form === 'light' ? 'light' : 'shadow' }).html;
}

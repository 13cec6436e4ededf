import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../files.mjs';

/** @typedef {import('../../src/static/index.js').PrerenderOptions} Options */

/**
 * What is written of each comparison, by the ending of the file: of its pictures one shows a benefit and one a harm. The page
 * alone is described to machines: what another page is stays for its owner to say.
 *
 * @type {[ending: string, options: Options][]}
 */
const FORMS = [
  ['html', { as: 'shadow' }],
  ['light.html', { as: 'light' }],
  ['page.html', { as: 'page', jsonLd: true }],
  ['guide.html', { as: 'shadow', guide: 'alone' }],
  ['guide.light.html', { as: 'light', guide: 'alone' }],
  ['guide.page.html', { as: 'page', guide: 'alone' }],
  ['response.svg', { as: 'svg', outcome: 'response' }],
  ['stopped-side-effects.svg', { as: 'svg', outcome: 'stopped-side-effects' }],
];

/**
 * The styles of each element.
 *
 * @type {[tag: string, options: Options][]}
 */
const STYLES = [
  ['treatment-compare', {}],
  ['outcome-chart', { outcome: true }],
  ['treatment-guide', { guide: 'alone' }],
];

/** The built-in comparison in each language and form, for sites that run no command, and what they may name for styles. */
export async function writeStatic() {
  const { prerender } = await import(pathToFileURL(resolve('dist/prerender.mjs')).href);
  mkdirSync('dist/static', { recursive: true });
  const documents = filesIn('dist/content').map(
    (path) => /** @type {const} */ ([basename(path, '.json'), readFileSync(path, 'utf8')]),
  );
  for (const [name, document] of documents) {
    const [comparison] = name.split('.');
    for (const [ending, options] of FORMS) {
      const { html } = prerender(document, { ...options, comparison });
      writeFileSync(`dist/static/${name}.${ending}`, html);
    }
  }
  const [, any = ''] = documents[0] ?? [];
  for (const [tag, options] of STYLES) {
    // In a page they stand between the signs of a comment, for sanitizers.
    const css = prerender(any, options).css.replace(/^<!-- | -->$/g, '');
    writeFileSync(`dist/static/${tag}.css`, `${css}\n`);
  }
}

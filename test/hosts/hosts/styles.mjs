/** Styles that reach everything on a page. */

import { readFile } from 'node:fs/promises';
import { compile } from 'tailwindcss';
import { pathOf } from '../host.mjs';

/**
 * @param {string} css
 * @returns {Pick<import('../host.mjs').Host, 'files' | 'head'>}
 */
const sheet = (css) => ({
  files: { 'site.css': { text: css } },
  head: '<link rel="stylesheet" href="site.css">',
});

/** What a site's build makes of `@import 'tailwindcss'` and the classes that it uses. */
async function tailwind() {
  const { build } = await compile("@import 'tailwindcss';", {
    loadStylesheet: async (_id, base) => ({
      base,
      path: 'index.css',
      content: await readFile(pathOf('tailwindcss/index.css'), 'utf8'),
    }),
  });
  return build(['mx-auto', 'max-w-4xl', 'p-4', 'text-sm', 'leading-none', 'uppercase']);
}

const WORDPRESS = '/usr/share/wordpress/wp-includes/css/dist/block-library';

/** @type {readonly import('../host.mjs').Host[]} */
export const styles = [
  {
    id: 'bootstrap',
    title: 'Bootstrap 5',
    does: 'Sets the type, links, tables and buttons of the page.',
    packages: ['bootstrap'],
    files: { 'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css' },
    head: '<link rel="stylesheet" href="bootstrap.css">',
    wrapper: '<div class="container"><!-- snippet --></div>',
    holds: 'Everything.',
  },
  {
    id: 'tailwind',
    title: 'Tailwind 4 with preflight',
    does: 'Resets every element, and wraps the snippet in utilities.',
    packages: ['tailwindcss'],
    hazards: ['C1', 'C2'],
    files: { 'tailwind.css': { text: tailwind } },
    head: '<link rel="stylesheet" href="tailwind.css">',
    wrapper:
      '<div class="mx-auto max-w-4xl p-4 text-sm leading-none uppercase"><!-- snippet --></div>',
    holds: 'Everything.',
  },
  {
    id: 'foundation',
    title: 'Foundation 6',
    does: 'Sets the type, links, tables and buttons of the page.',
    packages: ['foundation-sites'],
    files: { 'foundation.css': 'foundation-sites/dist/css/foundation.min.css' },
    head: '<link rel="stylesheet" href="foundation.css">',
    wrapper:
      '<div class="grid-container"><div class="grid-x"><div class="cell"><!-- snippet --></div></div></div>',
    holds: 'Everything.',
  },
  {
    id: 'wordpress-blocks',
    title: 'WordPress, styles of its blocks',
    does: 'Has the snippet in a “Custom HTML” block between others, with WordPress’s styles of blocks and of classic themes.',
    debian: {
      name: 'wordpress',
      version: 'WordPress 6.1.9',
      file: `${WORDPRESS}/style.min.css`,
    },
    files: {
      'blocks.css': `${WORDPRESS}/style.min.css`,
      'theme.css': `${WORDPRESS}/theme.min.css`,
      'classic.css': '/usr/share/wordpress/wp-includes/css/classic-themes.min.css',
    },
    head: ['blocks', 'theme', 'classic']
      .map((name) => `<link rel="stylesheet" href="${name}.css">`)
      .join(''),
    wrapper: `<div class="wp-site-blocks"><main class="wp-block-group is-layout-flow"><div class="entry-content wp-block-post-content is-layout-flow">
      <p class="has-drop-cap">A paragraph before.</p><!-- snippet --><figure class="wp-block-table is-style-stripes"><table><tr><td>A table after</td></tr></table></figure>
      </div></main></div>`,
    holds: 'Everything.',
  },
  {
    id: 'normalize',
    title: 'normalize.css',
    does: 'Evens out the styles of browsers.',
    packages: ['normalize.css'],
    files: { 'normalize.css': 'normalize.css/normalize.css' },
    head: '<link rel="stylesheet" href="normalize.css">',
    holds: 'Everything.',
  },
  {
    id: 'reset-css',
    title: 'reset-css',
    does: 'Takes margins, sizes and line heights from every element.',
    packages: ['reset-css'],
    hazards: ['C2'],
    files: { 'reset.css': 'reset-css/reset.css' },
    head: '<link rel="stylesheet" href="reset.css">',
    holds: 'Everything.',
  },
  {
    id: 'new-css-reset',
    title: 'The new CSS reset',
    does: 'Unsets every property of nearly every element.',
    packages: ['the-new-css-reset'],
    hazards: ['C1'],
    files: { 'reset.css': 'the-new-css-reset/css/reset.css' },
    head: '<link rel="stylesheet" href="reset.css">',
    holds: 'Everything.',
  },
  {
    id: 'destyle',
    title: 'destyle.css',
    does: 'Takes the styles of browsers from every element.',
    packages: ['destyle.css'],
    hazards: ['C1'],
    files: { 'destyle.css': 'destyle.css/destyle.css' },
    head: '<link rel="stylesheet" href="destyle.css">',
    holds: 'Everything.',
  },
  {
    id: 'all-unset',
    title: 'A reset that unsets everything, with !important',
    does: 'Has `* { all: unset !important }` for the content.',
    hazards: ['C1'],
    ...sheet('#place * { all: unset !important }'),
    holds: 'Everything.',
  },
  {
    id: 'important-rules',
    title: 'Rules for every element, with !important',
    does: 'Floats, shrinks, hides what overflows and gives every element a width, colours and spacing.',
    hazards: ['C1', 'C2'],
    ...sheet(`#after { clear: both } #place * {
      float: left !important; width: 50% !important; max-width: 300px !important; overflow: hidden !important;
      display: inline !important; position: static !important; letter-spacing: 3px !important;
      text-transform: uppercase !important; line-height: 1 !important; font-size: 9px !important;
      columns: 2 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      white-space: pre !important; text-indent: 3em !important;
    }`),
    holds: 'Everything.',
  },
  {
    id: 'small-root',
    title: 'Root of 62.5% (Shopify Dawn)',
    does: 'Makes 1rem 10px.',
    hazards: ['C3'],
    ...sheet('html { font-size: 62.5% } body { font-size: 1.6rem }'),
    holds: 'Everything; text keeps its size.',
  },
  {
    id: 'hostile-text',
    title: 'Inherited styles of text',
    does: 'Dresses its text in capitals, spacing, indents, shadows, bold italics and tiny lines.',
    hazards: ['C2'],
    ...sheet(`#place {
      text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; white-space: pre; text-indent: 4em;
      font: italic small-caps 900 7px/0.8 monospace; text-align: right; text-shadow: 0 0 3px red; hyphens: auto;
      word-break: break-all; font-stretch: ultra-condensed; -webkit-text-fill-color: transparent; tab-size: 20;
      visibility: visible; cursor: wait; quotes: none; list-style: square inside; border-collapse: collapse;
      caption-side: bottom; empty-cells: hide; orphans: 9; user-select: none; line-break: anywhere;
    }`),
    holds: 'Everything; text is as usual.',
  },
  {
    id: 'rtl',
    title: 'Page from right to left',
    does: 'Has `dir="rtl"` around the snippet.',
    hazards: ['C4'],
    html: 'lang="ar" dir="rtl"',
    holds: 'Everything, mirrored.',
  },
  {
    id: 'dark',
    title: 'Dark page',
    does: 'Has light text on a dark ground, set by a class.',
    hazards: ['C4', 'J9'],
    html: 'lang="en" class="dark"',
    ...sheet('.dark body { background: #14191b; color: #e4e8e9 } .dark a { color: #9cd }'),
    holds: 'Everything; colours follow those of the page.',
  },
  {
    id: 'undefined-hidden',
    title: 'Elements hidden until they are defined',
    does: 'Has `:not(:defined) { display: none }`, as some design systems do.',
    hazards: ['C5'],
    ...sheet(':not(:defined) { display: none }'),
    holds:
      'Everything, where the script runs. Where it does not, the page hides what you wrote in the tags.',
    advice: 'Leave our tags out of such a rule.',
  },
  {
    id: 'print-rules',
    title: 'Print rules of HTML5 Boilerplate',
    does: 'Has its rules for print in force: black text, no backgrounds, addresses after links.',
    hazards: ['C4'],
    ...sheet(`*, *::before, *::after { background: #fff !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important; }
      a, a:visited { text-decoration: underline; } a[href]::after { content: " (" attr(href) ")"; }
      abbr[title]::after { content: " (" attr(title) ")"; } pre { white-space: pre-wrap !important; }
      pre, blockquote { border: 1px solid #999; page-break-inside: avoid; } tr, img { page-break-inside: avoid; }
      p, h2, h3 { orphans: 3; widows: 3; } h2, h3 { page-break-after: avoid; }`),
    holds: 'Everything; what is folded is opened for print.',
  },
  {
    id: 'ad-lists',
    title: 'Lists of ad blockers',
    does: 'Hides names that such lists call annoyances: feeds, print pages, recommended posts.',
    hazards: ['J7'],
    ...sheet(`.rss-widget, .rssFeed, .feed-links, .print-page, .outbrain, .related-posts, .recommended,
      [class*="sponsor"], [id^="ad-"], .widget_rss { display: none !important }`),
    holds: 'Everything.',
  },
  {
    id: 'narrow',
    title: 'Narrow column',
    does: 'Has 320 pixels.',
    width: 320,
    holds: 'Everything, as cards.',
  },
];

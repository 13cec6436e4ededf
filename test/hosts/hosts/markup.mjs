/** What editors, filters and minifiers make of the snippet, and what puts it into the page. */

import { readFileSync } from 'node:fs';
import { autop } from '@wordpress/autop';
// @ts-expect-error the package ships no types
import { minify } from 'html-minifier-terser';
import sanitize from 'sanitize-html';
import { CHART, COMPARISON, POSTS, SNIPPET, TABLE } from '../page/snippet.mjs';

const document = readFileSync(new URL('../page/document.json', import.meta.url), 'utf8').trim();

/** As an author formats it, with a blank line between the sections. */
const spread = document.replaceAll('\n    },\n', '\n    },\n\n');

const comparisonWith = (/** @type {string} */ json) =>
  `<treatment-compare region="GB">\n<script type="application/json">\n${json}\n</script>\n${TABLE}\n</treatment-compare>`;

/** The page's script puts this where the snippet belongs. */
const inserted = `${SNIPPET}`;
const asString = JSON.stringify(inserted).replaceAll('</', '<\\/');

/** @type {readonly import('../host.mjs').Host[]} */
export const markup = [
  {
    id: 'autop',
    title: 'WordPress, classic editor: wpautop on the snippet',
    does: 'Puts paragraphs and line breaks where there are line ends.',
    packages: ['@wordpress/autop'],
    hazards: ['P1', 'P7'],
    snippet: () => autop(['Words before.', COMPARISON, CHART, POSTS, 'Words after.'].join('\n\n')),
    holds: 'Everything.',
    advice: 'Leave a blank line between the elements and none inside.',
  },
  {
    id: 'autop-close',
    title: 'WordPress, classic editor: wpautop on elements without a blank line between',
    does: 'Puts a paragraph around the end of one element and the beginning of the next, so that the first never ends.',
    packages: ['@wordpress/autop'],
    hazards: ['P1', 'P6'],
    snippet: () => autop(`Words before.\n\n${SNIPPET}\n\nWords after.`),
    says: ['console.warn: <outcome-chart> is never closed'],
    holds: 'Everything; a warning tells of the element that never ends.',
    advice: 'Leave a blank line between the elements.',
  },
  {
    id: 'autop-spread',
    title: 'WordPress, classic editor: wpautop on JSON with blank lines',
    does: 'Puts `</p><p>` into the JSON.',
    packages: ['@wordpress/autop'],
    hazards: ['P1'],
    snippet: () => autop(`Words before.\n\n${comparisonWith(spread)}\n\n${CHART}\n\n${POSTS}`),
    holds: 'Everything: what wpautop adds is taken out again.',
    advice: 'Keep the JSON on one line, or name a file with `src`.',
  },
  {
    id: 'smart-quotes',
    title: 'Editor that makes typographic quotes',
    does: 'Turns the quotes of the JSON into curly ones (wptexturize, word processors).',
    hazards: ['P2'],
    snippet: () => [comparisonWith(curly(document)), CHART, POSTS].join('\n'),
    holds: 'Everything: the quotes are turned back.',
    advice: 'Name a file with `src`, or write a table.',
  },
  {
    id: 'texturized',
    title: 'WordPress: wptexturize on the JSON',
    does: 'Turns the quotes of the JSON into character references, which nothing reads inside a script.',
    hazards: ['P2'],
    snippet: () => [comparisonWith(texturized(document)), CHART, POSTS].join('\n'),
    holds: 'Everything: the quotes are turned back.',
    advice: 'Name a file with `src`, or write a table.',
  },
  {
    id: 'broken-json',
    title: 'JSON that cannot be mended',
    does: 'Cuts the JSON off.',
    snippet: () => [comparisonWith(document.slice(0, 500)), POSTS].join('\n'),
    shows: 'fallback',
    says: ['console.error: <treatment-compare> shows its own content, because'],
    holds: 'What the author wrote in the tag; the console tells where the JSON is broken.',
  },
  {
    id: 'sanitize-html',
    title: 'Filter of markup on the server (sanitize-html; like KSES, CKEditor)',
    does: 'Takes out unknown tags and scripts.',
    packages: ['sanitize-html'],
    hazards: ['P3', 'P4'],
    snippet: () => sanitize(SNIPPET),
    shows: 'fallback',
    holds: 'The table and the links.',
    advice: 'Ask for the right to post unfiltered HTML, or allow the tags.',
  },
  {
    id: 'dompurify',
    title: 'Filter of markup in the browser (DOMPurify)',
    does: 'Takes out unknown tags and scripts.',
    packages: ['dompurify'],
    hazards: ['P3'],
    files: {
      'purify.js': 'dompurify/dist/purify.js',
      'site.js': {
        text: `document.getElementById('place').innerHTML = DOMPurify.sanitize(${asString});`,
      },
    },
    snippet: '',
    end: '<script src="purify.js"></script><script src="site.js"></script>',
    shows: 'fallback',
    holds: 'The table and the links.',
  },
  {
    id: 'html-minifier',
    title: 'Minifier of HTML with everything on',
    does: 'Removes empty elements, optional tags, quotes and white space.',
    packages: ['html-minifier-terser'],
    hazards: ['P5'],
    snippet: () =>
      minify(SNIPPET, {
        collapseBooleanAttributes: true,
        collapseWhitespace: true,
        minifyJS: true,
        processScripts: ['application/json'],
        removeAttributeQuotes: true,
        removeComments: true,
        removeEmptyAttributes: true,
        removeEmptyElements: true,
        removeOptionalTags: true,
        removeRedundantAttributes: true,
        sortAttributes: true,
      }),
    holds: 'Everything.',
    advice: 'An element with nothing in it is removed: write a link or a table into it.',
  },
  {
    id: 'self-closed',
    title: 'A tag that closes itself',
    does: 'Writes `<treatment-compare />`, which HTML does not end: all that follows is inside.',
    hazards: ['P6'],
    snippet: `${CHART}${POSTS}<treatment-compare region="GB" />`,
    wrapper: `<!-- snippet --><p>More words of the page</p><footer><p>The rest of the page</p></footer>`,
    shows: 'fallback',
    sees: ['More words of the page', 'The rest of the page', 'Felt better after two days'],
    says: ['console.error: <treatment-compare> shows its own content, because'],
    holds:
      'What follows stays in sight, and the console tells why no comparison is shown. Behind a tag that names one it does where `<main>`, another of the elements or the end of a page is among it.',
    advice:
      'Write `</treatment-compare>`. Behind a tag that names its comparison all else counts as what you wrote into it.',
  },
  {
    id: 'in-paragraph',
    title: 'Table in a tag inside a paragraph',
    does: 'Has the tag in a `<p>`, which a table ends: the table stands after it.',
    hazards: ['P7'],
    snippet: `<p>${COMPARISON}</p>${CHART}<p>${POSTS}</p>`,
    holds: 'Everything.',
    advice: 'Put the tag into a block of its own, not into a paragraph.',
  },
  {
    id: 'jquery-html',
    title: 'jQuery .html()',
    does: 'Puts the snippet in by script, and renames the type of scripts meanwhile.',
    packages: ['jquery'],
    hazards: ['P8'],
    files: {
      'jquery.js': 'jquery/dist/jquery.js',
      'site.js': { text: `jQuery(() => { jQuery('#place').html(${asString}); });` },
    },
    head: '<script src="jquery.js" defer></script>',
    snippet: '',
    end: '<script src="site.js" defer></script>',
    holds: 'Everything.',
  },
  {
    id: 'jquery-1-html',
    title: 'jQuery 1 .html()',
    does: 'Does the same in the way of old sites.',
    packages: ['jquery-1'],
    hazards: ['P8'],
    files: {
      'jquery.js': 'jquery-1/dist/jquery.js',
      'site.js': { text: `jQuery(function () { jQuery('#place').html(${asString}); });` },
    },
    head: '<script src="jquery.js" defer></script>',
    snippet: '',
    end: '<script src="site.js" defer></script>',
    holds: 'Everything.',
  },
  {
    id: 'quirks',
    title: 'Page without a doctype',
    does: 'Is read in quirks mode, where tables do not inherit type.',
    doctype: '',
    holds: 'Everything.',
  },
];

/** Each straight quote as the curly one of its side. */
function curly(/** @type {string} */ json) {
  return json.replace(/"([^"]*)"/g, '“$1”');
}

function texturized(/** @type {string} */ json) {
  return json.replace(/"([^"]*)"/g, '&#8220;$1&#8221;');
}

/** How the script reaches the page, and what else is loaded with it. */

import { readFile } from 'node:fs/promises';
import { pathOf } from '../host.mjs';
import { bundleOf } from '../bundle.mjs';
import { CHART, COMPARISON, POSTS, SNIPPET } from '../page/snippet.mjs';

const own = () => readFile(pathOf('dist/treatment-compare.js'), 'utf8');
const SRC = 'src="treatment-compare.js"';

/** @type {readonly import('../host.mjs').Host[]} */
export const loading = [
  {
    id: 'defer',
    title: 'Script with defer',
    does: 'Loads the script while the page arrives and runs it when the page is there.',
    holds: 'Everything.',
    advice: 'This is the tag to use.',
  },
  {
    id: 'blocking',
    title: 'Blocking script in the head',
    does: 'Runs the script before any of the page is there.',
    hazards: ['L1'],
    script: `<script ${SRC}></script>`,
    holds: 'Everything.',
    advice: 'Add `defer`, so that the page appears sooner.',
  },
  {
    id: 'async',
    title: 'Script with async',
    does: 'Runs the script at any moment.',
    hazards: ['L1'],
    script: `<script ${SRC} async></script>`,
    holds: 'Everything.',
  },
  {
    id: 'module',
    title: 'Script with type="module"',
    does: 'Runs the classic script as a module.',
    hazards: ['L2'],
    script: `<script ${SRC} type="module"></script>`,
    holds: 'Everything.',
  },
  {
    id: 'end',
    title: 'Script at the end of the body',
    does: 'Runs the script after the elements are there.',
    script: `<script ${SRC}></script>`,
    scriptAt: 'end',
    holds: 'Everything.',
  },
  {
    id: 'requirejs',
    title: 'RequireJS, script beside it',
    does: 'Defines `define` and `require` (Magento 2, Moodle), which make anonymous modules fail.',
    packages: ['requirejs'],
    hazards: ['L3'],
    files: { 'require.js': 'requirejs/require.js' },
    head: '<script src="require.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'requirejs-loaded',
    title: 'RequireJS, script loaded by it',
    does: 'Loads the script as a module without a definition.',
    packages: ['requirejs'],
    hazards: ['L3'],
    files: {
      'require.js': 'requirejs/require.js',
      'site.js': { text: "requirejs(['treatment-compare'], () => {});" },
    },
    script: '<script src="require.js"></script><script src="site.js"></script>',
    scriptAt: 'end',
    holds: 'Everything.',
  },
  {
    id: 'twice',
    title: 'The same script twice',
    does: 'Loads the script from two places, as a theme and a plugin do.',
    hazards: ['L4'],
    files: { 'again.js': 'dist/treatment-compare.js', 'one.js': 'dist/elements/related-posts.js' },
    script: `<script ${SRC} defer></script><script src="again.js" defer></script><script src="one.js" defer></script>`,
    holds: 'Everything; the first copy is used.',
    advice: 'Nothing is said and nothing breaks, but each copy is paid for.',
  },
  {
    id: 'two-versions',
    title: 'Two versions of the script',
    does: 'Loads this version and a newer one.',
    hazards: ['L4'],
    files: {
      'newer.js': {
        text: async () => {
          const { version } = JSON.parse(await readFile(pathOf('test/../package.json'), 'utf8'));
          return (await own()).replaceAll(`"${version}"`, '"99.0.0"');
        },
        ours: true,
      },
    },
    script: `<script ${SRC} defer></script><script src="newer.js" defer></script>`,
    says: ['console.warn: <treatment-compare> is defined twice'],
    holds: 'Everything; the first copy is used.',
    advice: 'One warning in the console names both versions. Remove one script.',
  },
  {
    id: 'lit-2',
    title: 'Page with Lit 2',
    does: 'Runs an older Lit of its own beside ours.',
    packages: ['lit-2'],
    hazards: ['L5'],
    files: {
      'site.js': {
        text: bundleOf(`
          import { html, LitElement } from 'lit-2';
          customElements.define('site-greeting', class extends LitElement {
            render() { return html\`<p>A greeting of the site</p>\`; }
          });
          export { LitElement };
        `),
      },
    },
    head: '<script src="site.js" defer></script>',
    end: '<site-greeting></site-greeting>',
    holds: 'Everything; both Lits keep to themselves.',
  },
  {
    id: 'lit-element-2',
    title: 'Page with LitElement 2',
    does: 'Runs the Lit before that of its own beside ours.',
    packages: ['lit-element-2'],
    hazards: ['L5'],
    files: {
      'site.js': {
        text: bundleOf(`
          import { html, LitElement } from 'lit-element-2';
          customElements.define('site-greeting', class extends LitElement {
            render() { return html\`<p>A greeting of the site</p>\`; }
          });
        `),
      },
    },
    head: '<script src="site.js" defer></script>',
    end: '<site-greeting></site-greeting>',
    holds: 'Everything; both Lits keep to themselves.',
  },
  {
    id: 'aggregated',
    title: 'Scripts joined into one file (Autoptimize)',
    does: 'Puts jQuery, our script and one of the site into one file, one after the other.',
    packages: ['jquery'],
    hazards: ['L7'],
    files: {
      'joined.js': {
        text: async () =>
          [
            await readFile(pathOf('jquery/dist/jquery.min.js'), 'utf8'),
            await own(),
            '(function () {})()',
          ].join(';\n'),
        ours: true,
      },
    },
    script: '<script src="joined.js" defer></script>',
    marks: ['window.jQuery', 'window.$', 'document.jQuery'],
    holds: 'Everything.',
  },
  {
    id: 'delayed',
    title: 'Scripts run late by an optimiser (Rocket Loader, WP Rocket, LiteSpeed)',
    does: 'Imitates them: the tag has a type that no browser runs, and a loader makes a new tag when the page is there.',
    hazards: ['L7'],
    files: {
      'loader.js': {
        text: `addEventListener('load', () => {
          for (const late of document.querySelectorAll('script[type$="-delayed"]')) {
            const script = document.createElement('script');
            script.src = late.dataset.src;
            late.replaceWith(script);
          }
        });`,
      },
    },
    head: '<script src="loader.js"></script>',
    script: `<script type="text/javascript-delayed" data-src="treatment-compare.js"></script>`,
    holds:
      'Everything, once the optimiser lets the script run. Until then readers see what stands in the tag.',
    advice: 'Exclude the script: `data-cfasync="false" data-no-optimize="1"`.',
  },
  {
    id: 'consent',
    title: 'Consent tool that blocks the script',
    does: 'Leaves the script out until the reader agrees, who never does.',
    hazards: ['L8'],
    script: `<script type="text/plain" data-category="statistics" ${SRC}></script>`,
    shows: 'fallback',
    holds: 'What the author wrote in the tags.',
    advice: 'Put the script into the necessary ones: it stores nothing and asks nobody.',
  },
  {
    id: 'consent-others',
    title: 'Consent tool that blocks other scripts (Yett)',
    does: 'Wraps `document.createElement` and watches for scripts of its list, which ours is not on.',
    packages: ['yett'],
    hazards: ['L8'],
    files: {
      'yett.js': 'yett/dist/yett.min.js',
      'list.js': { text: 'window.YETT_BLACKLIST = [/tracker/];' },
      'tracker.js': { text: 'window.siteWasTracked = true;' },
    },
    head: '<script src="list.js"></script><script src="yett.js"></script><script src="tracker.js" defer></script>',
    holds: 'Everything.',
  },
  {
    id: 'no-scripts',
    title: 'Page without scripts (AMP, mail, feed readers)',
    does: 'Runs no script at all.',
    hazards: ['S8'],
    sandbox: 'allow-same-origin',
    shows: 'fallback',
    holds: 'What the author wrote in the tags.',
    advice: 'Write a table or links into each tag: it is all that these readers get.',
  },
  {
    id: 'clobbered',
    title: 'Elements named like the document’s properties',
    does: 'Has pictures and forms with names such as `currentScript`, `head` and `readyState`.',
    hazards: ['L9'],
    wrapper: `<img name="currentScript" alt=""><img name="head" alt=""><form name="body"></form>
      <form name="title"></form><form name="baseURI"></form><form name="readyState"></form><!-- snippet -->`,
    script: `<script ${SRC} defer></script>`,
    holds: 'Everything.',
  },
  {
    id: 'hundred',
    title: 'A page of 100 elements',
    does: 'Has 20 comparisons, 40 charts and 40 lists of posts.',
    snippet: [
      ...Array(20).fill(COMPARISON),
      ...Array(40).fill(CHART),
      ...Array(40).fill(POSTS),
    ].join('\n'),
    axe: 'it takes longer than a test may; every kind of element here is on other hosts',
    holds: 'Everything.',
  },
  {
    id: 'theme-rewrites',
    title: 'Theme that writes the body anew',
    does: 'Sets `document.body.innerHTML` to itself after the elements are shown.',
    hazards: ['L12'],
    files: {
      'theme.js': { text: "addEventListener('load', () => { document.body.innerHTML += ''; });" },
    },
    head: '<script src="theme.js"></script>',
    snippet: SNIPPET,
    holds:
      'Everything that markup says; what the reader had chosen is gone, as everywhere on such a page.',
  },
];

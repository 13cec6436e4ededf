/** Libraries that change what the platform brings. */

import { bundleOf } from '../bundle.mjs';

const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';
const MOOTOOLS = '/usr/share/javascript/mootools/mootools-core.min.js';

/** Our script first, then the page's. */
const after = (/** @type {readonly string[]} */ ...names) =>
  ['treatment-compare.js', ...names].map((name) => `<script src="${name}"></script>`).join('');

const SUGAR = {
  'sugar.js': 'sugar/dist/sugar.min.js',
  'site.js': { text: 'Sugar.extend();' },
};

/** Its file for browsers is not in the package; this is what that is made from. */
const COLLECTIONS = {
  'collections.js': { text: bundleOf("import 'collections/collections.js';") },
};

/** @type {readonly import('../host.mjs').Host[]} */
export const polluters = [
  {
    id: 'prototype',
    title: 'Prototype',
    does: 'Replaces `Array.from` and many methods of arrays, strings, functions and elements.',
    debian: { name: 'libjs-prototype', version: 'Prototype 1.7.3', file: PROTOTYPE },
    hazards: ['J1'],
    files: { 'prototype.js': PROTOTYPE },
    head: '<script src="prototype.js"></script>',
    axe: 'Prototype breaks axe itself',
    holds: 'Everything.',
  },
  {
    id: 'old-prototype',
    title: 'toJSON of Prototype 1.6',
    does: 'Gives arrays and strings a `toJSON` that quotes everything twice.',
    hazards: ['J3'],
    files: {
      'old.js': {
        text: `for (const type of [Array, String, Number, Date]) {
          type.prototype.toJSON = function () { return '"' + String(this) + '"'; };
        }`,
      },
    },
    head: '<script src="old.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'mootools',
    title: 'MooTools, server file',
    does: 'Extends arrays, strings, numbers, functions and `Object`.',
    packages: ['mootools'],
    hazards: ['J1', 'J2'],
    files: { 'mootools.js': 'mootools/lib/mootools-core-1.5.2-server.js' },
    head: '<script src="mootools.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'mootools-compat',
    title: 'MooTools with its layer for old sites',
    does: 'Replaces `Event` and `Array.from`, and extends every element.',
    debian: { name: 'libjs-mootools', version: 'MooTools 1.4.5', file: MOOTOOLS },
    hazards: ['J1', 'J2'],
    files: { 'mootools.js': MOOTOOLS },
    head: '<script src="mootools.js"></script>',
    axe: 'MooTools breaks axe itself',
    holds: 'Everything.',
  },
  {
    id: 'core-js',
    title: 'core-js 2',
    does: 'Replaces what it finds wanting in the platform.',
    packages: ['core-js'],
    hazards: ['J6'],
    files: { 'core.js': 'core-js/client/core.min.js' },
    head: '<script src="core.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'es6-shim',
    title: 'es6-shim',
    does: 'Replaces `Map`, `Set`, `Promise` and more where it finds them wanting.',
    packages: ['es6-shim'],
    hazards: ['J6'],
    files: { 'shim.js': 'es6-shim/es6-shim.js', 'sham.js': 'es6-shim/es6-sham.js' },
    head: '<script src="shim.js"></script><script src="sham.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'zone',
    title: 'zone.js (Angular)',
    does: 'Wraps every asynchronous function and every listener.',
    packages: ['zone.js'],
    hazards: ['J6'],
    files: { 'zone.js': 'zone.js/bundles/zone.umd.js' },
    head: '<script src="zone.js"></script>',
    marks: ['window.__zone_symbol__', 'document.__zone_symbol__'],
    holds: 'Everything.',
  },
  {
    id: 'scoped-registry',
    title: 'Polyfill of scoped registries',
    does: 'Replaces `customElements` and calls the callbacks of elements by itself.',
    packages: ['@webcomponents/scoped-custom-element-registry'],
    hazards: ['J4'],
    files: {
      'scoped.js':
        '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    },
    head: '<script src="scoped.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'es-module-shims',
    title: 'es-module-shims in shim mode',
    does: 'Loads modules by itself.',
    packages: ['es-module-shims'],
    hazards: ['J6'],
    files: {
      'shims.js': 'es-module-shims/dist/es-module-shims.js',
      'options.js': { text: 'window.esmsInitOptions = { shimMode: true };' },
    },
    head: '<script src="options.js"></script><script src="shims.js"></script>',
    script: '<script type="module-shim" src="treatment-compare.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'translator',
    title: 'Translator of the browser',
    does: 'Imitates one: puts every text of the page and of open shadow roots into `<font>` tags.',
    hazards: ['J8'],
    holds: 'Everything, and clicks still work after a translation.',
  },
  {
    id: 'babel-polyfill',
    title: 'babel-polyfill 6',
    does: 'Brings core-js 2 and a runtime for generators.',
    packages: ['babel-polyfill'],
    hazards: ['J6'],
    files: { 'polyfill.js': 'babel-polyfill/dist/polyfill.min.js' },
    head: '<script src="polyfill.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'babel-7-polyfill',
    title: '@babel/polyfill, after our script',
    does: 'Brings core-js 2 and a runtime for generators, late.',
    packages: ['@babel/polyfill'],
    hazards: ['J6'],
    files: { 'polyfill.js': '@babel/polyfill/dist/polyfill.min.js' },
    script: after('polyfill.js'),
    holds: 'Everything.',
  },
  {
    id: 'sugar',
    title: 'Sugar',
    does: 'Gives arrays, strings, numbers, dates and functions hundreds of methods, and replaces some.',
    packages: ['sugar'],
    hazards: ['J6'],
    files: SUGAR,
    head: '<script src="sugar.js"></script><script src="site.js"></script>',
    holds: 'Everything.',
    advice: 'Leave `Object.prototype` alone: its methods then look like fields of the data.',
  },
  {
    id: 'sugar-after',
    title: 'Sugar, after our script',
    does: 'Does the same when our script has run.',
    packages: ['sugar'],
    hazards: ['J6'],
    files: SUGAR,
    script: after('sugar.js', 'site.js'),
    holds: 'Everything.',
  },
  {
    id: 'datejs',
    title: 'Datejs',
    does: 'Replaces `Date.parse` and `toString` of dates, and extends dates, numbers and strings.',
    packages: ['datejs'],
    hazards: ['J6'],
    files: { 'date.js': 'datejs/lib/date.js' },
    head: '<script src="date.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'collections',
    title: 'Collections.js (Montage)',
    does: 'Replaces `Array.from`, `find`, `Object.values`, `Iterator` and more, and extends arrays, maps and sets.',
    packages: ['collections'],
    hazards: ['J6'],
    files: COLLECTIONS,
    head: '<script src="collections.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'collections-after',
    title: 'Collections.js (Montage), after our script',
    does: 'Does the same when our script has run.',
    packages: ['collections'],
    hazards: ['J6'],
    files: COLLECTIONS,
    script: after('collections.js'),
    holds: 'Everything.',
  },
  {
    id: 'shady-dom',
    title: 'Polyfills of web components with ShadyDOM forced',
    does: 'Makes shadow roots of plain children, which lose their styles and show them to the page.',
    packages: ['@webcomponents/webcomponentsjs'],
    hazards: ['J5'],
    files: { 'webcomponents-bundle.js': '@webcomponents/webcomponentsjs/webcomponents-bundle.js' },
    head: '<script src="webcomponents-bundle.js" shadydom></script>',
    shows: 'fallback',
    says: ['console.error: <treatment-compare> shows its own content, because ShadyDOM is forced'],
    holds: 'What the author wrote in the tags; the console tells why.',
    advice: 'Do not force it: the polyfills leave browsers that we support alone.',
  },
  {
    id: 'web-components-polyfills',
    title: 'Polyfills of web components, nothing forced',
    does: 'Finds that the browser has what they bring.',
    packages: ['@webcomponents/webcomponentsjs'],
    hazards: ['J5'],
    files: { 'webcomponents-bundle.js': '@webcomponents/webcomponentsjs/webcomponents-bundle.js' },
    head: '<script src="webcomponents-bundle.js"></script>',
    holds: 'Everything.',
  },
  {
    id: 'dark-reader',
    title: 'Dark Reader',
    does: 'Recolours a light page and its shadow roots.',
    packages: ['darkreader'],
    hazards: ['J9'],
    files: {
      'page.css': { text: 'html { background: #fff; color: #000; }' },
      'darkreader.js': 'darkreader/darkreader.js',
      'site.js': { text: 'DarkReader.enable();' },
    },
    head: '<link rel="stylesheet" href="page.css"><script src="darkreader.js"></script><script src="site.js"></script>',
    marks: ['--darkreader-'],
    holds: 'Everything; the treatments keep colours that differ.',
  },
];

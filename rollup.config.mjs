import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import typescript from '@rollup/plugin-typescript';
import { filesIn } from './scripts/files.mjs';
import { minify } from './scripts/rollup/minify.mjs';
import { privateLitGlobals } from './scripts/rollup/private-lit-globals.mjs';
import { publishedSchema } from './scripts/rollup/published-schema.mjs';
import { refuseDevMode } from './scripts/rollup/refuse-dev-mode.mjs';
import { templatesAlone } from './scripts/rollup/templates-alone.mjs';
import { transpile } from './scripts/rollup/transpile.mjs';
import { thirdPartyLicenses } from './scripts/rollup/third-party-licenses.mjs';

/** A tag's registration shares its file name with its class; anything else there is a helper. */
const registrations = filesIn('src/define', (file) => existsSync(`src/elements/${basename(file)}`));

/** Words and comparisons in languages that a page adds to those in every script, each a file of its own. */
const languages = ['ar', 'de', 'es'].map((language) => `src/define/languages/${language}.ts`);

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Shrinks the html and css templates; no JavaScript minifier touches template text. White space beside
 * blocks and at the ends of a template goes, for each piece of it would be a node; between words, links
 * and slots one space stays. Character references and empty attributes stay (an empty `alt` means
 * something), so that a reader sees the same text in every build.
 */
const minifyTemplates = () =>
  minifyLiterals({
    include: ['src/**'],
    failOnError: true,
    options: {
      minifyOptions: {
        caseSensitive: true,
        collapseWhitespace: true,
        decodeEntities: false,
        inlineCustomElements: ['slot'],
        minifyCSS: {},
        minifyJS: false,
        removeAttributeQuotes: false,
        removeComments: true,
        removeEmptyAttributes: false,
      },
    },
  });

/**
 * A package may come with Windows line endings; git would turn them round in the committed build,
 * and a fresh build would then not be the same bytes.
 *
 * @type {import('rollup').Plugin}
 */
const unixLineEndings = {
  name: 'unix-line-endings',
  renderChunk: (code) =>
    code.includes('\r') ? { code: code.replaceAll('\r\n', '\n'), map: null } : null,
};

/** @param {import('rollup').Plugin} compiler */
const sourcePlugins = (compiler) => [
  replace({
    preventAssignment: true,
    include: ['src/**'],
    values: { __VERSION__: JSON.stringify(version) },
  }),
  json({ compact: true, namedExports: false, preferConst: true }),
  compiler,
  minifyTemplates(),
];

/**
 * A warning is a mistake in the sources or in this file, so it stops the build.
 *
 * @type {import('rollup').LogHandlerWithDefault}
 */
const failOnWarning = (level, log, handler) => {
  if (level === 'warn') throw new Error(`rollup: ${log.message}`);
  handler(level, log);
};

/**
 * The first line of a script, by which a page's owner can tell which comparisons it carries, and their state:
 * `treatment-compare status` reads it.
 *
 * @param {string} [licenses]
 * @returns {(chunk: { moduleIds: readonly string[] }) => string}
 */
const banner =
  (licenses = '') =>
  ({ moduleIds }) => {
    const contents = moduleIds.filter((path) =>
      /[\\/]content[\\/][^.]+\.[a-z]{2}\.json$/.test(path),
    );
    const marks = contents.map((path) => {
      const { id, version: content } = JSON.parse(readFileSync(path, 'utf8'));
      return `${id} ${content.number} ${content.date}`;
    });
    const carried = marks.length > 0 ? `; content: ${marks.join(', ')}` : '';
    return `/*! ${name} ${version} (MIT)${licenses}${carried} */`;
  };

/**
 * The classic script: one file that needs no `type="module"`, works from `file://` and beside an
 * AMD loader, and leaves no name on `window`.
 *
 * @param {string} input
 * @param {string} file
 * @returns {import('rollup').RollupOptions}
 */
const classicScript = (input, file) => ({
  input,
  onLog: failOnWarning,
  output: {
    file,
    format: 'iife',
    sourcemap: true,
    banner: banner(', with Lit (BSD-3-Clause): see THIRD-PARTY-LICENSES.txt'),
  },
  plugins: [
    ...sourcePlugins(transpile()),
    nodeResolve({ exportConditions: ['production'], browser: true }),
    privateLitGlobals(),
    minify(),
    thirdPartyLicenses('THIRD-PARTY-LICENSES.txt'),
    refuseDevMode(),
  ],
});

/**
 * A classic script of ours alone, without Lit.
 *
 * @param {string} input
 * @param {string} file
 * @returns {import('rollup').RollupOptions}
 */
const smallScript = (input, file) => ({
  input,
  onLog: failOnWarning,
  output: { file, format: 'iife', banner: banner() },
  plugins: [...sourcePlugins(transpile()), minify()],
});

/**
 * Modules for bundlers: one file per source file with Lit left out, so that a site that has it
 * already keeps one copy.
 *
 * @returns {import('rollup').RollupOptions}
 */
const modules = () => ({
  input: ['src/index.ts', 'src/all.ts', 'src/static/index.ts', ...registrations, ...languages],
  external: [/^lit(\/|$)/, /^lit-html(\/|$)/, /^@lit\//, 'htmlparser2'],
  onLog: failOnWarning,
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    // npm never packs a folder called `node_modules`, so the one bundled helper goes elsewhere.
    entryFileNames: ({ name: path }) => `${path.replace(/^.*node_modules/, 'vendor')}.js`,
  },
  plugins: [
    ...sourcePlugins(typescript({ tsconfig: './tsconfig.build.json' })),
    unixLineEndings,
    refuseDevMode(),
  ],
});

/**
 * The command of the package: its entry and what its threads run, with what both share in a file of its own.
 *
 * @returns {import('rollup').RollupOptions}
 */
const command = () => ({
  input: ['src/cli/treatment-compare.ts', 'src/cli/ranking-thread.ts'],
  external: [
    /^node:/,
    /^lit(\/|$)/,
    'htmlparser2',
    'linkedom',
    'markdown-it',
    'papaparse',
    'parse5',
    'picomatch',
    'syllable',
  ],
  onLog: failOnWarning,
  output: { dir: 'dist/cli', format: 'es', chunkFileNames: 'shared.js' },
  plugins: [...sourcePlugins(typescript({ tsconfig: './tsconfig.cli.json' })), unixLineEndings],
});

/**
 * What writes comparisons as text: one module with all it needs, for Node, for workers at the edge and for browsers. Lit's
 * build for Node asks for no DOM.
 *
 * @returns {import('rollup').RollupOptions}
 */
const staticWriter = () => ({
  input: 'src/static/index.ts',
  onLog: failOnWarning,
  output: {
    file: 'dist/prerender.mjs',
    format: 'es',
    banner: `/*! ${name} ${version} (MIT), with Lit (BSD-3-Clause), htmlparser2 (MIT) and what it needs: see PRERENDER-LICENSES.txt */`,
  },
  plugins: [
    templatesAlone(),
    ...sourcePlugins(transpile()),
    nodeResolve({ exportConditions: ['node', 'production'] }),
    minify(),
    unixLineEndings,
    thirdPartyLicenses('PRERENDER-LICENSES.txt'),
    refuseDevMode(),
  ],
});

/**
 * The page for authors: a script of its own, with all that it makes and judges, and what the published schema says of
 * each field.
 *
 * @returns {import('rollup').RollupOptions}
 */
const builder = () => ({
  input: 'src/builder/builder.ts',
  onLog: failOnWarning,
  output: {
    file: 'dist/builder/builder.js',
    format: 'iife',
    banner: banner(', with Lit (BSD-3-Clause) and others: see THIRD-PARTY-LICENSES.txt'),
  },
  plugins: [
    publishedSchema(),
    ...sourcePlugins(transpile()),
    nodeResolve({ exportConditions: ['production'], browser: true }),
    commonjs(),
    privateLitGlobals(),
    minify(),
    unixLineEndings,
    thirdPartyLicenses('THIRD-PARTY-LICENSES.txt'),
    refuseDevMode(),
  ],
});

export default [
  classicScript('src/all.ts', 'dist/treatment-compare.js'),
  ...registrations.map((file) => classicScript(file, `dist/elements/${basename(file, '.ts')}.js`)),
  // A language that a page loads beside a script is words, and nothing to run.
  ...languages.map((file) => smallScript(file, `dist/languages/${basename(file, '.ts')}.js`)),
  smallScript('src/static/enhance.ts', 'dist/enhance.js'),
  // The page that frames show, and what makes a frame as tall as that.
  ...['embed', 'frame'].map((name) => smallScript(`src/embed/${name}.ts`, `dist/embed/${name}.js`)),
  smallScript('src/cli/preview/in-page.ts', 'dist/cli/preview.js'),
  modules(),
  staticWriter(),
  builder(),
  command(),
];

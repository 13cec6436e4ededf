import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
// @ts-expect-error the plugin ships no types
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { listeners } from './scripts/lint/listeners.mjs';
import { noLiteralWords } from './scripts/lint/no-literal-words.mjs';

const TESTS = ['src/**/*.test.ts', 'src/**/testing/**', 'test/**/*.ts'];

/** Each layer of `src/`, with the layers it may import. A layer may always import itself. */
const LAYERS = {
  model: [],
  content: ['model'],
  sources: ['model'],
  styles: ['model'],
  i18n: ['model'],
  views: ['model', 'styles', 'i18n'],
  controllers: ['model', 'sources', 'i18n'],
  elements: ['model', 'content', 'sources', 'styles', 'i18n', 'views', 'controllers'],
  // A registration may bring content along; classes never do.
  define: ['elements', 'content', 'sources', 'i18n'],
  // The page that frames show: it loads the scripts of the elements, and knows them by their types.
  embed: [
    'model',
    'content',
    'sources',
    'styles',
    'i18n',
    'views',
    'controllers',
    'elements',
    'define',
  ],
  // Types alone.
  frameworks: ['elements'],
  // For a command and for builders; never in the elements' scripts.
  check: ['model', 'i18n'],
  // How a comparison begins, for the command and the page for authors.
  start: ['model'],
  static: ['model', 'views', 'i18n', 'styles'],
  // It reads the feeds and pages that the elements read, and must understand them in the same way.
  cli: ['model', 'sources', 'views', 'i18n', 'styles', 'content', 'static', 'check', 'start'],
  // The page for authors; nothing may import it.
  builder: [
    'model',
    'content',
    'sources',
    'i18n',
    'views',
    'styles',
    'elements',
    'define',
    'static',
    'check',
    'start',
    'embed',
  ],
};

const layerZones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `The ${layer} layer may import ${allowed.join(', ') || 'nothing but itself'}.`,
}));

const DOM_GLOBALS = ['document', 'window', 'self', 'navigator', 'localStorage', 'sessionStorage'];
const NO_DOM = 'Views and model run on a server too; pass what is needed as an argument.';
const NO_DOM_IN_MODEL = ['HTMLElement', 'Element', 'Node', 'customElements', 'fetch'];

/**
 * @param {string[]} names
 * @returns {import('eslint').Linter.RuleEntry}
 */
const restrictedGlobals = (names) => ['error', ...names.map((name) => ({ name, message: NO_DOM }))];

/** Each of these breaks on somebody's page, or lets a document's text become markup. */
const RISKY_SYNTAX = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Spread instead: old Prototype.js on a host page replaces Array.from.',
  },
  {
    selector: "NewExpression[callee.name='Event']",
    message: 'Use CustomEvent or a typed subclass, so that the event can be documented.',
  },
  {
    selector: "ClassDeclaration[superClass.name='Event']",
    message:
      'Extend CustomEvent: MooTools on a host page replaces Event by a function that throws.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Render through Lit: text from a document must never be parsed as HTML.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Render through Lit: text from a document must never be parsed as HTML.',
  },
  {
    selector: 'ForInStatement',
    message: 'Use Object.entries or for…of: a host page may extend prototypes.',
  },
  ...[':first-child[value.raw=/^ /]', ':last-child[value.raw=/ $/]'].map((end) => ({
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement${end}`,
    message: 'Say a space at the end of a template as text: the build drops white space there.',
  })),
];

const RISKY_IMPORTS = [
  {
    group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
    message: 'Text from a document must never be parsed as markup.',
  },
  {
    group: ['lit/static-html.js', 'lit-html/static.js'],
    importNames: ['unsafeStatic'],
    message: 'Use literal`…`: text from a document must never be parsed as markup.',
  },
];

const HASTY_WAITING = {
  name: '@open-wc/testing',
  importNames: ['waitUntil'],
  message:
    'Use `until` of src/testing: it waits long enough for a busy machine, and keeps no page alive.',
};

const CHANCE = {
  name: 'fast-check',
  message: 'Use that of src/testing: it has the seed of all runs.',
};

const NO_LIT = {
  group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
  message: 'The model knows nothing of rendering.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'node_modules/',
      '.cache/',
      'coverage/',
      'test/hosts/frameworks/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    name: 'sources',
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs?.['flat/all'] ?? [],
      wc.configs?.['flat/best-practice'] ?? [],
      litA11y.configs.recommended,
    ],
    plugins: { 'import-x': importX },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'no-restricted-syntax': ['error', ...RISKY_SYNTAX],
      'no-restricted-imports': ['error', { patterns: RISKY_IMPORTS }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      // Authors are told of mistakes; nothing else goes to a site's console.
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: layerZones }],
      // A keyed `repeat` pays only where rows move; a plain map is the clearer default.
      'lit/no-template-map': 'off',
      // A table restyled into cards loses its roles in some browsers, so they are written out.
      'lit-a11y/no-redundant-role': 'off',
      // It knows no text that is set as a property; axe looks at the names of what is rendered.
      'lit-a11y/accessible-name': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    name: 'no DOM in views',
    files: ['src/views/**/*.ts', 'src/static/**/*.ts', 'src/check/**/*.ts'],
    // The one file of these that a page loads.
    ignores: ['src/static/enhance.ts'],
    rules: { 'no-restricted-globals': restrictedGlobals(DOM_GLOBALS) },
  },
  {
    name: 'templates',
    files: ['src/**/*.ts'],
    ignores: TESTS,
    plugins: { own: { rules: { 'no-literal-words': noLiteralWords, listeners } } },
    rules: { 'own/no-literal-words': 'error', 'own/listeners': 'error' },
  },
  {
    name: 'neither DOM nor Lit in the model',
    files: ['src/model/**/*.ts', 'src/content/**/*.ts'],
    rules: {
      'no-restricted-globals': restrictedGlobals([...DOM_GLOBALS, ...NO_DOM_IN_MODEL]),
      'no-restricted-imports': ['error', { patterns: [...RISKY_IMPORTS, NO_LIT] }],
    },
  },
  {
    name: 'tests',
    files: TESTS,
    rules: {
      // A test may look at any layer, build what is wrong on purpose, and chain Chai's properties.
      'import-x/no-restricted-paths': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': ['error', { paths: [HASTY_WAITING, CHANCE] }],
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-unnecessary-template-expression': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'lit-a11y/no-invalid-change-handler': 'off',
    },
  },
  {
    name: 'scripts',
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.nodeBuiltin },
    rules: { eqeqeq: 'error', 'no-eval': 'error' },
  },
  {
    name: 'scripts of the WordPress editor',
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...RISKY_SYNTAX],
    },
  },
  {
    name: 'classic scripts of the WordPress editor',
    files: ['integrations/wordpress/blocks/**/*.js'],
    languageOptions: { sourceType: 'script' },
  },
  {
    name: 'scripts that send functions into a page',
    files: ['demo/**/*.js', 'test/**/*.mjs', 'bench/**/*.mjs', 'scripts/docs/pictures.mjs'],
    languageOptions: { globals: globals.browser },
  },
);

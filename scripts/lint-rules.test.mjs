import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * The linter's own fixtures: code that must not pass, under a path of the layer it stands for. The
 * files do not exist, so the rules that need types are off.
 */
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/**
 * @param {string} filePath
 * @param {string} code
 * @returns {Promise<(string | null)[]>} the rules that the code breaks
 */
async function brokenRules(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const IMPORT_ELEMENT = "import '../elements/treatment-compare.js';\n";
const IMPORT_SCHEMA = "import '../model/schema.js';\n";

describe('the layers', () => {
  for (const layer of [
    'model',
    'content',
    'sources',
    'styles',
    'i18n',
    'views',
    'controllers',
    'prerender',
    'cli',
  ]) {
    it(`keep ${layer} from importing an element`, async () => {
      const rules = await brokenRules(`src/${layer}/fixture.ts`, IMPORT_ELEMENT);
      assert.ok(rules.includes('import-x/no-restricted-paths'), rules.join());
    });
  }

  for (const layer of [
    'content',
    'sources',
    'styles',
    'i18n',
    'views',
    'controllers',
    'elements',
  ]) {
    it(`let ${layer} import the model`, async () => {
      assert.deepEqual(await brokenRules(`src/${layer}/fixture.ts`, IMPORT_SCHEMA), []);
    });
  }

  it('let define import an element', async () => {
    assert.deepEqual(await brokenRules('src/define/fixture.ts', IMPORT_ELEMENT), []);
  });

  it('keep define from importing the model', async () => {
    const rules = await brokenRules('src/define/fixture.ts', IMPORT_SCHEMA);
    assert.ok(rules.includes('import-x/no-restricted-paths'));
  });
});

/** @type {[name: string, path: string, code: string, rule: string][]} */
const REFUSED = [
  ['Lit in the model', 'src/model/fixture.ts', "import 'lit';\n", 'no-restricted-imports'],
  [
    'a Lit directive in the model',
    'src/model/fixture.ts',
    "import 'lit/directives/when.js';\n",
    'no-restricted-imports',
  ],
  [
    'the document in the model',
    'src/model/fixture.ts',
    'document.title;\n',
    'no-restricted-globals',
  ],
  ['fetch in the model', 'src/model/fixture.ts', "await fetch('x');\n", 'no-restricted-globals'],
  ['the document in a view', 'src/views/fixture.ts', 'document.title;\n', 'no-restricted-globals'],
  [
    'the window in a view',
    'src/views/fixture.ts',
    'window.scrollTo(0, 0);\n',
    'no-restricted-globals',
  ],
  [
    'unsafeHTML',
    'src/views/fixture.ts',
    "import 'lit/directives/unsafe-html.js';\n",
    'no-restricted-imports',
  ],
  [
    'unsafeStatic',
    'src/views/fixture.ts',
    "import { unsafeStatic } from 'lit/static-html.js';\nunsafeStatic('x');\n",
    'no-restricted-imports',
  ],
  [
    'innerHTML',
    'src/elements/fixture.ts',
    "document.body.innerHTML = 'x';\n",
    'no-restricted-syntax',
  ],
  ['Array.from', 'src/elements/fixture.ts', 'Array.from(new Set());\n', 'no-restricted-syntax'],
  ['a bare Event', 'src/elements/fixture.ts', "new Event('x');\n", 'no-restricted-syntax'],
  [
    'for…in',
    'src/elements/fixture.ts',
    'for (const key in {}) String(key);\n',
    'no-restricted-syntax',
  ],
  ['eval', 'src/elements/fixture.ts', "eval('1');\n", 'no-eval'],
];

describe('the linter refuses', () => {
  for (const [name, path, code, rule] of REFUSED) {
    it(name, async () => {
      const rules = await brokenRules(path, code);
      assert.ok(rules.includes(rule), rules.join());
    });
  }
});

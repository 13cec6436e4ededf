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
const IMPORT_SCHEMA = "import '../model/comparison/schema.js';\n";

describe('the layers', () => {
  for (const layer of [
    'model',
    'content',
    'sources',
    'styles',
    'i18n',
    'views',
    'controllers',
    'static',
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
    'a class of Event',
    'src/elements/fixture.ts',
    'export class Told extends Event {}\n',
    'no-restricted-syntax',
  ],
  [
    'for…in',
    'src/elements/fixture.ts',
    'for (const key in {}) String(key);\n',
    'no-restricted-syntax',
  ],
  [
    'a space that begins a template',
    'src/views/fixture.ts',
    "import { html } from 'lit';\nexport const view = html` <b></b>`;\n",
    'no-restricted-syntax',
  ],
  [
    'a space that ends a template',
    'src/views/fixture.ts',
    "import { html } from 'lit';\nexport const view = (a: string) => html`<b>${a}</b> `;\n",
    'no-restricted-syntax',
  ],
  ['eval', 'src/elements/fixture.ts', "eval('1');\n", 'no-eval'],
];

const LIT = "import { html, svg } from 'lit';\nexport const view = (a: string, b: boolean) => ";

describe('words in a template', () => {
  for (const [name, template] of [
    ['between tags', 'html`<p>Words</p>`'],
    ['after an expression', 'html`<p>${a} words</p>`'],
    ['in any script', 'html`<p>كلمات</p>`'],
    ['without a tag', 'html`words ${a}`'],
    ['behind a comment', 'html`<!-- a --><b class="x">Words</b>`'],
    ['after an attribute with a sign in it', 'html`<a title="${a}>">words</a>`'],
    ['in a label that is read out', 'html`<b aria-label="Words"></b>`'],
    ['around an expression in one', 'html`<b aria-label="Words: ${a}"></b>`'],
    ['in an unquoted one', 'html`<img alt=Words />`'],
    ['in a property', "html`<img .alt=${'Words'} />`"],
    ['in a title', "html`<b title='Words'></b>`"],
    ['in a choice', "html`<p>${b ? 'Words' : a}</p>`"],
    ['beside a choice', "html`<p>${b && 'Words'}${a}</p>`"],
    ['in a text put together', "html`<p>${'Words: ' + a}</p>`"],
    ['in a text with places', 'html`<p>${`Words ${a}`}</p>`'],
    ['in a choice of labels', "html`<i class=${a}></i><b aria-label=${b ? 'Words' : a}></b>`"],
    ['in a drawing', 'svg`<title>Words</title>`'],
  ]) {
    it(`${name} are refused`, async () => {
      const rules = await brokenRules('src/views/fixture.ts', `${LIT}${template};\n`);
      assert.ok(rules.includes('own/no-literal-words'), rules.join());
    });
  }

  for (const [name, template] of [
    ['expressions', 'html`<p title=${a}>${a}</p>`'],
    ['signs', 'html`<p>&nbsp;${a} · 12 (&middot;)</p>`'],
    ['names of classes and ids', 'html`<p class="a ${b ? \'words\' : a}" id=words>${a}</p>`'],
    ['places of a slot', 'html`<slot name="words"></slot>`'],
    ['comments', 'html`<p><!-- words --></p>`'],
    ['other templates', 'String.raw`<p>Words</p>${a}${b}${html}`'],
  ]) {
    it(`${name} are none`, async () => {
      const rules = await brokenRules('src/views/fixture.ts', `${LIT}${template};\n`);
      assert.ok(!rules.includes('own/no-literal-words'), rules.join());
    });
  }

  it('may stand in a test', async () => {
    const rules = await brokenRules('src/views/a.test.ts', `${LIT}html\`<p>Words</p>\`;\n`);
    assert.ok(!rules.includes('own/no-literal-words'), rules.join());
  });
});

describe('listeners in templates', () => {
  const broken = (/** @type {string} */ template) =>
    brokenRules('src/views/fixture.ts', `${LIT}${template};\n`);

  it('are refused as functions', async () => {
    for (const template of [
      'html`<a @click=${a}></a>`',
      'html`<a @some-event="${() => a}"></a>`',
    ]) {
      assert.ok((await broken(template)).includes('own/listeners'), template);
    }
  });

  it('pass with their helper, and other attributes without', async () => {
    for (const template of [
      'html`<a @click=${listener(a)}></a>`',
      'html`<a href=${a}>a@b=${b}</a>`',
    ]) {
      assert.ok(!(await broken(template)).includes('own/listeners'), template);
    }
  });
});

describe('the linter refuses', () => {
  for (const [name, path, code, rule] of REFUSED) {
    it(name, async () => {
      const rules = await brokenRules(path, code);
      assert.ok(rules.includes(rule), rules.join());
    });
  }
});

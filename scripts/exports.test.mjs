import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import ts from 'typescript';
import { guideBeside, isComparison } from './build/content.mjs';
import { integrityOf, isClassicScript, stylePolicyOf } from './build/integrity.mjs';
import { filesIn } from './files.mjs';

/** What a site gets from the package: every path exists, and importing the classes does nothing. */

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @param {unknown} target
 * @returns {string[]}
 */
const pathsIn = (target) =>
  typeof target === 'string' ? [target] : Object.values(Object(target)).flatMap(pathsIn);

/** @param {string} path */
function matches(path) {
  const [before = '', after = ''] = path.replace('./', '').split('*');
  return filesIn('dist').filter((file) => file.startsWith(before) && file.endsWith(after));
}

describe('the exports map', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`leads from ${name} to files that exist`, () => {
      for (const path of pathsIn(target)) {
        const found = path.includes('*') ? matches(path).length > 0 : existsSync(path);
        assert.ok(found, `${path} does not exist`);
      }
    });
  }

  it('imports in plain Node, without a browser, and leaves no global behind beyond those of Lit', () => {
    const script = `
      await import('lit');
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const { OutcomeChart, TreatmentCompare, TreatmentGuide } = await import('treatment-compare');
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      console.log(typeof OutcomeChart, typeof TreatmentCompare, typeof TreatmentGuide, added.join());`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
    assert.equal(String(output).trim(), 'function function function');
  });

  it('marks every file with a side effect, so that a bundler keeps it', () => {
    assert.deepEqual(manifest.sideEffects, [
      './dist/treatment-compare.js',
      './dist/elements/*.js',
      './dist/esm/all.js',
      './dist/esm/define/*.js',
      './dist/esm/define/languages/*.js',
      './dist/languages/*.js',
      './dist/server/*.js',
      './dist/server/elements/*.js',
    ]);
  });
});

describe('a script for pages that a server imports', () => {
  const names = [
    'all',
    ...filesIn('dist/elements', (path) => path.endsWith('.js')).map((path) =>
      path.slice('dist/'.length, -'.js'.length),
    ),
  ];

  /** @param {string} script */
  const runInNode = (script) =>
    String(execFileSync(process.execPath, ['--input-type=module', '--eval', script])).trim();

  for (const name of names) {
    it(`says in one line what is wrong and what to do: ${name}`, async () => {
      await assert.rejects(import(`treatment-compare/${name}`), ({ name: kind, message }) => {
        assert.equal(kind, 'Error');
        assert.match(
          message,
          /^treatment-compare: .*needs a browser.*treatment-compare\/prerender.*$/,
        );
        return true;
      });
    });
  }

  it('says the same where Lit has put a registry of its own in place', () => {
    const script = `
      await import('treatment-compare');
      await import('treatment-compare/all').catch(({ message }) => console.log(message));`;
    assert.match(runInNode(script), /^treatment-compare: .*needs a browser/);
  });

  for (const condition of ['node', 'workerd', 'edge-light']) {
    it(`is told so where modules are found as by ${condition}`, () => {
      assert.equal(manifest.exports['./all'][condition], './dist/server/all.js');
      assert.equal(manifest.exports['./elements/*'][condition], './dist/server/elements/*.js');
    });
  }

  it('runs where there is a DOM, as in tests of a site', () => {
    const script = `
      import { parseHTML } from 'linkedom';
      const { window } = parseHTML('<!doctype html><body></body>');
      const { document, customElements, HTMLElement } = window;
      const asked = [];
      customElements.get = (tag) => void asked.push(tag);
      customElements.define = () => {};
      Object.assign(globalThis, { window, document, customElements, HTMLElement });
      for (const name of ['Element', 'Node', 'Event', 'Document', 'HTMLDocument', 'ShadowRoot', 'CSSStyleSheet'])
        globalThis[name] = window[name] ?? class {};
      await import('treatment-compare/all');
      console.log(asked.sort().join());`;
    assert.equal(runInNode(script), 'outcome-chart,related-posts,treatment-compare');
  });
});

describe('what writes comparisons as text', () => {
  const LICENSES = 'PRERENDER-LICENSES.txt';

  it('names each package that is in it, with its licence', () => {
    const licenses = readFileSync(`dist/${LICENSES}`, 'utf8');
    for (const name of ['htmlparser2', 'domhandler', 'domelementtype', 'entities', 'lit-html'])
      assert.match(licenses, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    const [banner = ''] = readFileSync('dist/prerender.mjs', 'utf8').split('\n');
    assert.ok(banner.includes(LICENSES), banner);
  });

  for (const [resolution, options] of Object.entries({
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  })) {
    it(`has types where modules are found as by ${resolution}`, () => {
      assert.deepEqual(mistakesIn(USE_OF_PRERENDER, options), []);
    });
  }
});

const USE_OF_PRERENDER = `
import { prerender, type Prerendered, type PrerenderOptions } from 'treatment-compare/prerender';
const options: PrerenderOptions = { as: 'light', headingLevel: 3, treatments: ['a', 'b'] };
const written: Prerendered = prerender('{}', options);
export const html: string | undefined = written.html;
export const hints: readonly string[] = written.diagnostics.map(({ hint }) => hint ?? '');
// @ts-expect-error there is no such form
prerender('{}', { as: 'speech' });
// @ts-expect-error that is no document
prerender({ id: 'a' });
`;

/**
 * What the compiler finds wrong in a module of a site that has the package installed.
 *
 * @param {string} source
 * @param {import('typescript').CompilerOptions} options
 */
function mistakesIn(source, options) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(process.cwd(), join(folder, 'node_modules/treatment-compare'), 'junction');
    const file = join(folder, 'site.mts');
    writeFileSync(file, source);
    const program = ts.createProgram([file], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const USE_OF_CONTENT = `
import comparison from 'treatment-compare/content/ketamine-vs-antidepressants.en.json' with { type: 'json' };
import type { TreatmentCompare } from 'treatment-compare';
import { prerender } from 'treatment-compare/prerender';
export const html: string | undefined = prerender(comparison).html;
export function show(element: TreatmentCompare): void {
  element.document = comparison;
}
// @ts-expect-error a title is text
export const title: number = comparison.title;
`;

describe('a comparison as a module', () => {
  for (const [resolution, options] of Object.entries({
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    nodenext: {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  })) {
    it(`fits the elements and the writer where modules are found as by ${resolution}`, () => {
      assert.deepEqual(mistakesIn(USE_OF_CONTENT, options), []);
    });
  }

  it('is what Node gets, too', async () => {
    const path = 'content/ketamine-vs-antidepressants.en.json';
    const { default: comparison } = await import(`treatment-compare/${path}`, {
      with: { type: 'json' },
    });
    assert.deepEqual(comparison, JSON.parse(readFileSync(`dist/${path}`, 'utf8')));
  });

  it('goes into a bundle', async () => {
    const source = `import comparison from 'treatment-compare/content/ketamine-vs-antidepressants.en.json' with { type: 'json' };
      console.log(comparison.id);`;
    const build = await rollup({
      input: 'entry',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? source : null),
        },
        nodeResolve({ rootDir: process.cwd() }),
        json(),
      ],
    });
    const { output } = await build.generate({ format: 'es' });
    assert.ok(output[0].code.includes('"ketamine-vs-antidepressants"'));
  });
});

describe('the comparisons as files', () => {
  const sources = filesIn('src/content', isComparison);

  it('are those of the sources, in each language', () => {
    const built = filesIn('dist/content').map((path) => path.replace('dist/', 'src/'));
    assert.deepEqual(built, sources);
    assert.ok(built.some((path) => path.endsWith('.en.json')));
  });

  for (const path of sources) {
    it(`say the same in fewer bytes, with their guide: ${path}`, () => {
      const source = { ...JSON.parse(readFileSync(path, 'utf8')), ...guideBeside(path) };
      const built = readFileSync(path.replace('src/', 'dist/'), 'utf8');
      assert.equal(built, `${JSON.stringify(source)}\n`);
    });
  }
});

describe('integrity.json', () => {
  const { 'style-src': policies, ...hashes } = JSON.parse(
    readFileSync('dist/integrity.json', 'utf8'),
  );

  it('lists each classic script, and each file that pages are made with', () => {
    const files = filesIn('dist', (path) =>
      /^dist\/(?:(?:elements|languages|embed)\/[^/]+\.js|static\/.+|[^/]+\.js)$/.test(path),
    );
    assert.deepEqual(Object.keys(hashes), files);
  });

  for (const [path, integrity] of Object.entries(hashes)) {
    it(`holds the hash of ${path}`, () => assert.equal(integrityOf(path), integrity));
  }

  it('holds what a policy must allow for the styles in each page', () => {
    const styled = filesIn('dist/static', (path) => readFileSync(path, 'utf8').includes('<style>'));
    assert.deepEqual(Object.keys(policies), styled);
    for (const path of styled) assert.equal(policies[path], stylePolicyOf(path), path);
    assert.match(policies['dist/static/ketamine-vs-antidepressants.en.html'], /^'sha256-[^' ]+='$/);
  });
});

describe('the build', () => {
  it('has Unix line endings, so that git keeps its bytes', () => {
    const withReturns = filesIn('dist').filter((path) => readFileSync(path).includes('\r'));
    assert.deepEqual(withReturns, []);
  });
});

describe('a classic script', () => {
  for (const path of filesIn('dist', isClassicScript)) {
    it(`says the same on a page in any encoding: ${path}`, () => {
      const other = readFileSync(path, 'utf8').match(/[^\t\n\x20-\x7e]+/)?.[0];
      assert.equal(other, undefined);
    });
  }
});

describe('the writer of text', () => {
  it('runs in plain Node, and speaks every language that there are words of', async () => {
    const { prerender } = await import(String(new URL('../dist/prerender.mjs', import.meta.url)));
    const neck = readFileSync('demo/documents/neck-german.json', 'utf8');
    assert.ok(prerender(neck).html?.includes('Schwerwiegende Risiken'));
    const arabic = JSON.stringify({ ...JSON.parse(neck), lang: 'ar' });
    assert.ok(prerender(arabic).html?.includes('مخاطر'));
  });
});

describe('the script of related posts', () => {
  it('carries the words of posts in two languages, and none of comparisons', () => {
    const script = readFileSync('dist/elements/related-posts.js', 'utf8');
    assert.ok(script.includes('Related posts') && script.includes('Entradas relacionadas'));
    for (const words of ['Serious risks', 'Riesgos graves']) {
      assert.ok(!script.includes(words), words);
      assert.ok(readFileSync('dist/treatment-compare.js', 'utf8').includes(words), words);
    }
  });
});

describe('source maps', () => {
  it('name no folder of the machine that built them', () => {
    for (const path of filesIn('dist', (file) => file.endsWith('.map'))) {
      const { sources } = JSON.parse(readFileSync(path, 'utf8'));
      for (const source of sources)
        assert.match(source, /^(\.\.?\/|\0|[\w-]+\.)/, `${source} in ${path}`);
    }
  });

  it('leave test files out of the package', () => {
    assert.deepEqual(
      filesIn('dist', (file) => /\.test\.|fixture/.test(file)),
      [],
    );
  });
});

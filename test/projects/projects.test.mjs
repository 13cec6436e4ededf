import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chooseBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/static-server.mjs';

/**
 * New projects, made of what docs/frameworks.md shows and of the package as it is packed: each is built and opened as a
 * developer would, up to a comparison that is shown.
 */

const docs = readFileSync('docs/frameworks.md', 'utf8');
const TITLE = 'Ketamine or a traditional antidepressant: which is right for me?';

const { name: PACKAGE, bin, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Packages that a project has beside ours: those that ours asks for, and those that the docs' project does. */
const INSTALLED = [...Object.keys(dependencies), 'react', 'react-dom'];

/**
 * The files of a project, by their names.
 *
 * @param {string} project
 * @returns {Map<string, string>}
 */
function filesOf(project) {
  const file = new RegExp(`<!-- file of ${project}: (\\S+) -->\n\`\`\`\\w+\n(.*?)\`\`\``, 'gs');
  return new Map([...docs.matchAll(file)].map(([, name = '', text = '']) => [name, text]));
}

describe('a new project', () => {
  /** @type {string} */
  let folder;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
    const { executablePath, args, env } = await chooseBrowser();
    browser = await puppeteer.launch({ executablePath, args, env, headless: true });
    const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const packed = String(execFileSync('npm', pack, { shell: process.platform === 'win32' }));
    mkdirSync(join(folder, 'node_modules'));
    execFileSync('tar', ['-xzf', packed.trim(), '-C', 'node_modules'], { cwd: folder });
    symlinkSync('package', join(folder, 'node_modules/treatment-compare'), 'junction');
    for (const name of INSTALLED)
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
    const executables = join(folder, 'node_modules/.bin');
    mkdirSync(executables);
    // As npm does when it installs.
    chmodSync(join(folder, 'node_modules', PACKAGE, bin[PACKAGE]), 0o755);
    symlinkSync(join('..', PACKAGE, bin[PACKAGE]), join(executables, PACKAGE));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * Puts the files of a project where they belong.
   *
   * @param {string} project
   * @param {Record<string, string>} [more] files that are not in the docs
   */
  function write(project, more = {}) {
    const root = join(folder, project);
    mkdirSync(root);
    for (const [name, text] of [...filesOf(project), ...Object.entries(more)])
      writeFileSync(join(root, name), text);
    return root;
  }

  /**
   * @param {string} root
   * @param {import('vite').BuildEnvironmentOptions} options
   */
  const buildIn = (root, options) =>
    build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { emptyOutDir: false, outDir: 'dist', minify: false, ...options },
    });

  /**
   * What a page shows once its comparison is there.
   *
   * @param {string} root
   * @param {string} path
   */
  async function look(root, path) {
    const server = await serve(root);
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.goto(`${server.origin}/${path}`);
      await page.waitForFunction(() =>
        Reflect.get(document.querySelector('treatment-compare') ?? {}, 'shown'),
      );
      const seen = await page.evaluate(() => {
        const element = document.querySelector('treatment-compare');
        const heading = element?.shadowRoot?.querySelector('[part~="title"] > *');
        return {
          title: heading?.textContent?.trim(),
          level: heading?.localName,
          nextStep: Reflect.get(element ?? {}, 'shown')?.nextStep?.label,
        };
      });
      return { ...seen, said: said.filter((line) => !line.includes('404')) };
    } finally {
      await page.close();
      await server.close();
    }
  }

  it('of Vite shows the built-in comparison', async () => {
    const root = write('vite');
    await buildIn(root, {});
    const { title, said } = await look(join(root, 'dist'), 'index.html');
    assert.deepEqual({ title, said }, { title: TITLE, said: [] });
  });

  it('of Vite shows a comparison that it imports and changes', async () => {
    const root = join(folder, 'vite');
    writeFileSync(
      join(root, 'own.html'),
      filesOf('vite').get('index.html')?.replace('main.js', 'own.js') ?? '',
    );
    await buildIn(root, { rollupOptions: { input: join(root, 'own.html') } });
    const { title, nextStep, said } = await look(join(root, 'dist'), 'own.html');
    assert.deepEqual({ title, nextStep, said }, { title: TITLE, nextStep: undefined, said: [] });
  });

  it('of React is rendered by a server and taken over, with its level of headings', async () => {
    const root = write('react');
    await buildIn(root, { ssr: 'server.jsx' });
    const { render } = await import(pathToFileURL(join(root, 'dist/server.js')).href);
    const markup = render();
    assert.match(markup, /<treatment-compare [^>]*><a href="https:/);
    writeFileSync(
      join(root, 'index.html'),
      `<!doctype html><html lang="en"><title>My site</title><div id="root">${markup}</div><script type="module" src="/client.jsx"></script>`,
    );
    await buildIn(root, {});
    const { title, level, said } = await look(join(root, 'dist'), 'index.html');
    assert.deepEqual({ title, level, said }, { title: TITLE, level: 'h3', said: [] });
  });

  /**
   * @param {string} program
   * @param {...string} words
   */
  const run = (program, ...words) => {
    const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8' });
    const { status, stdout, stderr } = spawnSync(program, words, options);
    return { status, stdout, stderr };
  };

  /** @param {...string} words */
  const command = (...words) => run(join(folder, 'node_modules/.bin', PACKAGE), ...words);

  it('has every command', () => {
    const treatments = ['--treatment', 'Heat', '--treatment', 'Cold pack'];
    const begun = command('init', 'neck.json', ...treatments, '--condition', 'Stiff neck');
    assert.deepEqual([begun.status, begun.stderr], [0, '']);
    const table = 'Question,Heat,Cold pack\nHow long it takes,20 minutes,10 minutes\n';
    writeFileSync(join(folder, 'packs.csv'), table);
    const from = command('init', 'packs.json', '--from', 'packs.csv', '--condition', 'Stiff neck');
    assert.deepEqual([from.status, from.stderr], [0, '']);
    assert.match(readFileSync(join(folder, 'packs.json'), 'utf8'), /"20 minutes"/);

    const judged = command('check', '*.json', '--format', 'json');
    assert.equal(judged.status, 1, judged.stderr);
    assert.match(judged.stdout, /"rule": "to-do"/);
    assert.equal(
      JSON.parse(run('npx', '--no-install', PACKAGE, 'schema').stdout).title,
      'A comparison of treatments',
    );

    const id = 'ketamine-vs-antidepressants';
    const page = command('prerender', id, '--as', 'page', '--quiet');
    assert.deepEqual([page.status, page.stderr], [0, '']);
    writeFileSync(join(folder, 'page.html'), page.stdout);
    assert.equal(command('check', 'page.html').status, 0);
    assert.match(command('status', 'page.html').stdout, /1\.0/);

    const posts =
      '{"title":"One","url":"https://a.example/1"}\n{"title":"One too","url":"https://a.example/2"}\n';
    writeFileSync(join(folder, 'posts.jsonl'), posts);
    const related = command('related', 'posts.jsonl', '--out', 'related');
    assert.equal(related.status, 0, related.stderr);
    assert.ok(readFileSync(join(folder, 'related/index.json'), 'utf8'));
  });

  /** @param {string} title */
  const clinic = (title) =>
    JSON.stringify({
      extends: 'ketamine-vs-antidepressants',
      lang: 'en',
      from: { name: 'A clinic', date: '2026-11-01' },
      sections: [{ id: 'own', title, rows: [{ kind: 'list', label: 'Ours', items: ['Ask us.'] }] }],
    });

  it('has a preview, which shows what is saved without moving its reader', async () => {
    const file = join(folder, 'clinic.json');
    writeFileSync(file, clinic('What we charge'));
    const words = [join(PACKAGE, bin[PACKAGE]), 'preview', file];
    const child = spawn(process.execPath, words, { cwd: join(folder, 'node_modules') });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const shows = (/** @type {string} */ title) =>
      page.waitForFunction(
        (words) => {
          const root = document.querySelector('treatment-compare')?.shadowRoot;
          return root?.textContent?.includes(words) && root.querySelector('treatment-guide');
        },
        {},
        title,
      );
    try {
      let told = '';
      for await (const text of child.stdout.setEncoding('utf8')) {
        told += text;
        if (told.endsWith('preview.\n')) break;
      }
      await page.goto(/http:\S+/.exec(told)?.[0] ?? '');
      await shows('What we charge');
      await page.evaluate(() => scrollTo(0, 2000));
      writeFileSync(file, clinic('What it costs here'));
      await shows('What it costs here');
      assert.equal(await page.evaluate(() => scrollY), 2000);

      writeFileSync(file, '{\n  "extends": ketamine');
      await page.waitForFunction(() =>
        /^1 error\. .* as it was/.test(document.querySelector('#state')?.textContent ?? ''),
      );
      assert.match(await page.$eval('#findings', (list) => list.textContent), /^Line 2:14 error/);
      await shows('What it costs here');
      assert.deepEqual(said, []);
    } finally {
      await page.close();
      child.kill('SIGINT');
    }
    assert.equal(await ended, 130);
  });
});

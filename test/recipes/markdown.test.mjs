import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';

/** What generators make of the Markdown that docs/hosts.md shows: a table inside the tag, and nothing of it outside. */

const docs = readFileSync('docs/hosts.md', 'utf8');

/** @param {string} name */
function recipe(name) {
  const [, text = ''] =
    new RegExp(`<!-- recipe: ${name} -->\n\`\`\`[\\w-]+\n(.*?)\`\`\``, 's').exec(docs) ?? [];
  assert.ok(text, `docs/hosts.md has no recipe ${name}`);
  return text;
}

const between = (/** @type {string} */ markdown) => `Words before.\n\n${markdown}\nWords after.\n`;

/**
 * The rows of the table that stands in the tag.
 *
 * @param {string} html
 */
function rowsIn(html) {
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
  const paragraphs = [...document.querySelectorAll('body > p')].map((each) => each.textContent);
  assert.deepEqual(paragraphs, ['Words before.', 'Words after.']);
  return [...document.querySelectorAll('treatment-compare > table tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

const ROWS = [
  ['', 'Tea', 'Coffee'],
  ['How it tastes', 'Mild', 'Strong'],
];

const withoutBlankLines = (/** @type {string} */ markdown) => markdown.replaceAll(/\n\n/g, '\n');

/**
 * Why a program cannot be tried on this machine. A check of everything must not pass over it.
 *
 * @param {string} program
 * @param {string[]} args with which it succeeds where it is there
 */
function missing(program, ...args) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return false;
  } catch {
    return !process.env['EVERY_HOST'] && 'it is not installed';
  }
}

describe('Markdown as in CommonMark', () => {
  const markdown = new MarkdownIt({ html: true });

  it('makes a table inside the tag', () => {
    assert.deepEqual(rowsIn(markdown.render(between(recipe('markdown')))), ROWS);
  });

  it('makes none without the blank lines', () => {
    const text = between(withoutBlankLines(recipe('markdown')));
    assert.deepEqual(rowsIn(markdown.render(text)), []);
  });
});

describe('kramdown', { skip: missing('ruby', '-rkramdown', '-e', '') }, () => {
  const PROGRAM = 'print Kramdown::Document.new($stdin.read).to_html';
  const render = (/** @type {string} */ input) =>
    String(execFileSync('ruby', ['-rkramdown', '-e', PROGRAM], { input }));

  it('makes a table inside the tag', () => {
    assert.deepEqual(rowsIn(render(between(recipe('kramdown')))), ROWS);
  });

  for (const attribute of ['', ' markdown="1"']) {
    it(`makes none where the tag has “${attribute}”`, () => {
      const text = between(recipe('kramdown').replace(' markdown="block"', attribute));
      assert.deepEqual(rowsIn(render(text)), []);
    });
  }
});

describe('Hugo', { skip: missing('hugo', 'version') }, () => {
  /** @type {string} */
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hugo-'));
    const shortcode = recipe('hugo shortcode');
    const snippet = between(recipe('markdown'));
    for (const [path, text] of Object.entries({
      'safe.toml': '',
      'hugo.toml': recipe('hugo.toml'),
      'layouts/_default/single.html': '{{ .Content }}',
      'layouts/shortcodes/treatment-compare.html': shortcode,
      'layouts/shortcodes/comparison.html': '{{ readFile "comparison.html" | safeHTML }}',
      'comparison.html': readFileSync('dist/static/ketamine-vs-antidepressants.en.html', 'utf8'),
      'content/markup.md': snippet,
      'content/shortcode.md': between(recipe('hugo post')),
      'content/static.md': between('{{< comparison >}}\n'),
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const matter = path.endsWith('.md') ? '---\ntitle: Page\n---\n' : '';
      writeFileSync(join(folder, path), matter + text);
    }
    for (const name of ['safe', 'hugo']) {
      const options = ['--config', `${name}.toml`, '--destination', name, '--ignoreCache'];
      execFileSync('hugo', [...options, '--baseURL', 'https://example.org/'], {
        cwd: folder,
        stdio: 'pipe',
      });
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const built = (/** @type {string} */ site, /** @type {string} */ page) =>
    readFileSync(join(folder, site, page, 'index.html'), 'utf8');

  it('takes the tag away where raw HTML is not allowed', () => {
    assert.ok(built('safe', 'markup').includes('<!-- raw HTML omitted -->'));
    assert.deepEqual(rowsIn(built('safe', 'markup')), []);
  });

  it('makes a table inside the tag where it is', () => {
    assert.deepEqual(rowsIn(built('hugo', 'markup')), ROWS);
  });

  it('makes it by the shortcode where it is not', () => {
    assert.deepEqual(rowsIn(built('safe', 'shortcode')), ROWS);
    assert.match(built('safe', 'shortcode'), /<treatment-compare region="US">/);
  });

  it('takes a comparison from a file as it stands', () => {
    const file = readFileSync(join(folder, 'comparison.html'), 'utf8').trim();
    assert.ok(built('safe', 'static').includes(file));
  });
});

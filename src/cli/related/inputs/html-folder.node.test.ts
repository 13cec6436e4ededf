import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { command, temporaryFolder } from '../../testing/command.js';
import { fileFilter } from './file-filter.js';
import { isListAddress } from './list-address.js';
import { readInput } from './read-input.js';
import { BUILT_SITES } from './testing/built-sites.js';

const SITE = 'https://blog.example/';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function read(folder: string, include: string[] = [], exclude: string[] = []) {
  const urls: string[] = [];
  const notes: string[] = [];
  const context = {
    site: SITE,
    isMeant: fileFilter(include, exclude),
    note: (text: string) => notes.push(text.replace(folder, 'FOLDER')),
  };
  for await (const { posts } of readInput(folder, context)) {
    for (const { url } of posts) urls.push(url.replace(SITE, ''));
  }
  return { urls, notes };
}

const addressesOf = (names: readonly string[]) =>
  names.map((name) => name.replace(/index\.html$/, '')).sort();

describe('a built site', () => {
  for (const { generator, files, posts } of BUILT_SITES) {
    it(`gives its posts, and none of its lists: ${generator}`, async () => {
      const { urls } = await read(folderOf(files));
      assert.deepEqual(urls.sort(), addressesOf(posts));
    });

    it(`does so where nothing in it says what a page is: ${generator}`, async () => {
      const plain = Object.entries(files)
        .filter(([name]) => !name.endsWith('.xml'))
        .map(([name, text]) => [
          name,
          text
            .replace(/<meta (?!http-equiv|name="robots")[^>]*>|<script[^]*?<\/script>/g, '')
            .replace(/ (?:class|itemtype|itemscope|rel)(?:="[^"]*")?(?=[ >])/g, ''),
        ]);
      const { urls } = await read(folderOf(Object.fromEntries(plain)));
      assert.deepEqual(urls.sort(), addressesOf(posts));
    });
  }

  it('names what it leaves out in the summary', async () => {
    const { files } = BUILT_SITES[0]!;
    const out = join(temporaryFolder(), 'out');
    const folder = folderOf(files);
    const {
      code,
      out: said,
      progress,
    } = await command('related', folder, '--site', SITE, '--out', out);
    assert.equal(code, 0);
    assert.equal(progress, '');
    assert.match(said, /^Related posts of 8 posts in /);
    assert.match(
      said,
      /: left out, lists of posts: 9 \(categories\/index\.html, index\.html, .*\)\.\n/,
    );
    assert.match(said, /: left out, noindex: 1 \(page\/1\/index\.html\)\.\n/);
    assert.match(said, /: left out, error pages: 1 \(404\.html\)\.\n/);
  });
});

describe('a page', () => {
  const page = (body: string, head = '', attributes = '') =>
    `<html><head><title>A page</title>${head}</head><body${attributes}><main>${body}</main></body></html>`;
  const prose = `<p>${'We tried it for a week, and wrote down what came of it. '.repeat(6)}</p>`;
  const teaser = (name: string) =>
    `<div><h3><a href="/${name}/">About ${name}</a></h3><p>What we found out about ${name}, in a few words.</p></div>`;
  const teasers = ['bread', 'lamps', 'letters'].map(teaser).join('');
  const KINDS: readonly [about: string, isPost: boolean, html: string, name?: string][] = [
    ['a text with teasers of others below', true, page(`<h1>A page</h1>${prose}${teasers}`)],
    ['teasers alone', false, page(`<h1>Sleep</h1>${teasers}`)],
    ['one teaser alone', false, page(`<h1>Sleep</h1>${teaser('bread')}`)],
    ['one line alone', false, page('<h1>Sleep</h1><ul><li><a href="/bread/">Bread</a></li></ul>')],
    [
      'a short text with a link',
      true,
      page('<h1>A page</h1><p>See <a href="/x/">all of it</a>.</p>'),
    ],
    [
      'a picture with links to others',
      true,
      page(
        '<h1>A page</h1><figure></figure><p><a href="/x/">Another one</a> <a href="/y/">One more</a></p>',
      ),
    ],
    [
      'links to other sites',
      true,
      page(
        '<h1>A page</h1><ul><li><a href="https://a.example/">One</a></li><li><a href="https://b.example/">Two</a></li></ul>',
      ),
    ],
    [
      'teasers that are links as a whole',
      false,
      page(
        '<h1>Sleep</h1><a href="/x/"><h2>One</h2><p>Some words</p></a><a href="/y/"><h2>Two</h2><p>Some words</p></a>',
      ),
    ],
    [
      'teasers below an introduction',
      false,
      page(`<h1>Sleep</h1><p>All that we have ever written about it, in order.</p>${teasers}`),
    ],
    [
      'a title that leads to itself',
      true,
      page('<h2><a href="/a-page/">A page</a></h2><p>Words.</p>'),
    ],
    [
      'a chapter named by a link',
      true,
      page(
        `<div><p>${'Words. '.repeat(30)}</p><h2><a href="/x/">Part two</a></h2><p>Words.</p></div>`,
      ),
    ],
    [
      'a collection, by its own word',
      false,
      page(
        prose,
        '<script type="application/ld+json">{"@graph":[{"@type":["WebPage","CollectionPage"]}]}</script>',
      ),
    ],
    [
      'an article under the name of a list, by its own word',
      true,
      page(prose, '<script type="application/ld+json">[{"@type":"BlogPosting"}]</script>'),
      'tag/x.html',
    ],
    ['an author', false, page(prose, '<meta property="og:type" content="profile">')],
    ['an archive of WordPress', false, page(prose, '', ' class="archive category"')],
    [
      'a picture of WordPress',
      false,
      page(prose, '', ' class="attachment single single-attachment"'),
    ],
    ['a list of tags of Ghost', false, page(prose, '', ' class="tag-template"')],
    [
      'a page that leads elsewhere',
      false,
      page(prose, '<meta http-equiv="Refresh" content="0;url=/x/">'),
    ],
    ['an error page', false, page(prose), '404/index.html'],
    ['one with the number of an error', true, page(prose), 'lamps/404/index.html'],
    ['one with the number of a year', true, page(prose), 'lamps/1924/index.html'],
    ['a year', false, page(`<h1>1924</h1>${teaser('bread')}`), '1924/index.html'],
  ];
  for (const [about, isPost, html, name = 'a-page/index.html'] of KINDS) {
    it(`${isPost ? 'is' : 'is no'} post: ${about}`, async () => {
      const { urls } = await read(folderOf({ [name]: html }));
      assert.equal(urls.length, isPost ? 1 : 0);
    });
  }

  it('is known as a list by the place of its file', () => {
    const lists =
      'tags/index.html tag/x/index.html blog/categories/x/page/2/index.html author/x.html page/2/index.html ' +
      'blog/page2/index.html archives/index.html archives/2024/05/index.html ' +
      'schlagwörter/x/index.html category.html search/index.html';
    const posts =
      'index.html 2024/index.html lamps/1924/index.html 2024/05/12/x/index.html archives/123/index.html posts/2/index.html page/about/index.html ' +
      'tagging/index.html posts/my-tags/index.html archive/my-post.html tags-of-gold.html';
    for (const name of lists.split(' ')) assert.ok(isListAddress(name), name);
    for (const name of posts.split(' ')) assert.ok(!isListAddress(name), name);
  });
});

describe('--include and --exclude', () => {
  const page = (title: string) =>
    `<html><head><title>${title}</title></head><body>Words.</body></html>`;
  const folder = folderOf(
    Object.fromEntries(
      [
        'about.html',
        'posts/one.html',
        'posts/deep/two.html',
        'posts/drafts/three.html',
        'old/four.htm',
      ].map((name) => [name, page(name)]),
    ),
  );
  const CASES: readonly [include: string[], exclude: string[], urls: string][] = [
    [['posts/**'], [], 'posts/deep/two.html posts/drafts/three.html posts/one.html'],
    [['posts/*.html'], [], 'posts/one.html'],
    [['posts'], ['posts/drafts'], 'posts/deep/two.html posts/one.html'],
    [
      ['./posts/', '/old'],
      [],
      'old/four.htm posts/deep/two.html posts/drafts/three.html posts/one.html',
    ],
    [[], ['**/drafts/**', '*.html'], 'old/four.htm posts/deep/two.html posts/one.html'],
    [[], ['{old,posts}/**'], 'about.html'],
    [['**/*.htm'], [], 'old/four.htm'],
  ];
  for (const [include, exclude, urls] of CASES) {
    it(`choose files: ${JSON.stringify(include)}, ${JSON.stringify(exclude)}`, async () => {
      assert.deepEqual((await read(folder, include, exclude)).urls, urls.split(' '));
    });
  }

  it('can be given several times', async () => {
    const out = join(temporaryFolder(), 'out');
    const words = ['--include', 'posts/**', '--include', 'old', '--exclude', '**/drafts/**'];
    const { out: said } = await command('related', folder, '--site', SITE, '--out', out, ...words);
    assert.match(said, /^Related posts of 3 posts/);
  });

  it('are refused where they are no globs', async () => {
    for (const glob of ['', '/']) {
      const { code, progress } = await command('related', folder, '--out', 'x', '--exclude', glob);
      assert.equal(code, 2);
      assert.match(progress, /^"\/?" is no glob\. Write it as .*\n$/);
    }
  });
});

describe('what is in a folder and no page', { skip: process.platform === 'win32' }, () => {
  const page = '<html><head><title>One</title></head><body>Words.</body></html>';

  it('is left out and named, and the others are read', async () => {
    const folder = folderOf({
      'one.html': page,
      'z/two.html': page,
      '.~lock.one.html#': 'me',
      '~$one.html': 'me',
      '._one.html': '\0\0',
      'other.html.lock': '',
    });
    const at = (name: string) => join(folder, name);
    symlinkSync('me@machine.1234', at('.#one.html'));
    symlinkSync('nowhere.html', at('gone.html'));
    symlinkSync('circle.html', at('circle.html'));
    symlinkSync('z', at('linked'));
    symlinkSync('..', at('z/up.html'));
    symlinkSync('one.html', at('same.html'));
    spawnSync('mkfifo', [at('pipe.html')]);
    for (const name of ['caf\xe9.html', 'caf\xe9.png', 'd\xe9/']) {
      const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
      if (name.endsWith('/')) mkdirSync(path);
      else writeFileSync(path, page);
    }
    const { urls, notes } = await read(folder);
    assert.deepEqual(urls, ['one.html', 'same.html', 'z/two.html']);
    assert.deepEqual(notes.sort(), [
      'FOLDER: left out, links to folders: 2 (linked, z/up.html).',
      'FOLDER: left out, links to nowhere: 2 (circle.html, gone.html).',
      'FOLDER: left out, lock files: 5 (.#one.html, ._one.html, .~lock.one.html#, other.html.lock, ~$one.html).',
      'FOLDER: left out, names that are not UTF-8: 2 (caf\ufffd.html, d\ufffd).',
      'FOLDER: left out, pipes and devices: 1 (pipe.html).',
    ]);
  });

  it('is not named where it is not meant', async () => {
    const folder = folderOf({ 'one.html': page });
    symlinkSync('nowhere', join(folder, 'gone.html'));
    assert.deepEqual((await read(folder, [], ['gone.html'])).notes, []);
  });

  it('is left out where nobody may read it', { skip: process.platform !== 'linux' }, async () => {
    const folder = folderOf({ 'one.html': page });
    // Even the administrator cannot read from the beginning of it.
    symlinkSync('/proc/self/mem', join(folder, 'secret.html'));
    const { urls, notes } = await read(folder);
    assert.deepEqual(urls, ['one.html']);
    assert.deepEqual(notes, ['FOLDER: left out, unreadable, EIO: 1 (secret.html).']);
  });

  it('is named ten times at most', async () => {
    const folder = folderOf({ 'one.html': page });
    for (let number = 10; number < 35; number++)
      symlinkSync('nowhere', join(folder, `${number}.html`));
    const { notes } = await read(folder);
    assert.equal(notes.length, 1);
    assert.match(notes[0]!, /: 25 \(10\.html, .*, 19\.html and 15 more\)\.$/);
  });
});

describe('what would take all time or memory', () => {
  const depth = 100_000;
  const deep = `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`;
  const INPUTS: readonly [about: string, name: string, text: string][] = [
    [
      'a deep page',
      'site/deep.html',
      `<html><head><title>x</title></head><body>${deep}</body></html>`,
    ],
    ['a deep page without its end', 'site/deep.html', `<title>x</title>${'<b>'.repeat(depth)}`],
    [
      'a deep feed',
      'feed.xml',
      `<rss><channel>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</channel></rss>`,
    ],
    ['a deep list', 'feed.json', '['.repeat(depth)],
    ['a deep line', 'posts.jsonl', `{"a":${'['.repeat(depth)}`],
    ['a line without its end', 'posts.jsonl', `{"title":"${'x'.repeat(50_000_001)}`],
  ];
  for (const [about, name, text] of INPUTS) {
    it(`is refused in one line: ${about}`, async () => {
      const folder = folderOf({ [name]: text });
      const input = join(folder, name.startsWith('site/') ? 'site' : name);
      const { code, progress } = await command(
        'related',
        input,
        '--site',
        SITE,
        '--out',
        join(folder, 'out'),
      );
      assert.equal(code, 1);
      assert.match(progress, /^\S+(?:deep\.html|feed\.\w+|posts\.jsonl, line 1,) .+\.\n$/);
      assert.ok(progress.length < 300, progress);
      assert.doesNotMatch(progress, /mistake of its own/);
    });
  }

  it('is read where it is only a text', async () => {
    const text = JSON.stringify([{ title: 'One', url: `${SITE}1`, content_html: deep }]);
    const folder = folderOf({ 'feed.json': text });
    assert.deepEqual((await read(join(folder, 'feed.json'))).urls, ['1']);
  });
});

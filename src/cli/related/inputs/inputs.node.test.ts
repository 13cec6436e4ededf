import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Post } from '../../../model/posts/post.js';
import { command, contentsOf, temporaryFolder } from '../../testing/command.js';
import { readInput } from './read-input.js';

const SITE = 'https://blog.example/';

interface Read {
  readonly posts: readonly Post[];
  readonly title: string | undefined;
  readonly notes: readonly string[];
}

async function read(input: string, site?: string): Promise<Read> {
  const posts: Post[] = [];
  const notes: string[] = [];
  let title: string | undefined;
  for await (const feed of readInput(input, { site, note: (text) => notes.push(text) })) {
    title ??= feed.title;
    posts.push(...feed.posts);
  }
  return { posts, title, notes };
}

const urlsOf = ({ posts }: Read) => posts.map(({ url }) => url);

/** Files of a folder that is gone after the tests. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

describe('a feed in a file', () => {
  const folder = folderOf({
    'rss.xml': `<rss version="2.0"><channel><title>A blog</title><link>${SITE}</link>
      <item><title>One</title><link>${SITE}1</link></item></channel></rss>`,
    'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>A blog</title>
      <entry><title>One</title><link href="${SITE}1"/></entry></feed>`,
    'feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title: 'One', url: `${SITE}1`, content_text: 'Words.' }],
    }),
    'wordpress.json': JSON.stringify([{ title: { rendered: 'One' }, link: `${SITE}1` }]),
    'list.json': JSON.stringify([
      { title: 'One', url: '1' },
      { title: 'Two', url: 'javascript:x' },
    ]),
  });

  for (const name of ['rss.xml', 'atom.xml', 'feed.json', 'wordpress.json']) {
    it(`is read in any format: ${name}`, async () => {
      const { posts } = await read(join(folder, name));
      assert.deepEqual(
        posts.map(({ url, title }) => [url, title]),
        [[`${SITE}1`, 'One']],
      );
    });
  }

  it('needs the address of the site where its own are relative', async () => {
    assert.deepEqual(urlsOf(await read(join(folder, 'list.json'))), []);
    assert.deepEqual(urlsOf(await read(join(folder, 'list.json'), SITE)), [`${SITE}1`]);
  });
});

describe('a feed with elements too deep within one another', () => {
  it('is told in a line', async () => {
    const deep = '<b>'.repeat(3000);
    const item = (markup: string) =>
      `<item><title>One</title><link>${SITE}1</link><description>${markup}</description></item>`;
    const folder = folderOf({
      'open.xml': `<rss version="2.0"><channel>${item(deep)}</channel></rss>`,
      'later.xml': `<rss version="2.0"><channel>${item('x'.repeat(99_000))}${item(deep)}</channel></rss>`,
    });
    for (const name of ['open.xml', 'later.xml']) {
      const path = join(folder, name);
      const { code, progress } = await command('related', path, '--out', join(folder, 'out'));
      assert.equal(code, 1);
      assert.equal(
        progress,
        `${path} has more than 2000 elements within one another. Mend it, or leave it out.\n`,
      );
    }
  });
});

describe('JSON Lines', () => {
  it('are one post a line, whatever ends a line', async () => {
    const folder = folderOf({
      'posts.ndjson': `\ufeff{"title":"One","url":"${SITE}1"}\r\n\n{"title":"Two","url":"/2"}`,
    });
    const posts = await read(join(folder, 'posts.ndjson'), SITE);
    assert.deepEqual(urlsOf(posts), [`${SITE}1`, `${SITE}2`]);
  });
});

describe('a folder of HTML files', () => {
  const page = (title: string, head = '') =>
    `<!doctype html><html><head><title>${title}</title>${head}</head>
    <body><main><h1>${title}</h1><p>Words about ${title}.</p></main></body></html>`;
  const folder = folderOf({
    'index.html': page('Home'),
    'posts/one/index.html': page('One', '<meta name="keywords" content="a, b">'),
    'posts/zwei & drei.htm': page('Zwei'),
    'posts/canonical.html': page('Moved', '<link rel="canonical" href="https://other.example/x">'),
    'posts/hidden.html': page('Hidden', '<meta name="robots" content="NOINDEX, follow">'),
    'posts/untitled.html': '<p>Words.</p>',
    'minified.html':
      '<!doctype html><html lang=en><meta name=description content=Short><title>Small</title><p>All of it.',
    'node_modules/x/index.html': page('Not of the site'),
    '.cache/index.html': page('Not of the site'),
    'feed.xml': '<rss></rss>',
  });

  it('gives each page the address that it has on the site', async () => {
    assert.deepEqual(urlsOf(await read(folder, SITE)), [
      SITE,
      `${SITE}minified.html`,
      'https://other.example/x',
      `${SITE}posts/one/`,
      `${SITE}posts/zwei%20%26%20drei.htm`,
    ]);
  });

  it('may lie below the root of the site', async () => {
    const posts = await read(join(folder, 'posts'), `${SITE}posts/`);
    assert.ok(urlsOf(posts).includes(`${SITE}posts/one/`));
  });

  it('reads what a page is about', async () => {
    const { posts } = await read(folder, SITE);
    const one = posts.find(({ title }) => title === 'One');
    assert.deepEqual(one?.tags, ['a', 'b']);
    assert.equal(one.text, 'One Words about One.');
  });

  it('reads pages that leave out the tags that they may', async () => {
    const { posts } = await read(folder, SITE);
    const { text, summary } = posts.find(({ title }) => title === 'Small') ?? {};
    assert.deepEqual([text, summary], ['All of it.', 'Short']);
  });

  it('says which pages were left out', async () => {
    const { notes } = await read(folder, SITE);
    assert.deepEqual(notes, [
      `${folder}: left out, noindex: 1 (posts/hidden.html).`,
      `${folder}: left out, without a title: 1 (posts/untitled.html).`,
    ]);
  });
});

describe('an address', () => {
  /** Serves pages of a feed, each of which leads to the next. */
  function serve(pages: number): Promise<{ server: Server; address: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const number = Number(/\d+$/.exec(url)?.[0] ?? 1);
      response.end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'On the web',
          items: [{ title: `Post ${number}`, url: `/posts/${number}` }],
          next_url: `/feed?page=${number < pages ? number + 1 : 1}`,
        }),
      );
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        resolve({ server, address: `http://127.0.0.1:${port}`, asked });
      });
    });
  }

  it('is followed from page to page, but never in a circle', async () => {
    const { server, address, asked } = await serve(3);
    try {
      const posts = await read(`${address}/feed?page=1`);
      assert.deepEqual(asked, ['/feed?page=1', '/feed?page=2', '/feed?page=3']);
      assert.deepEqual(
        urlsOf(posts),
        [1, 2, 3].map((number) => `${address}/posts/${number}`),
      );
      assert.equal(posts.title, 'On the web');
    } finally {
      server.close();
    }
  });

  const FEED = JSON.stringify([{ title: 'One', url: '/1' }]);

  /** Answers requests, for as long as something is done with its address. */
  async function answering<Result>(
    answer: RequestListener,
    use: (host: string) => Promise<Result>,
  ): Promise<Result> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await use(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
  }

  it('may hold a name and a password, which its own site alone gets', async () => {
    const told: (string | undefined)[] = [];
    const other: RequestListener = ({ headers }, response) => {
      told.push(headers.authorization);
      response.end(FEED);
    };
    await answering(other, (elsewhere) =>
      answering(
        ({ headers }, response) => {
          told.push(headers.authorization);
          response.end(
            JSON.stringify({
              version: 'https://jsonfeed.org/version/1.1',
              items: [{ title: 'One', url: '/1' }],
              next_url: `http://me:secret@${elsewhere}/`,
            }),
          );
        },
        async (host) => {
          const posts = await read(`http://me:s%20cret%zz@${host}/feed`);
          assert.equal(urlsOf(posts)[0], `http://${host}/1`);
        },
      ),
    );
    assert.equal(told[0], `Basic ${Buffer.from('me:s cret%zz').toString('base64')}`);
    assert.deepEqual(told.slice(1).filter(Boolean), []);
  });

  it('is told without its password, whatever happens', async () => {
    const out = ['--out', join(temporaryFolder(), 'out')];
    const login = 'me:secret';
    await answering(
      ({ url }, response) => {
        response.statusCode = url === '/none' ? 200 : 401;
        response.end(url === '/none' ? '[]' : '');
      },
      async (host) => {
        const SAID: readonly [input: string, said: RegExp][] = [
          [`http://${login}@${host}/refused`, /\/refused answered 401\./],
          [`http://${login}@${host}/none`, /\/none holds no posts\./],
          [
            `http://${login}@127.0.0.1:1/`,
            /^http:\/\/127\.0\.0\.1:1\/ could not be reached \(.+\)\./,
          ],
          [`http://${login}@`, /is no address/],
          [`ftp://${login}@${host}/feed`, /does not exist/],
          [`http://me:sec/ret@${host}/`, /is no address/],
        ];
        for (const [input, said] of SAID) {
          const { code, out: summary, progress } = await command('related', input, ...out);
          assert.notEqual(code, 0);
          assert.match(progress, said);
          assert.doesNotMatch(summary + progress, /secret|sec\/ret|me:/);
        }
      },
    );
  });

  it('is told to be out of reach where no server is, and why', async () => {
    const free = await answering(
      () => undefined,
      (host) => Promise.resolve(host),
    );
    const { code, progress } = await command('related', `http://${free}/feed`, '--out', 'x');
    assert.equal(code, 1);
    assert.equal(
      progress,
      `http://${free}/feed could not be reached (ECONNREFUSED). ` +
        'Check the address, the server, and the way to it from this machine.\n',
    );
  });
});

describe('the address of the site', () => {
  it('never hands out its password', async () => {
    const folder = folderOf({ 'list.json': JSON.stringify([{ title: 'One', url: '1' }]) });
    const out = join(folder, 'out');
    const words = ['--site', 'https://me:secret@blog.example', '--out', out];
    const { code } = await command('related', join(folder, 'list.json'), ...words);
    assert.equal(code, 0);
    const contents = Object.values(contentsOf(out)).join('');
    assert.match(contents, /https:\/\/blog\.example\/1/);
    assert.doesNotMatch(contents, /secret/);
  });
});

describe('several inputs', () => {
  it('are one site, and of a post in two of them the first counts', async () => {
    const folder = folderOf({
      'feed.json': JSON.stringify({
        title: 'A blog',
        posts: [
          { title: 'A lamp for winter', url: `${SITE}lamp/`, tags: ['Sleep'] },
          { title: 'A lamp for autumn', url: `${SITE}autumn/`, tags: ['Sleep'] },
        ],
      }),
      'html/lamp.html': `<title>Another title</title><link rel="canonical" href="${SITE}lamp">`,
      'html/spring.html': `<title>A lamp for spring</title><meta name="keywords" content="Sleep">`,
    });
    const out = join(folder, 'out');
    const inputs = [join(folder, 'feed.json'), join(folder, 'html')];
    const { code } = await command('related', ...inputs, '--site', SITE, '--out', out);
    assert.equal(code, 0);
    const { 'index.json': index = '', '0000.json': shard = '' } = contentsOf(out);
    const { title, posts } = JSON.parse(index) as { title: string; posts: { title: string }[] };
    assert.equal(title, 'A blog');
    assert.deepEqual(posts.map((post) => post.title).sort(), [
      'A lamp for autumn',
      'A lamp for spring',
      'A lamp for winter',
    ]);
    const { pages } = JSON.parse(shard) as { pages: Record<string, { reasons: string[] }[]> };
    assert.deepEqual(Object.keys(pages).sort(), [
      'blog.example/autumn',
      'blog.example/lamp',
      'blog.example/spring',
    ]);
    assert.equal(pages['blog.example/autumn']?.[0]?.reasons[0], 'Sleep');
  });
});

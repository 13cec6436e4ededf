import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { command, start, temporaryFolder, terminalOf } from '../testing/command.js';
import { type Preview, startPreview } from './preview.js';
import type { Seen } from './seen.js';

const DOCUMENT = {
  id: 'neck',
  lang: 'en',
  title: 'Heat or cold?',
  treatments: [
    { id: 'heat', name: 'Heat', image: { alt: 'A pack', src: 'pictures/warm%20pack.png' } },
    { id: 'cold', name: 'Cold' },
  ],
  sections: [{ id: 'all', title: 'All', rows: [{ kind: 'facts', label: 'Where', cells: {} }] }],
  sources: [],
};
const textOf = (more: object = {}): string => JSON.stringify({ ...DOCUMENT, ...more }, null, 2);

const PICTURE = Buffer.from('a picture');

/** A preview of a file that stands in a folder of its own, beside a picture. */
async function previewOf(text: string): Promise<Preview & { folder: string; file: string }> {
  const folder = join(temporaryFolder(), 'site');
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  writeFileSync(join(folder, 'pictures/warm pack.png'), PICTURE);
  const file = join(folder, 'neck.json');
  writeFileSync(file, text);
  const preview = await startPreview({ file, port: undefined }, terminalOf());
  after(async () => {
    preview.end();
    await preview.ended;
  });
  return { ...preview, folder, file };
}

interface Answered {
  readonly status: number | undefined;
  readonly policy: string | undefined;
  readonly type: string | undefined;
  readonly body: Buffer;
}

/** Asks for a path as it stands, which `fetch` would clear up. */
function ask(
  address: string,
  path: string,
  { method = 'GET', host = new URL(address).host } = {},
): Promise<Answered> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { 'content-type': type, 'content-security-policy': policy } = response.headers;
          resolve({
            status: response.statusCode,
            type,
            policy: policy?.toString(),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

/** What a page hears, one after the other. */
async function* newsAt(address: string): AsyncGenerator<Seen, undefined> {
  const { body } = await fetch(`${address}events`);
  let said = '';
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    said += chunk;
    for (let end = said.indexOf('\n\n'); end >= 0; end = said.indexOf('\n\n')) {
      yield JSON.parse(said.slice('data: '.length, end)) as Seen;
      said = said.slice(end + 2);
    }
  }
}

/** The first news of which something is true. */
async function newsWith(
  news: AsyncGenerator<Seen>,
  isTrue: (seen: Seen) => boolean,
): Promise<Seen> {
  for (;;) {
    const { value } = (await news.next()) as IteratorResult<Seen, undefined>;
    assert.ok(value, 'the preview has ended');
    if (isTrue(value)) return value;
  }
}

describe('preview', () => {
  it('serves a page with the scripts of the package, under a strict policy', async () => {
    const { address } = await previewOf(textOf());
    const { status, type, policy, body } = await ask(address, '/');
    assert.deepEqual([status, type], [200, 'text/html; charset=utf-8']);
    assert.match(policy ?? '', /default-src 'none'; script-src 'self'; style-src 'self'/);
    const loaded = [...body.toString().matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path]) => path!,
    );
    assert.equal(loaded.length, 7);
    for (const path of loaded) assert.equal((await ask(address, path)).status, 200, path);
  });

  it('shows what is saved, and what check finds in it', async () => {
    const { address, file } = await previewOf(textOf());
    const news = newsAt(address);
    const { value: first } = await news.next();
    assert.deepEqual([first?.isCurrent, first?.shown?.language], [true, 'en']);
    const checked = await command('check', file, '--format', 'json');
    const [{ findings }] = JSON.parse(checked.out).documents;
    assert.deepEqual(
      first?.findings.map(({ place, ...finding }) => ({ ...place, ...finding })),
      findings,
    );

    writeFileSync(file, textOf({ title: 'Cold or heat?' }));
    const saved = await newsWith(news, ({ shown }) => shown!.text.includes('Cold or heat?'));
    assert.ok(saved.isCurrent);

    // As many editors save.
    writeFileSync(`${file}~`, textOf({ title: 'Saved anew' }));
    renameSync(`${file}~`, file);
    await newsWith(news, ({ shown }) => shown!.text.includes('Saved anew'));
  });

  it('keeps the last view where the file is broken or gone, and says where', async () => {
    const { address, file } = await previewOf(textOf());
    const news = newsAt(address);
    writeFileSync(file, '{\n  "id": neck"\n}');
    const broken = await newsWith(news, ({ isCurrent }) => !isCurrent);
    const { rule, place } = broken.findings[0]!;
    assert.deepEqual([rule, place], ['invalid-json', { line: 2, column: 9 }]);
    assert.match(broken.shown?.text ?? '', /Heat or cold/);

    writeFileSync(file, '<p>');
    await newsWith(news, ({ findings }) => findings[0]!.message.includes('is a web page'));
    rmSync(file);
    await newsWith(news, ({ findings }) => findings[0]!.message.includes('does not exist'));
    writeFileSync(file, textOf({ title: 'Back' }));
    await newsWith(news, ({ shown, isCurrent }) => isCurrent && shown!.text.includes('Back'));
  });

  it('begins with a file that is not yet right', async () => {
    const { address } = await previewOf('{');
    const { value } = await newsAt(address).next();
    assert.deepEqual([value?.found, value?.shown, value?.isCurrent], ['1 error', undefined, false]);
  });

  it('says whether there is a guide, also of what is extended', async () => {
    const added = {
      extends: 'ketamine-vs-antidepressants',
      lang: 'en',
      from: { name: 'A clinic', date: '2026-11-01' },
      sections: [
        {
          id: 'prices',
          title: 'Prices',
          rows: [{ kind: 'list', label: 'All', items: ['Ask us.'] }],
        },
      ],
    };
    for (const [text, hasGuide] of [
      [textOf(), false],
      [textOf({ guide: { values: [] } }), true],
      [JSON.stringify(added), true],
    ] as const) {
      const { address } = await previewOf(text);
      const { value } = await newsAt(address).next();
      assert.equal(value?.shown?.hasGuide, hasGuide, text);
    }
  });

  it('hands out pictures that the document names, and nothing else', async () => {
    const { address, folder } = await previewOf(
      textOf({ summary: ['![](way/out.png) ![](/../neck.png)'] }),
    );
    const { status, type, body } = await ask(address, '/pictures/warm%20pack.png');
    assert.deepEqual([status, type, body], [200, 'image/png', PICTURE]);
    writeFileSync(join(folder, 'other.png'), PICTURE);
    writeFileSync(join(folder, '../neck.png'), PICTURE);
    mkdirSync(join(folder, '../outside'));
    writeFileSync(join(folder, '../outside/out.png'), PICTURE);
    symlinkSync(join(folder, '../outside'), join(folder, 'way'), 'junction');
    for (const path of [
      '/other.png',
      '/neck.json',
      '/way/out.png',
      '/../neck.png',
      '/%2e%2e/neck.png',
      '/cli/treatment-compare.js',
      '/elements/../cli/shared.js',
      '//',
      '/%',
    ])
      assert.equal((await ask(address, path)).status, 404, path);
  });

  it('answers to nobody who comes by another name, and changes nothing', async () => {
    const { address } = await previewOf(textOf());
    const { port } = new URL(address);
    assert.equal((await ask(address, '/', { host: `localhost:${port}` })).status, 200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `localhost.:${port}`])
      for (const path of ['/', '/events', '/pictures/warm%20pack.png'])
        assert.equal((await ask(address, path, { host })).status, 403, `${host} ${path}`);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      assert.equal((await ask(address, '/', { method })).status, 405, method);
  });

  it('takes another port where its own is in use, and says so of one that was asked for', async () => {
    const { address, file } = await previewOf(textOf());
    const other = await previewOf(textOf());
    assert.notEqual(other.address, address);
    const { code, progress } = await command('preview', file, '--port', new URL(address).port);
    assert.equal(code, 2);
    assert.match(progress, /^--port \d+ is in use\. End what runs there/);
  });

  const PAGE = '<treatment-compare><table></table></treatment-compare>';
  for (const [words, said] of [
    [['-'], /^- is standard input, which nobody saves again\. Name a file in JSON/],
    [['https://example.org/a.json'], /^https:\/\/example\.org\/a\.json is an address/],
    [['ketamine-vs-antidepressants'], /is built in, and no file/],
    [['missing.json'], /^missing\.json does not exist\. Name a file in JSON/],
    [['src'], /^src is a folder/],
    [[], /^FILE is missing/],
    [['a.json', 'b.json'], /^"b\.json" comes after "a\.json"/],
    [['package.json', '--port', '70000'], /^--port is "70000"/],
    [['package.json', '--port', '0'], /^--port is "0"/],
  ] as const) {
    it(`refuses ${words.join(' ') || 'nothing'}`, async () => {
      const { code, progress } = await command('preview', ...words);
      assert.equal(code, 2);
      assert.match(progress, said);
    });
  }

  it('refuses a page', async () => {
    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, PAGE);
    const { code, progress } = await command('preview', file);
    assert.equal(code, 1);
    assert.match(progress, /page\.html is a web page, not JSON/);
  });

  it(
    'prints its address, and ends with Ctrl-C',
    { skip: process.platform === 'win32' },
    async () => {
      const folder = temporaryFolder();
      const file = join(folder, 'neck.json');
      writeFileSync(file, textOf());
      const { child, ended } = start(folder, 'preview', file);
      child.stdout.setEncoding('utf8');
      let said = '';
      for await (const text of child.stdout as AsyncIterable<string>) {
        said += text;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address === undefined) continue;
        assert.equal((await ask(address, '/')).status, 200);
        child.kill('SIGINT');
      }
      assert.equal(await ended, 130);
      assert.match(said, /neck\.json is shown at http.*\n.*Ctrl-C ends/);
    },
  );
});

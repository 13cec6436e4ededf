import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { prerender } from '../../static/index.js';
import { fullDocument } from '../../testing/documents.js';
import { builtIn } from '../built-in.js';
import { command, commandWith, temporaryFolder } from '../testing/command.js';

const ID = 'ketamine-vs-antidepressants';
const ours = builtIn(ID);
const { number, date } = ours.version ?? {};
const NEWEST = `${ID} ${number} of ${date}, the newest content.`;
const BANNER = (content: string) =>
  `!/*! treatment-compare 9.9.9 (MIT), with Lit: see L.txt; content: ${content} */function(){}();`;

const page = (body: string) => `<!doctype html><title>A page</title><main>${body}</main>`;
function stored(as: 'shadow' | 'light' | 'svg' | 'page', document: unknown = ours): string {
  const outcome = as === 'svg' ? 'response' : undefined;
  const { html } = prerender(document as typeof ours, { as, outcome });
  assert.ok(html);
  return html;
}
const marked = (text: string) => text.replaceAll(` ${number} ${date}`, ' 0.9 2026-01-01');

describe('treatment-compare status', () => {
  const folder = temporaryFolder();
  const save = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const told = async (...words: readonly string[]) => {
    const { code, out, progress } = await command('status', ...words);
    assert.equal(code, 0, progress);
    return out.trimEnd();
  };

  it('knows each form that is written, also after a sanitizer', async () => {
    for (const as of ['shadow', 'page'] as const) {
      assert.equal(await told(save('a.html', page(stored(as)))), `in its HTML: ${NEWEST}`);
    }
    const bare = stored('shadow')
      .replace(/<template.*<\/template>/s, '')
      .replace(/<\/?data[^>]*>/g, '');
    assert.equal(await told(save('bare.html', page(bare))), `in its HTML: ${NEWEST}`);
    assert.equal(await told(save('light.html', page(stored('light')))), `in its text: ${NEWEST}`);
    assert.equal(await told(save('chart.svg', stored('svg'))), `in its text: ${NEWEST}`);
    const spanish = stored('light', builtIn(ID, 'es'));
    assert.equal(await told(save('es.html', page(spanish))), `in its text: ${NEWEST}`);
  });

  it('tells two copies of one page apart', async () => {
    const two = page(stored('shadow') + marked(stored('shadow')));
    const lines = (await told(save('two.html', two))).split('\n');
    assert.equal(lines[0], `in its HTML: ${NEWEST}`);
    assert.match(lines[1] ?? '', /0\.9 of 2026-01-01, which this program does not know/);
    assert.equal(lines.length, 2);
  });

  it('reads a document, and sees whether it was changed', async () => {
    const text = JSON.stringify(ours, null, 4);
    assert.equal(await told(save('own.json', text)), `the document: ${NEWEST}`);
    const changed = text.replace('It depends on your health', 'It depends on your purse');
    assert.match(
      await told(save('changed.json', changed)),
      /newest content.\nIts text is not ours/,
    );
    const foreign = JSON.stringify(fullDocument());
    assert.match(await told(save('foreign.json', foreign)), /heat-or-cold 1\.2.*none of ours/);
  });

  it('reads JSON in the element, and beside the page', async () => {
    const inline = `<treatment-compare><script type="application/json">${JSON.stringify(ours)}</script></treatment-compare>`;
    assert.equal(await told(save('in.html', page(inline))), `the JSON in its HTML: ${NEWEST}`);
    save('doc.json', JSON.stringify(ours));
    const linked = page('<outcome-chart src="doc.json?x=1" outcome="response"></outcome-chart>');
    assert.equal(await told(save('src.html', linked)), `the document doc.json?x=1: ${NEWEST}`);
    const lost = page('<outcome-chart src="none.json"></outcome-chart>');
    assert.match(
      await told(save('lost.html', lost)),
      /none\.json: could not be read: .*does not exist/,
    );
  });

  it('reads in the script what an element shows that names nothing', async () => {
    save('treatment-compare.js', BANNER(`${ID} ${number} ${date}, other 3.1 2026-02-02`));
    const html = page(
      '<treatment-compare></treatment-compare><script src="treatment-compare.js" defer></script>',
    );
    const lines = (await told(save('script.html', html))).split('\n');
    assert.equal(lines[0], `in the script treatment-compare.js: ${NEWEST}`);
    assert.match(lines[1] ?? '', /other 3\.1 of 2026-02-02, which is none of ours/);
  });

  it('finds in the built scripts what they carry', () => {
    for (const name of ['treatment-compare', 'languages/es']) {
      const script = readFileSync(`dist/${name}.js`, 'utf8').slice(0, 4000);
      assert.ok(script.includes(`content: ${ID} ${number} ${date}`), name);
    }
  });

  it('says what was written before contents had versions', async () => {
    const old = stored('shadow', { ...ours, version: undefined });
    assert.match(await told(save('old.html', page(old))), /before contents had versions/);
  });

  it('fails with --strict where not all is well, and says all the same', async () => {
    assert.equal(
      (await command('status', '--strict', save('a.html', page(stored('shadow'))))).code,
      0,
    );
    const { code, out, progress } = await command(
      'status',
      '--strict',
      save('b.html', page(marked(stored('shadow')))),
    );
    assert.equal(code, 1);
    assert.match(out, /does not know/);
    assert.match(progress, /is not all as it should be/);
  });

  it('fails in one line where there is nothing to tell, or the call was wrong', async () => {
    const wrong: [words: string[], code: number, says: RegExp][] = [
      [[save('none.html', page('<p>Nothing</p>'))], 1, /holds no comparison/],
      [[join(folder, 'nowhere.html')], 2, /does not exist/],
      [[folder], 2, /is a folder/],
      [['ftp://example.org/'], 2, /is no address of a page/],
      [[], 2, /URL or FILE is missing/],
      [[join(folder, '*.none')], 2, /\*\.none matches no file/],
      [['--fast'], 2, /fast/],
    ];
    for (const [words, expected, says] of wrong) {
      const { code, out, progress } = await command('status', ...words);
      assert.equal(code, expected, progress);
      assert.match(progress, says);
      assert.match(progress, /^[^\n]+\n$/);
      assert.equal(out, '');
    }
  });

  it('tells the files of a pattern by their names, and for --quiet only what is not as it should be', async () => {
    const inside = join(folder, 'in');
    mkdirSync(inside);
    const good = save('in/a.html', page(stored('shadow')));
    const old = save('in/b.html', page(marked(stored('shadow'))));
    const lines = (await told(join(inside, '*.html'), good)).split('\n');
    assert.deepEqual(lines.slice(0, 1), [`${good}: in its HTML: ${NEWEST}`]);
    assert.ok(lines[1]?.startsWith(`${old}: in its HTML: ${ID} 0.9 of 2026-01-01, which`));
    assert.equal(lines.length, 2);
    assert.equal(await told('--quiet', good), '');
    assert.equal(await told('--quiet', join(inside, '*.html')), lines[1]);
  });

  it('goes on with the others where one of several cannot be told, and fails at the end', async () => {
    const none = save('nothing.html', page('<p>Nothing</p>'));
    const good = save('good.html', page(stored('shadow')));
    const { code, out, progress } = await command('status', none, good, '--strict');
    assert.equal(code, 1);
    assert.equal(out, `${good}: in its HTML: ${NEWEST}\n`);
    const [first = '', last] = progress.split('\n');
    assert.ok(first.startsWith(`${none} holds no comparison`));
    assert.match(last ?? '', /^Of 2 places 1 could not be told/);
  });

  it('reads what comes in', async () => {
    const { code, out } = await commandWith(JSON.stringify(ours), 'status', '-');
    assert.deepEqual([code, out], [0, `the document: ${NEWEST}\n`]);
  });

  it('explains itself', async () => {
    const { code, out } = await command('status', '--help');
    assert.equal(code, 0);
    assert.match(out, /^Usage: treatment-compare status/);
  });

  describe('on the web', () => {
    const answers: Record<string, string> = {
      '/page/': page(
        '<treatment-compare></treatment-compare><script src="../js/treatment-compare.js"></script>',
      ),
      '/js/treatment-compare.js': `${BANNER(`${ID} ${number} ${date}`)}${' '.repeat(100_000)}`,
      '/base': `<base href="/js/">${page('<treatment-compare></treatment-compare><script src="treatment-compare.js"></script>')}`,
      '/evil': page('<treatment-compare src="file:///etc/passwd"></treatment-compare>'),
    };
    const server = createServer(({ url = '' }, response) => {
      response.statusCode = url in answers ? 200 : 404;
      response.end(answers[url]);
    });
    // Else it ends a connection while a busy machine still judges, and the next request finds that out.
    server.keepAliveTimeout = 0;
    let origin = '';
    before(async () => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    it('reads a page and the scripts that it names', async () => {
      assert.equal(
        await told(`${origin}/page/`),
        `in the script ../js/treatment-compare.js: ${NEWEST}`,
      );
      assert.match(await told(`${origin}/base`), /the newest content/);
    });

    it('reads no file of this machine because a page says so', async () => {
      assert.match(await told(`${origin}/evil`), /could not be found from here/);
    });

    it('says what an address answers', async () => {
      const { code, progress } = await command('status', `${origin}/nowhere`);
      assert.equal(code, 1);
      assert.match(progress, /404/);
    });
  });
});

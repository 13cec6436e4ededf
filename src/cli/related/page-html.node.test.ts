import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeFileSync } from 'node:fs';
import { command, temporaryFolder } from '../testing/command.js';
import { madeUpPosts } from '../testing/made-up-posts.js';

describe('treatment-compare related --html', () => {
  const folder = temporaryFolder();
  const posts = [...madeUpPosts(12)];
  const feed = join(folder, 'posts.json');
  writeFileSync(feed, JSON.stringify(posts));
  const out = join(folder, 'related');
  const index = join(out, 'index.json');
  const page = posts[0]?.url ?? '';

  it('writes the posts of a page from the index', async () => {
    assert.equal((await command('related', feed, '--out', out)).code, 0);
    const {
      code,
      out: html,
      progress: error,
    } = await command(
      ...['related', index, '--html', page, '--limit', '2', '--src', '/related/index.json'],
    );
    assert.equal(code, 0, error);
    assert.match(
      html,
      /^<related-posts lang="en" data-prerendered="\w+" src="\/related\/index.json" limit="2">/,
    );
    const light = html.slice(html.indexOf('</template>'));
    const links = [...light.matchAll(/<a href="([^"]+)">/g)].map(([, href = '']) => href);
    assert.equal(links.length, 2);
    for (const link of links)
      assert.ok(
        posts.some(({ url }) => url === link && url !== page),
        link,
      );
  });

  for (const [why, words, says, code] of [
    [
      'a page that is none of the posts',
      ['--html', 'https://elsewhere.example/'],
      /has nothing for/,
      1,
    ],
    ['what is no address', ['--html', 'post'], /--html is no http\(s\) address/, 2],
    ['a folder to write to', ['--html', page, '--out', out], /--html is for one index/, 2],
  ] as const) {
    it(`refuses ${why} in one line`, async () => {
      const ended = await command('related', index, ...words);
      assert.equal(ended.code, code);
      assert.match(ended.progress, says);
      assert.equal(ended.progress.trim().split('\n').length, 1);
    });
  }

  it('refuses what is no index', async () => {
    const { code, progress: error } = await command('related', feed, '--html', page);
    assert.equal(code, 1);
    assert.match(error, /is no index of related posts/);
  });
});

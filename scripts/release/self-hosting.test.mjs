import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { notesOf } from './changelog.mjs';
import { nameOf, selfHostingArchive, selfHostingFiles } from './self-hosting.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = selfHostingFiles(version);
const text = (/** @type {string} */ path) => new TextDecoder().decode(files[path]);

/**
 * @param {string} zone
 * @returns {Uint8Array}
 */
function archiveIn(zone) {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return selfHostingArchive(version);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('the archive for self-hosting', () => {
  const archive = archiveIn('Pacific/Auckland');

  it('is the same bytes wherever it is made', () => {
    assert.deepEqual(archiveIn('America/Los_Angeles'), archive);
  });

  it('unpacks into one folder, named after the version', () => {
    assert.deepEqual(
      Object.keys(unzipSync(archive)),
      Object.keys(files).map((path) => `${nameOf(version)}/${path}`),
    );
  });

  it('holds what a site needs, and nothing for developers alone', () => {
    for (const path of [
      ...['treatment-compare.js', 'enhance.js', 'elements/related-posts.js', 'languages/de.js'],
      ...['content/ketamine-vs-antidepressants.en.json', 'LICENSE', 'THIRD-PARTY-LICENSES.txt'],
      ...['static/ketamine-vs-antidepressants.en.page.html', 'embed/index.html'],
    ])
      assert.ok(files[path], path);
    const others = Object.keys(files).filter((path) => /^(?:esm|cli)\/|prerender/.test(path));
    assert.deepEqual(others, []);
  });

  it('names the hash of each script and page by its path', () => {
    const { 'style-src': policies, ...hashes } = JSON.parse(text('integrity.json'));
    assert.ok(Object.keys(hashes).length > 10);
    for (const [path, expected] of Object.entries(hashes)) {
      const hash = createHash('sha384').update(files[path] ?? '');
      assert.equal(`sha384-${hash.digest('base64')}`, expected, path);
    }
    for (const path of Object.keys(policies)) assert.ok(files[path], path);
  });

  it('has a page and a text that name the version, and files that are there', () => {
    const page = text('index.html');
    const named = [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path = '']) => path);
    const own = named.filter((path) => !path.startsWith('/'));
    assert.ok(own.length >= 5);
    for (const path of own) assert.ok(files[path], path);
    for (const path of ['index.html', 'README.txt']) {
      assert.ok(text(path).includes(`/${nameOf(version)}/treatment-compare.js`), path);
      assert.ok(!text(path).includes('{version}'), path);
    }
  });
});

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-11-27\n\n### Added\n\n- All.\n\n## 1.2.2 - 2026-10-01\n\n- Old.\n';

  it('are the entry of its version', () => {
    assert.equal(notesOf(changelog, '1.2.3'), '### Added\n\n- All.');
    assert.equal(notesOf(changelog, '1.2'), '');
  });
});

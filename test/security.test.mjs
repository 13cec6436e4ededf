import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isClassicScript } from '../scripts/build/integrity.mjs';
import { filesIn } from '../scripts/files.mjs';

/** What SECURITY.md promises of the scripts that pages load, and that can be read from them. */

const NEVER = {
  'runs text as code': /\beval\(|new Function\b/,
  'stores anything': /localStorage|sessionStorage|indexedDB|cookieStore|\.cookie\b/,
  'sends anything but requests for documents': /sendBeacon|XMLHttpRequest|WebSocket|EventSource/,
  'reads who the reader is': /geolocation|userAgentData|getBattery|deviceMemory/,
};

/** What keeps what its reader has asked it to keep, in one place and by one way: see docs/guide.md. */
const KEEPS = { path: 'dist/elements/treatment-guide.js', by: 'localStorage' };

const scripts = [...filesIn('dist', isClassicScript), 'dist/prerender.mjs'];

describe('a script for pages', () => {
  for (const [deed, signs] of Object.entries(NEVER)) {
    it(`never ${deed}`, () => {
      assert.ok(scripts.length > 5);
      for (const path of scripts) assert.doesNotMatch(textOf(path), signs, path);
    });
  }

  it('keeps what its reader asks for by one way alone, if it is that of the guide', () => {
    assert.ok(readFileSync(KEEPS.path, 'utf8').includes(KEEPS.by));
  });
});

/** @param {string} path */
function textOf(path) {
  const text = readFileSync(path, 'utf8');
  return path === KEEPS.path ? text.replaceAll(KEEPS.by, '') : text;
}

describe('the package', () => {
  it('runs nothing when it is installed', () => {
    const { scripts: commands } = JSON.parse(readFileSync('package.json', 'utf8'));
    const hooks = Object.keys(commands).filter((name) =>
      /^(?:pre|post)?(?:install|prepare)$/.test(name),
    );
    assert.deepEqual(hooks, []);
  });
});

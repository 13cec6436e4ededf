import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { commandScript } from './testing/command-script.js';
import { endedBy, start, temporaryFolder } from './testing/command.js';
import { madeUpPosts } from './testing/made-up-posts.js';

describe('a signal', { skip: process.platform === 'win32' }, () => {
  const CODES: readonly [signal: NodeJS.Signals, code: number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ];
  for (const [signal, code] of CODES) {
    it(`ends the command with its code, and what is temporary is gone: ${signal}`, async () => {
      const folder = temporaryFolder();
      const out = join(folder, 'out');
      const input = join(folder, 'posts.json');
      writeFileSync(input, JSON.stringify(madeUpPosts(2000)));
      const hasBegun = () => existsSync(join(out, '.treatment-compare.lock'));
      const temporary = temporaryFolder();
      const words = ['related', input, '--out', out];
      assert.equal(await endedBy(signal, hasBegun, temporary, ...words), code);
      assert.deepEqual(commandFolders(temporary), []);
      assert.ok(!hasBegun());
    });
  }

  it('ends the command without a word where nobody reads on', async () => {
    const { child, ended } = start(temporaryFolder(), 'prerender', 'ketamine-vs-antidepressants');
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.destroy();
    assert.equal(await ended, 141);
    assert.doesNotMatch(said, /EPIPE|Error/);
  });
});

describe('a full disk', { skip: !existsSync('/dev/full') }, () => {
  it('ends the command with what the system says', () => {
    const words = [commandScript(), 'prerender', 'ketamine-vs-antidepressants'];
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, words, {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.equal(status, 1);
    assert.match(stderr, /\nENOSPC: [^\n]+\n$/);
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });
});

/** What is temporary and of the command. */
function commandFolders(temporary: string): string[] {
  return readdirSync(temporary).filter((name) => name.startsWith('treatment-compare-'));
}

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { command, temporaryFolder } from '../testing/command.js';

/** What the documents tell people to type. */
const COMMANDS = ['docs/embedding.md', 'docs/static.md'].flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^ *npx treatment-compare (prerender .+)$/gm)].map(
    ([, words = '']) => ({ path, words }),
  ),
);

const knee = JSON.parse(readFileSync('demo/documents/knee-osteoarthritis.json', 'utf8')) as object;
const today = new Date().toISOString().slice(0, 10);

describe('commands of the documents', () => {
  const own = join(temporaryFolder(), 'own.json');
  // It was reviewed a moment ago, whenever that is.
  writeFileSync(own, JSON.stringify({ ...knee, lastReviewed: today, nextReview: undefined }));

  it('are found', () => {
    assert.ok(COMMANDS.length >= 8);
  });

  for (const { path, words } of COMMANDS) {
    it(`work: ${words} (${path})`, async () => {
      const typed = words.replace('my-comparison.json', own).replace(/ >.*/, '').split(' ');
      const { code, out, progress } = await command(...typed);
      assert.equal(code, 0, progress);
      assert.match(out, /^<\S/);
    });
  }
});

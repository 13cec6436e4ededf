import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { command, contentsOf, killedOnce, temporaryFolder } from '../testing/command.js';
import { madeUpPosts } from '../testing/made-up-posts.js';

const STATE = '.treatment-compare.json';
const LOCK = '.treatment-compare.lock';
const POSTS = madeUpPosts(100);

function inputOf(posts: readonly object[]): string {
  const path = join(temporaryFolder(), 'posts.json');
  writeFileSync(path, JSON.stringify(posts));
  return path;
}

const input = inputOf(POSTS);

/** A folder to write to, with files of others in it. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const out = join(temporaryFolder(), 'related');
  mkdirSync(out);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  return out;
}

const write = (out: string, from = input) => command('related', from, '--out', out);

describe('a state that is damaged or of somebody else', () => {
  const whole = {
    content: 'a'.repeat(64),
    shards: 16,
    done: 0,
    isFinished: false,
    earlier: [] as unknown[],
  };
  const STATES: readonly [about: string, text: string][] = [
    ['four thousand million shards', JSON.stringify({ ...whole, content: 'x', shards: 2 ** 32 })],
    ['nothing', ''],
    ['half of it', '{"content":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no content', JSON.stringify({ ...whole, content: 'x' })],
    ['no power of two', JSON.stringify({ ...whole, shards: 12 })],
    ['too many shards', JSON.stringify({ ...whole, shards: 2 ** 21 })],
    ['as many in an earlier run', JSON.stringify({ ...whole, earlier: [2 ** 32] })],
    ['no shards', JSON.stringify({ ...whole, shards: 0 })],
    ['fewer than none', JSON.stringify({ ...whole, shards: -16 })],
    ['half a shard', JSON.stringify({ ...whole, shards: 0.5 })],
    ['shards as text', JSON.stringify({ ...whole, shards: '16' })],
    ['more done than there are', JSON.stringify({ ...whole, done: 17 })],
    ['a part of one done', JSON.stringify({ ...whole, done: 1.5 })],
    ['finished before its end', JSON.stringify({ ...whole, isFinished: true })],
    ['neither finished nor not', JSON.stringify({ ...whole, isFinished: 1 })],
    ['no list of earlier ones', JSON.stringify({ ...whole, earlier: { length: 1e9 } })],
    ['an earlier one that cannot be', JSON.stringify({ ...whole, earlier: [6] })],
    ['an endless earlier one', `{${JSON.stringify(whole).slice(1, -3)}[1e999]}`],
    ['too many earlier ones', JSON.stringify({ ...whole, earlier: Array(21).fill(1) })],
    ['a large file', JSON.stringify({ ...whole, more: 'x'.repeat(100_000) })],
  ];
  for (const [about, text] of STATES) {
    it(`is refused in one line, and nothing is written: ${about}`, async () => {
      const out = folderWith({ [STATE]: text });
      const { code, progress } = await write(out);
      assert.equal(code, 1);
      assert.match(progress, /^\S*\.treatment-compare\.json is damaged or was written by .*\.\n$/);
      assert.deepEqual(contentsOf(out), { [STATE]: text });
    });
  }

  it('is refused where it is a link or a folder', async () => {
    const linked = folderWith();
    symlinkSync(inputOf([whole]), join(linked, STATE));
    const folder = folderWith();
    mkdirSync(join(folder, STATE));
    for (const out of [linked, folder]) {
      const { code, progress } = await write(out);
      assert.equal(code, 1);
      assert.match(progress, /^\S*\.json is damaged or was written by somebody else\. .*\n$/);
    }
  });

  it('may name every number of shards that there is', async () => {
    const earlier = [...Array(21).keys()]
      .map((power) => 2 ** power)
      .filter((count) => count !== 16);
    const out = folderWith({ [STATE]: JSON.stringify({ ...whole, earlier }) });
    const { code } = await write(out);
    assert.equal(code, 0);
  });
});

describe('what is in the folder and of somebody else', () => {
  it('stays as it is where a file is called as an unfinished one', async () => {
    const elsewhere = join(temporaryFolder(), 'precious');
    writeFileSync(elsewhere, 'precious');
    const out = folderWith({ '0001.json.partial': 'mine' });
    const links = ['index.json.partial', `${STATE}.partial`, '0000.json.partial'];
    for (const name of links) symlinkSync(elsewhere, join(out, name));
    assert.equal((await write(out)).code, 0);
    assert.equal((await write(out, inputOf(POSTS.slice(0, 5)))).code, 0);
    assert.equal(readFileSync(elsewhere, 'utf8'), 'precious');
    assert.equal(readFileSync(join(out, '0001.json.partial'), 'utf8'), 'mine');
    for (const name of links) assert.ok(lstatSync(join(out, name)).isSymbolicLink(), name);
  });

  for (const name of ['index.json', '0003.json']) {
    it(`is not replaced where it is a link, even to a file of the command: ${name}`, async () => {
      const out = folderWith();
      await write(out);
      const elsewhere = join(temporaryFolder(), 'elsewhere.json');
      renameSync(join(out, name), elsewhere);
      symlinkSync(elsewhere, join(out, name));
      const { code, progress } = await write(out, inputOf(POSTS.slice(0, 90)));
      assert.equal(code, 1);
      assert.match(progress, new RegExp(`${name} was written by somebody else\\. Choose`));
      assert.ok(lstatSync(join(out, name)).isSymbolicLink());
    });
  }

  it('is never waited for where it is a pipe', async () => {
    const out = folderWith();
    spawnSync('mkfifo', [join(out, 'index.json')]);
    const { code, progress } = await write(out);
    assert.equal(code, 1);
    assert.match(progress, /index\.json was written by somebody else/);
  });

  it('is told of in one line where nothing can be written', async () => {
    const file = inputOf([]);
    for (const out of [file, join(file, 'below')]) {
      const { code, progress } = await write(out);
      assert.equal(code, 1);
      assert.match(progress, /^\S+ could not be written \(E\w+: .*\)\. Check --out, .*\n$/);
    }
  });
});

describe('two runs into one folder', () => {
  it('end as one after the other', async () => {
    const out = folderWith();
    const few = inputOf(POSTS.slice(0, 40));
    const runs = await Promise.all([write(out), write(out, few), write(out), write(out, few)]);
    assert.deepEqual(
      runs.map(({ code }) => code),
      [0, 0, 0, 0],
    );
    assert.match(runs.map(({ progress }) => progress).join(''), /another run writes to it/);
    const contents = contentsOf(out);
    const [one, other] = [folderWith(), folderWith()];
    await write(one);
    await write(other, few);
    const isOne = contents[STATE] === contentsOf(one)[STATE];
    assert.deepEqual(contents, contentsOf(isOne ? one : other));
  });

  it('go on where the first was killed, and take away what it left', async () => {
    const out = folderWith();
    const isRunning = () => existsSync(join(out, LOCK)) && existsSync(join(out, STATE));
    await killedOnce(isRunning, 'related', inputOf(madeUpPosts(3000)), '--out', out);
    const { run } = JSON.parse(readFileSync(join(out, LOCK), 'utf8')) as { run: string };
    const left = `.treatment-compare-${run}-1.partial`;
    const others = [`.treatment-compare-${'0'.repeat(32)}-1.partial`, `${left.slice(0, 30)}`];
    for (const name of [left, ...others]) writeFileSync(join(out, name), '{"relatedPosts":1');
    const { code, progress } = await write(out);
    assert.equal(code, 0);
    assert.equal(progress, '');
    const hidden = readdirSync(out).filter((name) => name.startsWith('.'));
    assert.deepEqual(hidden.sort(), [STATE, ...others].sort());
  });

  it('take a lock of somebody else for what it is', async () => {
    const link = folderWith();
    symlinkSync(join(link, 'nowhere'), join(link, LOCK));
    for (const out of [folderWith({ [LOCK]: 'mine' }), folderWith({ [LOCK]: '{"run":1}' }), link]) {
      const before = readdirSync(out);
      const { code, progress } = await write(out);
      assert.equal(code, 1);
      assert.match(
        progress,
        /^\S*\.lock was written by somebody else\. Choose another folder.*\n$/,
      );
      assert.deepEqual(readdirSync(out), before);
    }
  });

  it('leave no lock behind, whatever comes of them', async () => {
    const out = folderWith({ 'index.json': 'mine' });
    await write(out);
    assert.deepEqual(readdirSync(out), ['index.json']);
    rmSync(join(out, 'index.json'));
    await write(out);
    assert.ok(!existsSync(join(out, LOCK)));
  });
});

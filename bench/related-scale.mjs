/**
 * `npm run bench:scale`: what working out the related posts of a large site costs, with the built command, in 4 GB.
 * The posts are made up, the same in each run: topics with words of their own, and words as frequent as in a language.
 *
 *     npm run bench:scale -- [--posts N] [--words N] [--json]
 */

import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../scripts/files.mjs';
import { madeUpPosts } from './made-up-posts.mjs';

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    words: { type: 'string', default: '300' },
    // One JSON file instead of one post a line.
    json: { type: 'boolean', default: false },
  },
});

/** Megabytes for the objects of a thread; what the threads share comes on top. */
const HEAP = 1500;
/** Milliseconds. */
const BETWEEN_LOOKS = 200;

const folder = mkdtempSync(join(tmpdir(), 'related-scale-'));
try {
  const input = join(folder, options.json ? 'posts.json' : 'posts.jsonl');
  writePosts(input, Number(options.posts), Number(options.words), options.json);
  const out = join(folder, 'related');
  print(`${options.posts} posts of ${options.words} words`, megabytes(statSync(input).size));
  for (const about of ['first run', 'unchanged']) {
    const { seconds, peak } = await run(input, out);
    print(about, `${seconds.toFixed(1)} s`);
    print('  posts per second', Math.round(Number(options.posts) / seconds));
    print('  peak memory with all threads', megabytes(peak));
  }
  weigh(filesIn(out, (path) => path.endsWith('.json') && !path.endsWith('/index.json')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} path
 * @param {number} count
 * @param {number} words
 * @param {boolean} isOneList
 */
function writePosts(path, count, words, isOneList) {
  const file = openSync(path, 'w');
  let between = isOneList ? '[' : '';
  for (const post of madeUpPosts(count, words)) {
    writeSync(file, between + JSON.stringify(post));
    between = isOneList ? ',\n' : '\n';
  }
  writeSync(file, isOneList ? ']\n' : '\n');
  closeSync(file);
}

/**
 * @param {string} input
 * @param {string} out
 * @returns {Promise<{ seconds: number, peak: number }>}
 */
function run(input, out) {
  const start = performance.now();
  const command = 'dist/cli/treatment-compare.js';
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, command, 'related', input, '--out', out],
    { stdio: 'inherit' },
  );
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid));
  }, BETWEEN_LOOKS);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak });
      else reject(new Error(`The command ended with ${code}.`));
    });
  });
}

/**
 * The most memory that a process has had, its threads included, where the system tells.
 *
 * @param {number | undefined} pid
 */
function peakMemory(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** @param {string[]} shards */
function weigh(shards) {
  const files = shards.map((path) => readFileSync(path));
  print('shards', shards.length);
  for (const [about, sizes] of /** @type {const} */ ([
    ['bytes of a shard', files.map((bytes) => bytes.length)],
    ['  with gzip', files.map((bytes) => gzipSync(bytes).length)],
  ])) {
    sizes.sort((one, other) => one - other);
    const at = (/** @type {number} */ share) => sizes[Math.floor(share * (sizes.length - 1))];
    print(about, `median ${at(0.5)}, 95 % ${at(0.95)}, largest ${at(1)}`);
  }
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/**
 * @param {string} about
 * @param {string | number} figure
 */
function print(about, figure) {
  console.log(`${about.padEnd(34)} ${figure}`);
}

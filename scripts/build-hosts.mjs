/**
 * Builds the apps of `test/hosts/frameworks/`, each with its own tools, into `.cache/hosts/`. They find the package
 * where a site would have it: in `node_modules`, with what is published and no more. An app that was built from the
 * same files before is left as it is. `node scripts/build-hosts.mjs react vue` builds those alone.
 */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesIn } from './files.mjs';
import { tallyLine } from './tally.mjs';

const APPS = 'test/hosts/frameworks';
const PACKAGE = `${APPS}/node_modules/treatment-compare`;
const BUILT = '.cache/hosts';

const names = readdirSync(APPS).filter((name) => existsSync(`${APPS}/${name}/package.json`));

/** Puts of the package what apps can import where they find it. */
function unpack() {
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  for (const path of ['package.json', 'dist']) {
    cpSync(path, join(PACKAGE, path), { recursive: true });
  }
}

/**
 * All that an app is made of: its files and those that the apps share, the package, the versions of the tools.
 *
 * @param {string} name
 */
function fingerprintOf(name) {
  const folders = [`${APPS}/${name}`, `${APPS}/shared`, 'test/hosts/page'];
  const sources = folders.flatMap((folder) => filesIn(folder));
  const hash = createHash('sha256');
  for (const path of [...sources, ...filesIn(PACKAGE), 'package-lock.json']) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Type-checks and builds one app.
 *
 * @param {string} name
 */
async function build(name) {
  const mark = `${BUILT}/${name}.built`;
  const fingerprint = fingerprintOf(name);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return;
  rmSync(mark, { force: true });
  const start = performance.now();
  const { scripts } = JSON.parse(readFileSync(`${APPS}/${name}/package.json`, 'utf8'));
  for (const script of ['types', 'build'].filter((wanted) => wanted in scripts)) {
    await promisify(execFile)('npm', ['run', '--silent', script], {
      cwd: `${APPS}/${name}`,
      env: { ...process.env, NO_COLOR: '1', NG_CLI_ANALYTICS: 'false' },
      shell: process.platform === 'win32',
    });
  }
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(mark, fingerprint);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** @type {import('./tally.mjs').Tally} */
const tally = { passed: 0, failed: 0 };
const wanted = process.argv.slice(2);
const waiting = names.filter((name) => wanted.length === 0 || wanted.includes(name));

/** Builds what is waiting, one app after the other. */
async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    try {
      await build(name);
      tally.passed += 1;
    } catch (error) {
      const { stdout, stderr, message } = /** @type {any} */ (error);
      console.error(`${name} is not built: ${[stdout, stderr].join('').trim() || message}`);
      tally.failed += 1;
    }
  }
}

unpack();
await Promise.all([work(), work()]);
console.log(tallyLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;

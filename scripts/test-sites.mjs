/**
 * `npm run test:sites`: sites as others make them. Those of `demo/sites/`, each built by its generator where that is installed, and
 * the plugin on every WordPress that can be had, one after the other, with the PHP of this machine and with others. Only what is
 * named: `npm run test:sites -- jekyll 6.1 newest/7.4`, which is the newest WordPress with PHP 7.4.
 */

import { spawnSync } from 'node:child_process';
import { GENERATORS } from '../test/sites/generators.mjs';
import { isFromDebian, keepWordPress, VERSIONS } from './wordpress/build.mjs';
import { noDebian } from './wordpress/debian.mjs';
import { keepPhp } from './wordpress/php.mjs';

/** Other PHP than that of this machine: the oldest that the plugin takes and the newest, with WordPress of about its years. */
const OTHER_PHP = ['6.1/7.4', '6.5/7.4', '6.8/8.4', 'newest/7.4', 'newest/8.4'];

const asked = process.argv.slice(2);
const words = ['--import', 'tsx', '--test-reporter', './scripts/node-test-reporter.mjs'];

/**
 * @param {string} name
 * @param {string} tests
 * @param {Record<string, string>} env
 */
function test(name, tests, env) {
  console.log(name);
  const { status } = spawnSync(process.execPath, [...words, 'scripts/test-node.mjs', tests], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

/** @param {string} row a version of WordPress, and of PHP where it is not that of this machine */
function testPlugin(row) {
  const [version = '', php] = row.split('/');
  const name = `WordPress ${version}${php ? `, PHP ${php}` : ''}`;
  const missing = php || isFromDebian(version) ? noDebian() : undefined;
  if (missing) {
    console.log(`${name}: ${missing}`);
    return;
  }
  keepWordPress(version);
  if (php) keepPhp(php);
  test(name, 'test/wordpress', { WORDPRESS_VERSION: version, ...(php && { PHP_VERSION: php }) });
}

const generators = Object.keys(GENERATORS);
const isGenerator = (/** @type {string} */ name) => generators.includes(name);
const all = [...generators, ...VERSIONS, ...OTHER_PHP];

for (const name of asked.length > 0 ? asked : all) {
  if (isGenerator(name)) test(name, 'test/sites', { SITE: name });
  else testPlugin(name);
}

/** The PHP that WordPress runs on: that of the machine, or an older or newer one from Debian, kept unpacked in `.cache/`. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackDebian } from './debian.mjs';

/** The release of Debian of each that can be had. */
const RELEASES = /** @type {Record<string, string>} */ ({ 7.4: 'bullseye', 8.4: 'trixie' });

/** What is tried; that of the machine where nothing is asked for. */
const VERSION = process.env['PHP_VERSION'];

/** What WordPress needs, each after those that it needs itself. */
const EXTENSIONS = [
  ...['ctype', 'dom', 'exif', 'fileinfo', 'iconv', 'json', 'mbstring', 'pdo', 'pdo_sqlite'],
  ...['posix', 'simplexml', 'sqlite3', 'tokenizer', 'xml', 'xmlreader'],
];

const cache = resolve('.cache');
const placeOf = (/** @type {string} */ version) => join(cache, `php-${version}`);

/**
 * Downloads 20 to 40 MB where it is not there yet.
 *
 * @param {string} version
 * @returns {string} the root of a file system with PHP and all that it needs
 */
export function keepPhp(version) {
  const release = RELEASES[version];
  if (!release)
    throw new Error(`Debian has no PHP ${version}: ${Object.keys(RELEASES).join(', ')}`);
  const kept = placeOf(version);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'php-'));
  const packages = ['cli', 'sqlite3', 'mbstring', 'xml'].map((part) => `php${version}-${part}`);
  try {
    unpackDebian(release, packages, join(folder, 'root'), { withNeeds: true });
    // Manuals and modules of Perl, half of all.
    rmSync(join(folder, 'root/usr/share'), { recursive: true });
    renameSync(join(folder, 'root'), kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

/** @returns {[program: string, ...words: string[]]} PHP, with what it is always told */
export const phpCommand = () => (VERSION ? keptPhp(VERSION) : ['php', ...OPTIONS]);

const OPTIONS = ['-d', 'memory_limit=512M'];

/**
 * Runs with libraries of its own, by their own loader: those of the machine are of another release.
 *
 * @param {string} version
 * @returns {[program: string, ...words: string[]]}
 */
function keptPhp(version) {
  const root = keepPhp(version);
  const machine = named(join(root, 'usr/lib'), /-linux-gnu$/);
  const libraries = ['lib', 'usr/lib']
    .map((path) => join(root, path, machine))
    .filter((path) => existsSync(path));
  const [loader = ''] = libraries
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\/ld-linux[^/]*\.so\.\d$/.test(path));
  const php = join(root, 'usr/lib/php');
  const extensions = join(php, named(php, /^\d+$/));
  const loaded = EXTENSIONS.filter((name) => existsSync(join(extensions, `${name}.so`)));
  return [
    loader,
    ...['--library-path', libraries.join(':'), join(root, `usr/bin/php${version}`), '-n'],
    ...['-d', `extension_dir=${extensions}`, '-d', 'zend_extension=opcache'],
    ...loaded.flatMap((name) => ['-d', `extension=${name}`]),
    ...OPTIONS,
  ];
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {string} what is in it by such a name
 */
const named = (folder, pattern) => readdirSync(folder).find((name) => pattern.test(name)) ?? '';

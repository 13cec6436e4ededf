/** WordPress that runs on PHP and SQLite alone, from npm and from Debian, kept unpacked in `.cache/`. */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { unpackDebian } from './debian.mjs';

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';

/** What the package holds. */
const PACKAGED = ['6.2', '6.3', '6.4', '6.5', 'beta', 'nightly'];

/**
 * What comes from Debian: from which of its releases, and with which theme. `newest` is what it has of WordPress last.
 *
 * @type {Record<string, { release: string, theme: string }>}
 */
const DEBIAN = {
  6.1: { release: 'bookworm', theme: 'twentytwentythree' },
  6.8: { release: 'trixie', theme: 'twentytwentyfive' },
  newest: { release: 'sid', theme: 'twentytwentyfive' },
};

/** The package, and those that its files are links to. */
const DEBIAN_PACKAGES = [
  ...['wordpress', 'libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore'],
  ...['libphp-phpmailer', 'php-getid3'],
];

/** Whether it comes from Debian, and not from npm. */
export const isFromDebian = (/** @type {string} */ version) => version in DEBIAN;

/** All that can be tried, the oldest first. */
export const VERSIONS = ['6.1', ...PACKAGED, '6.8', 'newest'];

/** What is tried where nothing else is asked for. */
export const VERSION = process.env['WORDPRESS_VERSION'] ?? '6.5';

const SQLITE = 'wp-content/plugins/sqlite-database-integration';

const cache = resolve('.cache');
const placeOf = (/** @type {string} */ version) => join(cache, `wordpress-${version}`);

/** Whether it has been downloaded before. */
export const isKept = () => existsSync(placeOf(VERSION));

/**
 * Downloads about 160 MB where it is not there yet. `WORDPRESS_BUILDS` may name a copy of the package.
 *
 * @param {string} [version]
 * @returns {string} the folder of a WordPress without settings and without a database
 */
export function keepWordPress(version = VERSION) {
  const kept = placeOf(version);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'wordpress-'));
  try {
    const debian = DEBIAN[version];
    if (debian) unpackWordPress(debian, folder);
    else unpack(process.env['WORDPRESS_BUILDS'] ?? download(folder), folder, version);
    renameSync(join(folder, 'www'), kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

/**
 * @param {string} folder
 * @returns {string} the path of the package
 */
function download(folder) {
  const words = ['pack', PACKAGE, '--silent', '--pack-destination', folder];
  return join(folder, String(execFileSync('npm', words)).trim());
}

/**
 * Debian's files and a classic theme, of which npm has none whole, with the database of the oldest that is packaged for npm.
 *
 * @param {{ release: string, theme: string }} debian
 * @param {string} folder
 */
function unpackWordPress({ release, theme }, folder) {
  const root = join(folder, 'debian');
  unpackDebian(release, [...DEBIAN_PACKAGES, `wordpress-theme-${theme}`], root);
  unpackDebian('bookworm', ['wordpress-theme-twentytwentyone'], root);
  const site = join(folder, 'www');
  cpSync(join(root, 'usr/share/wordpress'), site, {
    recursive: true,
    dereference: true,
    // Links to settings and certificates of the machine.
    filter: (path) => existsSync(path),
  });
  rmSync(join(site, 'wp-config.php'));
  const [oldest] = PACKAGED;
  cpSync(join(keepWordPress(oldest), 'wp-content'), join(site, 'wp-content'), {
    recursive: true,
    force: false,
  });
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string} version
 */
function unpack(archive, folder, version) {
  const site = join(folder, 'www');
  const sources = [
    `package/src/wordpress/wp-${version}.zip`,
    'package/src/sqlite-database-integration/sqlite-database-integration.zip',
    `package/public/wp-${version}`,
  ];
  execFileSync('tar', ['xzf', archive, '-C', folder, ...sources]);
  const [wordpress = '', sqlite = '', files = ''] = sources.map((path) => join(folder, path));
  unzip(wordpress, site);
  // What WordPress serves as it is stands beside the archive.
  cpSync(files, site, { recursive: true, force: false });
  const plugins = join(site, dirname(SQLITE));
  rmSync(join(site, SQLITE), { recursive: true, force: true });
  unzip(sqlite, plugins);
  const unpacked = readdirSync(plugins).find((name) =>
    name.startsWith('sqlite-database-integration-'),
  );
  if (unpacked) renameSync(join(plugins, unpacked), join(site, SQLITE));
  const dropIn = readFileSync(join(site, SQLITE, 'db.copy'), 'utf8')
    .replace(
      "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
      `__DIR__ . '/plugins/sqlite-database-integration'`,
    )
    .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
  rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
  waitForLocks(join(site, SQLITE, 'wp-includes/sqlite/class-wp-sqlite-translator.php'));
}

/**
 * On a busy machine a request may hold the database for longer than the five seconds that others wait for it; and one that has
 * read before it writes is refused at once where another has written since, unless it asks to write as it begins.
 *
 * @param {string} translator
 */
function waitForLocks(translator) {
  const source = readFileSync(translator, 'utf8');
  const patient = source
    .replace(/(PDO::ATTR_TIMEOUT\s*=>) 5,/, '$1 60,')
    .replace("execute_sqlite_query( 'BEGIN' )", "execute_sqlite_query( 'BEGIN IMMEDIATE' )");
  writeFileSync(translator, patient);
}

/**
 * @param {string} archive
 * @param {string} folder
 */
function unzip(archive, folder) {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const target = join(folder, path);
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

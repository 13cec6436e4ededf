/** A WordPress of one's own, on loopback, for as long as it is wanted. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort, until } from '../engines/children.mjs';
import { isKept, keepWordPress } from './build.mjs';
import { phpCommand } from './php.mjs';

/** What WordPress needs of PHP. */
const EXTENSIONS = ['pdo_sqlite', 'mbstring', 'xml', 'json'];

/** The password of everybody. */
export const PASSWORD = 'words-for-tests-alone';

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {string} folder of WordPress
 * @property {(code: string, ...words: string[]) => string} php runs PHP in WordPress, with the words as `$args`, and returns what it prints
 * @property {() => string} log what WordPress has written into its log of errors
 * @property {() => Promise<void>} close
 */

/**
 * @returns {string | undefined} why no WordPress can be started on this machine; nothing where one can
 */
export function noSite() {
  const [program, ...options] = phpCommand();
  const { stdout, error } = spawnSync(program, [...options, '-m'], { encoding: 'utf8' });
  if (error) return 'needs php-cli';
  const modules = stdout.toLowerCase().split(/\s+/);
  const missing = EXTENSIONS.filter((name) => !modules.includes(name));
  if (missing.length > 0) return `needs PHP with ${missing.join(', ')}`;
  // 160 MB are not asked for in each run: `npm run start:wordpress` and `npm run test:sites` keep them.
  return isKept() ? undefined : 'needs WordPress: npm run start:wordpress';
}

/** @returns {Promise<Site>} with an administrator `admin` and an author `author` */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  cpSync(keepWordPress(), folder, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'wp-content/errors.log');
  writeFileSync(join(folder, 'wp-config.php'), settings(origin, logFile));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  writeFileSync(join(folder, 'wp-content/mu-plugins/offline.php'), OFFLINE);
  const php = (/** @type {string} */ code, /** @type {string[]} */ ...words) =>
    runPhp(loading(folder) + code, words);
  runPhp(`define( 'WP_INSTALLING', true ); ${loading(folder)} ${INSTALL}`, [PASSWORD]);
  const [program, ...options] = phpCommand();
  const server = spawn(program, [...options, '-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  // Its workers are a group of their own, which nobody else would end.
  const end = () => process.kill(-(server.pid ?? 0));
  process.once('exit', end);
  await answers(`${origin}/wp-login.php`);
  return {
    origin,
    folder,
    php,
    log: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
    close: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      process.off('exit', end);
      end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Installs a plugin as its page in the administration does, and activates it.
 *
 * @param {Pick<Site, 'php'>} site
 * @param {string} archive
 * @param {string} plugin such as `folder/file.php`
 */
export const installPlugin = (site, archive, plugin) => site.php(PLUGIN, archive, plugin);

/** The host of a network: WordPress takes none with a port. */
const NETWORK_HOST = 'clinics.example';

/**
 * @typedef {object} NetworkSite
 * @property {Site['php']} php
 * @property {(address: string) => Promise<string>} read asks for a page of the network
 */

/**
 * Makes a network of a site, as the page “Network Setup” of its administration does, with folders for its sites.
 *
 * @param {Site} site
 * @returns {(path: string) => NetworkSite} a site of the network, such as `/second/`
 */
export function makeNetwork({ folder, origin, php }) {
  php(NETWORK, NETWORK_HOST);
  const config = join(folder, 'wp-config.php');
  const before = readFileSync(config, 'utf8');
  writeFileSync(
    config,
    before.replace('$table_prefix', (name) => NETWORK_SETTINGS + name),
  );
  return (path) => ({
    php: (code, ...words) => runPhp(asking(path) + loading(folder) + code, words),
    read: (address) => readFrom(origin, new URL(address)),
  });
}

/**
 * Reads a page of the network from where it is served.
 *
 * @param {string} origin
 * @param {URL} address
 * @returns {Promise<string>}
 */
async function readFrom(origin, { host, pathname, search }) {
  const asked = request(new URL(pathname + search, origin), { headers: { host } });
  asked.end();
  const [answer] = await once(asked, 'response');
  return text(answer);
}

const INSTALL = `
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install( 'Clinic', 'admin', 'admin@clinic.example', true, '', $args[0] );
  wp_insert_user( array( 'user_login' => 'author', 'user_pass' => $args[0], 'user_email' => 'author@clinic.example', 'role' => 'author' ) );
  update_option( 'permalink_structure', '/%postname%/' );
  update_option( 'show_avatars', 0 );
  flush_rewrite_rules();`;

const NETWORK = `
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
  install_network();
  if ( true !== populate_network( 1, $args[0], 'admin@clinic.example', 'Clinics' ) ) exit( 1 );
  update_option( 'siteurl', "http://$args[0]" );
  update_option( 'home', "http://$args[0]" );`;

const NETWORK_SETTINGS = `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${NETWORK_HOST}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
`;

/** Answers with nothing whatever WordPress asks, and writes into the log what it asks of others than its makers and itself. */
const OFFLINE = `<?php
add_filter( 'pre_http_request', static function ( $answer, $options, $url ) {
  if ( ! in_array( wp_parse_url( $url, PHP_URL_HOST ), array( 'api.wordpress.org', '127.0.0.1' ), true ) ) error_log( "Asks $url" );
  return array( 'response' => array( 'code' => 200, 'message' => 'OK' ), 'body' => '{"offers":[],"plugins":[],"themes":[],"no_update":[],"translations":[]}', 'headers' => array(), 'cookies' => array() );
}, 10, 3 );
`;

const PLUGIN = `
  require ABSPATH . 'wp-admin/includes/admin.php';
  require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
  if ( true !== $upgrader->install( $args[0], array( 'overwrite_package' => true ) ) ) exit( 1 );
  if ( is_wp_error( activate_plugin( $args[1] ) ) ) exit( 1 );`;

/**
 * @param {string} folder of WordPress
 * @returns {string} PHP that loads it
 */
const loading = (folder) => `require ${JSON.stringify(join(folder, 'wp-load.php'))};`;

/**
 * @param {string} path of a site of a network
 * @returns {string} PHP that says which is asked for, and from where, as a server does
 */
const asking = (path) =>
  `$_SERVER = array( 'HTTP_HOST' => '${NETWORK_HOST}', 'REQUEST_URI' => '${path}', 'REMOTE_ADDR' => '127.0.0.1' ) + $_SERVER;`;

/**
 * @param {string} code
 * @param {string[]} words
 */
function runPhp(code, words) {
  const program = `$args = array_slice( $argv, 1 ); ${code}`;
  const [php, ...options] = phpCommand();
  const { stdout, stderr, status } = spawnSync(php, [...options, '-r', program, '--', ...words], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`PHP ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/**
 * @param {string} origin
 * @param {string} logFile
 */
const settings = (origin, logFile) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HOME', '${origin}' );
define( 'FS_METHOD', 'direct' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${logFile}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Asks until somebody answers.
 *
 * @param {string} address
 */
const answers = (address) =>
  until(`The first answer of ${address}`, 60_000, async () => {
    try {
      const { ok } = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      return ok || undefined;
    } catch {
      return undefined;
    }
  });

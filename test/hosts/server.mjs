/**
 * Serves the host pages to the browser tests, raw and with their own headers:
 *
 *   /hosts/hosts.json?family=…   the hosts of a family, or all, as data
 *   /hosts/ID/LOAD/              a page; LOAD names one loading of it, and `control-…` serves our scripts empty
 *   /hosts/ID/LOAD/NAME          a file that the page names
 *   /hosts/requests.json?load=…  what the server was asked for by one loading
 */

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { missingOn, pathOf } from './host.mjs';
import { pageOf } from './page/layout.mjs';
import { findHost, hostsOf } from './registry.mjs';

/** @typedef {import('./host.mjs').Host} Host */
/** @typedef {import('./host.mjs').HostFile} HostFile */
/** @typedef {import('@web/dev-server-core').Context} Context */

const PREFIX = '/hosts/';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** What every page may name. */
const COMMON_FILES = {
  'witness.js': 'test/hosts/page/witness.mjs',
  'treatment-compare.js': 'dist/treatment-compare.js',
  'axe.js': 'axe-core/axe.min.js',
};

/** What a page without an origin loads to look at itself: tests and sources, where the product comes from `dist`. */
const OWN_PARTS = /^\/(?:test\/hosts|src)\//;

/** @type {Map<string, string[]>} */
const requests = new Map();

/** @type {import('@web/dev-server-core').Middleware} */
export async function testHosts(context, next) {
  // A page without an origin, as in a sandbox, reads modules only where the server says that anyone may.
  context.vary('Origin');
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
  note(context);
  if (!context.path.startsWith(PREFIX)) return next();
  const [id = '', load = '', ...rest] = context.path.slice(PREFIX.length).split('/');
  context.set('cache-control', 'no-store');
  if (id === 'hosts.json') {
    context.body = hostsOf(context.query['family']).map(describe);
    return;
  }
  if (id === 'requests.json') {
    context.body = requests.get(String(context.query['load'])) ?? [];
    return;
  }
  const host = findHost(id);
  if (!host || !load) context.status = 404;
  else await send(context, host, rest.join('/'), load.startsWith('control'));
}

/** Notes a request under the loading that it belongs to, by its own address or by that of the page that asked. */
function note(/** @type {Context} */ { path, method, header }) {
  const address = `${PREFIX}[^/]+/([^/?]+)/`;
  const [, own] = new RegExp(`^${address}`).exec(path) ?? [];
  const [, load = own] = new RegExp(address).exec(header.referer ?? '') ?? [];
  if (!load || OWN_PARTS.test(path)) return;
  const shown = path.replace(new RegExp(`^${address}`), '');
  requests.set(load, [...(requests.get(load) ?? []), `${method} ${shown}`]);
}

/**
 * @param {Context} context
 * @param {Host} host
 * @param {string} name
 * @param {boolean} isControl
 */
async function send(context, host, name, isControl) {
  if (name === '') {
    context.type = 'text/html; charset=utf-8';
    context.set(host.headers ?? {});
    context.body = await pageOf(host);
    return;
  }
  /** @type {Record<string, HostFile>} */
  const files = { ...COMMON_FILES, ...host.files };
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) {
    context.status = 404;
    return;
  }
  context.type = (typeof file === 'object' && file.type) || TYPES[extname(name)] || 'text/plain';
  context.body = isControl && isOurs(file) ? '' : await contentOf(file);
}

const isOurs = (/** @type {HostFile} */ file) =>
  typeof file === 'string' ? file.startsWith('dist/') : file.ours === true;

/** @param {HostFile} file */
async function contentOf(file) {
  if (typeof file === 'string') return readFile(pathOf(file), 'utf8');
  return typeof file.text === 'string' ? file.text : file.text();
}

/**
 * What the tests need of a host, as data.
 *
 * @param {Host} host
 */
function describe(host) {
  const { id, title, shows, sandbox, width, within, needs, sees, asks, says, marks, axe } = host;
  const missing = missingOn(host);
  return {
    ...{ id, title, sandbox, width, within, needs, axe, missing },
    // A check of everything must not pass over what it could not try.
    isSkipped: missing !== undefined && !process.env['EVERY_HOST'],
    shows: shows ?? 'comparison',
    sees: sees ?? ['You warm the neck.', 'In a clinic', 'Your first visit'],
    asks: asks ?? [],
    says: says ?? [],
    marks: marks ?? [],
  };
}

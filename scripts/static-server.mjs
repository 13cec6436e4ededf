import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** A plain file server for tests and measurements, on loopback and a free port. */

const HTML = 'text/html; charset=utf-8';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': HTML,
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * @typedef {object} StaticServer
 * @property {string} origin
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} root
 * @param {Map<string, string>} [pages] by path, for what exists in memory alone: HTML, or what the path's ending says
 * @returns {Promise<StaticServer>}
 */
export async function serve(root, pages = new Map()) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page === undefined) sendFile(response, filePath(root, pathname));
    else response.setHeader('content-type', TYPES[extname(pathname)] ?? HTML).end(page);
  });
  await new Promise((resolved) => server.listen(0, '127.0.0.1', () => resolved(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolved) => {
        server.close(() => resolved());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {string} pathname
 * @returns {string | undefined} nothing for a path that leads out of the root
 */
function filePath(root, pathname) {
  const base = resolve(root);
  const path = normalize(join(base, decodeURIComponent(pathname)));
  if (!path.startsWith(base + sep)) return undefined;
  return path.endsWith(sep) ? join(path, 'index.html') : path;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string | undefined} path
 */
function sendFile(response, path) {
  if (path?.endsWith(`${sep}favicon.ico`)) {
    // Browsers ask unbidden, and a 404 would count as a message on the console.
    response.writeHead(204).end();
  } else if (path === undefined || !isFile(path)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  } else {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(path).pipe(response);
  }
}

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Feeds and comparison documents as good and bad servers send them, for the browser tests: on the tests' own origin
 * under `/test-sources/`, and on two other origins, of which one allows other sites (CORS) and one does not.
 *
 * A name ends in `.xml` for a feed and in `.json` for a document. With `?id=` what happens to the requests is written
 * down, and `/test-sources/log?id=` tells it.
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PREFIX = '/test-sources/';
const MEGABYTE = 1_000_000;

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ requests: number, open: number, cookies: string[] }} Log */

/** @type {Map<string | null, Log>} */
const logs = new Map();

/** @param {string | null} id */
function logOf(id) {
  const log = logs.get(id) ?? { requests: 0, open: 0, cookies: [] };
  logs.set(id, log);
  return log;
}

/** @param {string} title */
const item = (title) =>
  `<item><title>${title}</title><link>https://blog.example/${encodeURIComponent(title)}</link></item>`;

/** @param {string[]} titles */
const rss = (...titles) => `<rss><channel>${titles.map(item).join('')}</channel></rss>`;

const knee = JSON.parse(
  readFileSync(new URL('../demo/documents/knee-osteoarthritis.json', import.meta.url), 'utf8'),
);

/**
 * @param {string} path
 * @param {string} title of a document, or of the first post
 */
const contentOf = (path, title = 'One') =>
  path.endsWith('.json') ? JSON.stringify({ ...knee, title }) : rss(title, 'Two');

/**
 * @typedef {object} Request
 * @property {string} path
 * @property {URLSearchParams} query
 * @property {number} count how many there were before with this id
 */

/** @type {Record<string, (response: Response, request: Request) => void>} */
const ANSWERS = {
  good: (response, { path }) => response.end(contentOf(path)),
  'wrong-type': (response, { path }) => {
    response.setHeader('content-type', 'image/png');
    response.end(contentOf(path));
  },
  'wrong-charset': (response, { path }) => {
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.end(
      Buffer.from(path.endsWith('.xml') ? rss('Früh', 'Über') : contentOf(path, 'Früh'), 'latin1'),
    );
  },
  'declared-charset': (response, { path }) => {
    response.setHeader('content-type', 'text/plain; charset="ISO-8859-1"');
    response.end(Buffer.from(contentOf(path, 'Früh'), 'latin1'));
  },
  'needless-charset': (response, { path }) => {
    response.setHeader('content-type', 'text/plain; charset=iso-8859-1');
    response.end(contentOf(path, 'Früh'));
  },
  'byte-order-mark': (response, { path }) =>
    response.end(Buffer.from(`\ufeff${contentOf(path, 'Früh')}`, 'utf16le')),
  redirect: (response, { path }) =>
    response.writeHead(302, { location: path.replace('redirect', 'good') }).end(),
  'redirect-loop': (response, { path }) => response.writeHead(302, { location: path }).end(),
  hop: (response, { path, query }) =>
    response.writeHead(302, { location: `${query.get('to')}${path.replace('hop', 'good')}` }).end(),
  missing: (response) => response.writeHead(404).end('<!doctype html><p>Not found</p>'),
  'missing-without-end': (response) => {
    response.writeHead(404).write('Not found');
  },
  failing: (response) => response.writeHead(500).end(),
  'failing-at-first': (response, { path, query, count }) =>
    count < Number(query.get('times'))
      ? response.writeHead(503).end()
      : response.end(contentOf(path, query.get('title') ?? 'One')),
  'failing-later': (response, { path, count }) =>
    count === 0 ? response.end(contentOf(path)) : response.writeHead(503).end(),
  changing: (response, { path, count }) => response.end(contentOf(path, `Version ${count + 1}`)),
  remembered: (response, { path, count }) => {
    response.setHeader('cache-control', 'max-age=3600');
    response.end(contentOf(path, `Version ${count + 1}`));
  },
  empty: (response) => response.end(),
  page: (response) => response.end('<!doctype html><title>Log in</title><p>Log in</p>'),
  'not-json': (response) => response.end('id: knee\ntitle: One\n'),
  'cut-off': (response, { path }) =>
    response.end(contentOf(path).slice(0, path.endsWith('.json') ? -1 : -40)),
  'broken-off': (response, { path }) => {
    response.writeHead(200, { 'content-length': MEGABYTE });
    response.write(contentOf(path), () => response.destroy());
  },
  huge: (response, { path }) => {
    const filler = '.'.repeat(MEGABYTE);
    response.end(
      path.endsWith('.json')
        ? JSON.stringify({ ...knee, filler: filler.repeat(5) })
        : `<rss><channel>${item('One')}${item('Two')}${`<x>${filler}</x>`.repeat(5)}</channel></rss>`,
    );
  },
  'endless-flood': (response, { path }) => {
    response.write(path.endsWith('.xml') ? '<rss><channel>' : '');
    const filler = ' '.repeat(MEGABYTE);
    // As fast as a fast line, not as fast as memory: WebKit takes whatever comes, read or not.
    const flood = setInterval(() => response.writableNeedDrain || response.write(filler), 10);
    response.on('close', () => clearInterval(flood));
  },
  endless: (response) => {
    response.write('<rss><channel>');
  },
  silent: () => {},
};

/** @type {(request: import('node:http').IncomingMessage, response: Response) => boolean} */
function answer(request, response) {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname;
  const answerer = ANSWERS[path.slice(PREFIX.length).replace(/\.\w+$/, '')];
  if (!path.startsWith(PREFIX) || !answerer) return false;
  const log = logOf(query.get('id'));
  const count = log.requests++;
  log.open++;
  log.cookies.push(request.headers.cookie ?? '');
  response.on('close', () => log.open--);
  response.statusCode = 200;
  answerer(response, { path, query, count });
  return true;
}

/** @param {Record<string, string>} headers */
function siteWith(headers) {
  const site = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!answer(request, response)) response.writeHead(404).end();
  });
  site.listen(0, '127.0.0.1');
  site.unref();
  return () =>
    `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (site.address()).port}`;
}

const refusing = siteWith({});
const allowing = siteWith({ 'access-control-allow-origin': '*' });

/** The two other origins. */
export const sites = () => ({ refusing: refusing(), allowing: allowing() });

/** @type {import('@web/dev-server-core').Middleware} */
export async function testSources(context, next) {
  if (context.path === `${PREFIX}sites`) {
    context.body = sites();
  } else if (context.path === `${PREFIX}log`) {
    context.body = logOf(String(context.query.id));
  } else if (answer(context.req, context.res)) {
    context.respond = false;
  } else {
    await next();
  }
}

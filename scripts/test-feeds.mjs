/**
 * Feeds as good and bad servers send them, for the browser tests: on the tests' own origin under `/test-feeds/`,
 * and on a second origin that allows no other site (CORS).
 */

import { createServer } from 'node:http';

const PREFIX = '/test-feeds/';

/** @param {string} title */
const item = (title) =>
  `<item><title>${title}</title><link>https://blog.example/${encodeURIComponent(title)}</link></item>`;

/** @param {string[]} titles */
const rss = (...titles) => `<rss><channel>${titles.map(item).join('')}</channel></rss>`;

const MEGABYTE = 1_000_000;

/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Record<string, (response: Response) => void>} */
const ANSWERS = {
  'good.xml': (response) => response.end(rss('One', 'Two')),
  'wrong-type.xml': (response) => {
    response.setHeader('content-type', 'image/png');
    response.end(rss('One', 'Two'));
  },
  'wrong-charset.xml': (response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.end(Buffer.from(rss('Früh', 'Über'), 'latin1'));
  },
  'redirect.xml': (response) => response.writeHead(302, { location: `${PREFIX}good.xml` }).end(),
  'missing.xml': (response) => response.writeHead(404).end('<!doctype html><p>Not found</p>'),
  'failing.xml': (response) => response.writeHead(500).end(),
  'empty.xml': (response) => response.end(),
  'page.xml': (response) => response.end('<!doctype html><title>Log in</title><p>Log in</p>'),
  'cut-off.xml': (response) => response.end(rss('One', 'Two').slice(0, -40)),
  'broken-off.xml': (response) => {
    response.writeHead(200, { 'content-length': MEGABYTE });
    response.write(rss('One', 'Two'), () => response.destroy());
  },
  'huge.xml': (response) => {
    const filler = `<x>${'.'.repeat(MEGABYTE)}</x>`;
    response.end(`<rss><channel>${item('One')}${item('Two')}${filler.repeat(5)}</channel></rss>`);
  },
  'endless.xml': (response) => {
    response.write('<rss><channel>');
  },
};

/** A site that lets no other read it. */
const elsewhere = createServer((_request, response) => response.end(rss('One', 'Two')));
elsewhere.listen(0, '127.0.0.1');
elsewhere.unref();

/** @type {import('@web/dev-server-core').Middleware} */
export async function testFeeds(context, next) {
  const name = context.path.startsWith(PREFIX) ? context.path.slice(PREFIX.length) : '';
  const answer = ANSWERS[name];
  if (answer) {
    context.respond = false;
    context.res.statusCode = 200;
    answer(context.res);
  } else if (name === 'elsewhere') {
    const address = /** @type {import('node:net').AddressInfo} */ (elsewhere.address());
    context.body = `http://127.0.0.1:${address.port}/feed.xml`;
  } else {
    await next();
  }
}

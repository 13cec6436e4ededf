/**
 * `npm start`: builds, serves the demo pages on loopback, and on every change of the sources builds
 * again and reloads the pages that are open.
 */

import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { watch } from 'rollup';
import { rollupConfig } from './build/bundle.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function firstFreePort(port) {
  while (!(await isFree(port))) port += 1;
  return port;
}

/**
 * The demo pages refer to `../dist/`, so the server's root is the project and `/` leads to them.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
async function demoFirst(context, next) {
  if (context.path === '/') context.redirect('/demo/');
  else if (context.path === '/favicon.ico') context.status = 204;
  else await next();
}

/**
 * The development server would bind to every interface, whatever name it is given, so it works
 * behind a server of our own that listens on loopback alone.
 *
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} stops it
 */
async function serveDemo(port) {
  const server = createServer();
  const devServer = await startDevServer({
    config: {
      rootDir: '.',
      hostname: HOST,
      port,
      watch: true,
      clearTerminalOnReload: false,
      middlewareMode: { server },
      middleware: [demoFirst],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  if (!devServer) throw new Error('The development server did not start');
  server.on('request', devServer.koaApp.callback());
  await new Promise((resolve) => server.listen(port, HOST, () => resolve(undefined)));
  return async () => {
    server.close();
    server.closeAllConnections();
    await devServer.stop();
  };
}

/** @param {import('rollup').RollupWatcher} watcher */
function reportBuilds(watcher) {
  /** @type {string | undefined} */
  let failure;
  watcher.on('event', (event) => {
    if (event.code === 'START') failure = undefined;
    if (event.code === 'ERROR') failure = event.error.message;
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result?.close();
    if (event.code === 'END') console.log(failure ? `Not built: ${failure}` : 'Built');
  });
}

/** @param {import('rollup').RollupWatcher} watcher */
const firstBuild = (watcher) =>
  new Promise((resolve) => {
    watcher.on('event', ({ code }) => {
      if (code === 'END') resolve(undefined);
    });
  });

console.log('Building …');
const watcher = watch(await rollupConfig());
reportBuilds(watcher);
await firstBuild(watcher);
const port = await firstFreePort(FIRST_PORT);
const stopServing = await serveDemo(port);
console.log(`\nThe demo is at http://${HOST}:${port}/ – stop it with Ctrl+C\n`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    await Promise.all([watcher.close(), stopServing()]);
    process.exit(0);
  });
}

import { setTimeout as after } from 'node:timers/promises';
import { until } from './children.mjs';
import { webDriverPage } from './webdriver-page.mjs';
import { SCREEN, startMachine } from './webkit-machine.mjs';

/** @typedef {import('webdriver').Client} Client */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */
/** @typedef {import('./webkit-programs.mjs').WebKitPrograms} WebKitPrograms */
/** @typedef {{ client: Client, toolBar: number, stop: () => Promise<void> }} Session */

/** What a page starts with, as in the other engines. */
const VIEWPORT = { width: 800, height: 600 };

/** How many files a browser runs: one for all of them would come to hold gigabytes, and a start is three seconds of work. */
const FILES_EACH = 10;

const LEAVE_TIMEOUT = 15_000;

/**
 * Runs tests in WebKitGTK, one file after the other, and starts it anew after some of them, or where it hangs.
 *
 * @implements {BrowserLauncher}
 */
export class WebKitLauncher {
  name = 'WebKit';
  /** The test runner's commands ask for pages of this kind; `getPage` gives one. */
  type = 'puppeteer';
  concurrency = 1;

  #programs;
  /** @type {string | undefined} */
  #active;
  /** @type {Promise<Session> | undefined} */
  #session;
  #files = 0;

  /** @param {WebKitPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#active = id;
    this.#session ??= startBrowser(this.#programs);
    this.#files += 1;
    const session = await this.#session;
    await resize(session, VIEWPORT);
    await session.client.navigateTo(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active === id;
  }

  /** Asked when the page is gone: a browser that is gone with it has no address, and nobody catches an error. */
  async getBrowserUrl() {
    const session = await this.#session?.catch(() => undefined);
    return session?.client.getUrl().catch(() => undefined);
  }

  async stopSession() {
    this.#active = undefined;
    const session = await this.#session?.catch(() => undefined);
    const isOver = this.#files >= FILES_EACH || !session || !(await isLeft(session));
    if (isOver) await this.stop();
    return {};
  }

  async stop() {
    const starting = this.#session;
    this.#session = undefined;
    this.#active = undefined;
    this.#files = 0;
    const session = await starting?.catch(() => undefined);
    await session?.stop();
  }

  startDebugSession() {
    return Promise.reject(
      new Error('WebKit has no debugging sessions here; use Chromium or Firefox'),
    );
  }

  /** The page of whichever test runs, since there is one at a time. */
  getPage() {
    const session = async () => /** @type {Session} */ (await this.#session);
    return webDriverPage(
      async (actions) => (await session()).client.performActions(actions),
      async (size) => resize(await session(), size),
    );
  }
}

/**
 * Leaves the page of a test with nothing held down, and says whether that was possible. A page that hangs is not left.
 *
 * @param {Session} session
 */
async function isLeft({ client }) {
  const given = new AbortController();
  const left = client.releaseActions().then(() => client.navigateTo('about:blank'));
  const isOut = left.then(
    () => true,
    () => false,
  );
  const isLate = after(LEAVE_TIMEOUT, false, { signal: given.signal }).catch(() => false);
  const isDone = await Promise.race([isOut, isLate]);
  given.abort();
  return isDone;
}

/**
 * @param {WebKitPrograms} programs
 * @returns {Promise<Session>}
 */
async function startBrowser(programs) {
  const machine = await startMachine(programs);
  try {
    const client = await openWindow(machine.port, programs.browser);
    await client.navigateTo('about:blank');
    const toolBar = await client.executeScript('return outerHeight - innerHeight', []);
    const stop = async () => {
      await client.deleteSession().catch(() => undefined);
      await machine.stop();
    };
    return { client, toolBar, stop };
  } catch (error) {
    await machine.stop();
    throw error;
  }
}

/**
 * @param {number} port
 * @param {string} binary
 */
async function openWindow(port, binary) {
  // The client reads it when it is loaded, and would tell of each connection.
  process.env['WDIO_LOG_LEVEL'] ??= 'error';
  const { default: WebDriver } = await import('webdriver');
  return WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: 60_000,
    connectionRetryCount: 0,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      // @ts-expect-error only WebKitGTK's driver knows it
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
}

/**
 * Gives the window's content a size. Without a window manager the window under the X server's
 * pointer has the focus, and the pointer never leaves the middle of the screen. So the window's
 * tool bar, where nothing of the page is hovered, lies there.
 *
 * @param {Session} session
 * @param {{ width: number, height: number }} size
 */
async function resize({ client, toolBar }, { width, height }) {
  const x = Math.round((SCREEN - width) / 2);
  const y = Math.round(SCREEN / 2 - toolBar / 2);
  await client.setWindowRect(x, y, width, height + toolBar);
  await until(`Giving the window ${width} × ${height} pixels`, 60_000, async () => {
    const size = await client.executeScript('return `${innerWidth} ${innerHeight}`', []);
    return size === `${width} ${height}` || undefined;
  });
}

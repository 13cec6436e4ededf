/** A site with the plugin on it, installed from its zip, and a browser that visits it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../../scripts/browser.mjs';
import { readJson } from '../../scripts/build/json.mjs';
import { PLUGIN_FILE, pluginArchive } from '../../scripts/wordpress/plugin.mjs';
import { installPlugin, PASSWORD, startSite } from '../../scripts/wordpress/site.mjs';

/** @typedef {import('../../scripts/wordpress/site.mjs').Site} Site */
/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Visitor */

/** @type {Promise<Uint8Array> | undefined} */
let archive;

/** @param {Pick<Site, 'php'>} site */
export async function installOurs(site) {
  archive ??= pluginArchive(readJson('package.json').version);
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  const path = join(folder, 'treatment-compare.zip');
  writeFileSync(path, await archive);
  installPlugin(site, path, PLUGIN_FILE);
  rmSync(folder, { recursive: true });
}

/** @returns {Promise<Site>} */
export async function startWithPlugin() {
  const site = await startSite();
  await installOurs(site);
  return site;
}

/** @param {Site} site */
export async function openBrowser({ origin }) {
  const { executablePath, args, env } = await chooseBrowser();
  const browser = await puppeteer.launch({ executablePath, args, env, headless: true });

  /**
   * @param {string} path
   * @param {{ blocked?: boolean }} [options] whether scripts are kept from the page
   */
  async function read(path, { blocked = false } = {}) {
    const page = await browser.newPage();
    // The editor is slow to start on a busy machine.
    page.setDefaultTimeout(120_000);
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    if (blocked) await page.setJavaScriptEnabled(false);
    await page.goto(new URL(path, origin).href);
    return { page, said };
  }

  return {
    read,
    /**
     * Signs in and goes to a page of the administration.
     *
     * @param {string} user
     * @param {string} path
     */
    async signIn(user, path) {
      const visit = await read(`/wp-login.php?redirect_to=${encodeURIComponent(path)}`);
      const { page } = visit;
      await page.type('#user_login', user);
      await page.type('#user_pass', PASSWORD);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      return visit;
    },
    close: () => browser.close(),
  };
}

/**
 * Waits for something to press, and presses it at once: lists of the editor are drawn anew while somebody types.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
export async function click(page, selector) {
  await page.waitForFunction(
    (/** @type {string} */ wanted) => {
      const element = /** @type {HTMLElement | null} */ (document.querySelector(wanted));
      const isShown = Boolean(element?.checkVisibility());
      if (isShown) element?.click();
      return isShown;
    },
    {},
    selector,
  );
}

/**
 * Publishes what an author writes.
 *
 * @param {Site} site
 * @param {string} content
 * @returns {string} the address of its page
 */
export const publishAsAuthor = (site, content) =>
  site.php(
    `wp_set_current_user( get_user_by( 'login', 'author' )->ID );
    kses_init();
    echo get_permalink( wp_insert_post( array( 'post_title' => 'Page', 'post_content' => wp_slash( $args[0] ), 'post_status' => 'publish' ) ) );`,
    content,
  );

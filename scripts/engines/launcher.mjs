import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chooseBrowser, findFirefox } from '../browser.mjs';
import { wantedEngine, whyMissing } from './engines.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';
import { findWebKit } from './webkit-programs.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/**
 * What starts the browser that tests run in.
 *
 * @returns {Promise<BrowserLauncher>}
 */
export async function testLauncher() {
  const engine = wantedEngine(process.env);
  const reason = whyMissing(engine);
  if (reason) throw new Error(reason);
  return engine === 'webkit' ? webKit() : withPuppeteer(engine);
}

function webKit() {
  const { programs } = findWebKit();
  console.log(`browser: ${programs.browser} (installed on this machine)`);
  return new WebKitLauncher(/** @type {Required<typeof programs>} */ (programs));
}

/** @param {'chromium' | 'firefox'} engine */
async function withPuppeteer(engine) {
  const firefox = engine === 'firefox' ? findFirefox() : undefined;
  const { kind, executablePath, args, env, description } = firefox ?? (await chooseBrowser());
  console.log(description);
  // It launches whatever Puppeteer can.
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: kind, executablePath, args, env, headless: true },
  });
}

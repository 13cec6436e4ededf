/**
 * Draws the pictures of docs/authoring.md from the example on that page, as the built script shows it:
 * `npm run build && node scripts/docs/pictures.mjs`. Fonts are those of the machine.
 */

import { statSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chooseBrowser } from '../browser.mjs';
import { serve } from '../static-server.mjs';
import { authoringExample } from './authoring.mjs';

const WIDTH = 640;
const DENSITY = 2;
/** Pixels around what is drawn. */
const MARGIN = 8;
const QUALITY = 60;

const document = authoringExample();

/** @param {string} json */
const pageOf = (json) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Pictures</title>
  <style>
    body { margin: 16px; background: #fff; color: #1d1d1f; font: 16px/1.5 sans-serif }
  </style>
  <treatment-compare region="GB" lang="en"><script type="application/json">${json.replaceAll('<', '\\u003c')}</script></treatment-compare>
  <script src="/dist/treatment-compare.js"></script>
</html>`;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} name of the picture
 * @param {string} selector of what is drawn, inside the element
 */
async function draw(page, name, selector) {
  const box = await page.evaluate((inside) => {
    const host = window.document.querySelector('treatment-compare');
    const part = host?.shadowRoot?.querySelector(inside);
    if (!part) return;
    const { top, height } = part.getBoundingClientRect();
    return { y: top + window.scrollY, height };
  }, selector);
  if (!box) throw new Error(`Nothing is there to draw for ${name}: ${selector}`);
  const path = `docs/images/authoring-${name}.webp`;
  await page.screenshot({
    path: /** @type {`${string}.webp`} */ (path),
    quality: QUALITY,
    clip: { x: 0, y: box.y - MARGIN, width: WIDTH, height: box.height + 2 * MARGIN },
  });
  console.log(`${path}: ${statSync(path).size} bytes`);
}

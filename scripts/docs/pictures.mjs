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
const QUALITY = 40;
const PAGE = '/pictures.html';

/** What each picture shows, by its name: all of the part under a heading, or the first thing of a kind in it. */
const PICTURES = {
  treatments: ['treatments'],
  facts: ['section-glance'],
  outcome: ['section-how-well', '.column'],
  effects: ['section-side-effects', '.columns'],
  timeline: ['section-when', '.times'],
  text: ['section-daily-life'],
  list: ['section-questions'],
};

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures</title>
<style>body { margin: 16px; background: #fff; font: 16px/1.5 sans-serif }</style>
<treatment-compare><script type="application/json">${embedded(authoringExample())}</script></treatment-compare>
<script src="/dist/treatment-compare.js"></script>
</html>`;

/** @param {unknown} value as a script in a page can hold it */
function embedded(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Opens the part with a heading, not what is folded inside of it, and tells where what is drawn stands.
 *
 * @param {string} heading
 * @param {string} [inside] selector
 */
async function place(heading, inside) {
  const element = document.querySelector('treatment-compare');
  await Reflect.get(element ?? {}, 'updateComplete');
  const part = element?.shadowRoot?.getElementById(heading)?.closest('section');
  if (!part) throw new Error(`No part has the heading ${heading}`);
  part.querySelector(':scope > details')?.setAttribute('open', '');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const drawn = inside === undefined ? part : part.querySelector(inside);
  if (!drawn) throw new Error(`${heading} has no ${inside}`);
  const { x, y, width, height } = drawn.getBoundingClientRect();
  return { x, y: y + scrollY, width, height };
}

const { executablePath, args, env } = await chooseBrowser();
const browser = await puppeteer.launch({ executablePath, args, env, headless: true });
const server = await serve('.', new Map([[PAGE, html]]));
try {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 900, deviceScaleFactor: DENSITY });
  await page.goto(`${server.origin}${PAGE}`, { waitUntil: 'networkidle0' });
  for (const [name, [heading = '', inside]] of Object.entries(PICTURES)) {
    const { x, y, width, height } = await page.evaluate(place, heading, inside);
    const clip = {
      x: x - MARGIN,
      y: y - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    };
    const path = /** @type {const} */ (`docs/images/authoring-${name}.webp`);
    await page.screenshot({ path, quality: QUALITY, clip });
    console.log(`${path}: ${statSync(path).size} bytes`);
  }
} finally {
  await browser.close();
  await server.close();
}

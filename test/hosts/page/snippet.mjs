/** What an author pastes: one element of each kind, each with content that is readable without the script. */

import { readFileSync } from 'node:fs';

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8').trim();

/** On one line: a blank line in it is where editors put paragraphs. */
const json = JSON.stringify(JSON.parse(read('document.json')));
const data = `<script type="application/json">${json}</script>`;

/** The same rows as a table, which is all that a filter leaves. */
export const TABLE = read('table.html');

export const LINKS = read('links.html');

/** The tag that loads the script, where nothing speaks against it. */
export const SCRIPT_TAG = '<script src="treatment-compare.js" defer></script>';

export const COMPARISON = `<treatment-compare region="GB">${data}${TABLE}</treatment-compare>`;

export const CHART = `<outcome-chart outcome="felt-better">${data}<p class="chart-fallback">64 in 100 felt better with heat.</p></outcome-chart>`;

export const POSTS = `<related-posts rank="none" loading="eager">${LINKS}</related-posts>`;

export const SNIPPET = [COMPARISON, CHART, POSTS].join('\n');

/** The files that `src` names. */
export const COMPARISON_FILE = json;

export const FEED_FILE = JSON.stringify([
  { title: 'Your first visit', url: 'https://blog.example/first-visit/' },
  { title: 'Questions to bring along', url: 'https://blog.example/questions/' },
]);

export const FROM_FILES = [
  `<treatment-compare region="GB" src="comparison.json">${TABLE}</treatment-compare>`,
  '<outcome-chart outcome="felt-better" src="comparison.json"></outcome-chart>',
  `<related-posts rank="none" loading="eager" src="feed.json">${LINKS}</related-posts>`,
].join('\n');

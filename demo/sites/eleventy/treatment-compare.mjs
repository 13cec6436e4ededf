/** A plugin for Eleventy: the comparison, its outcomes and related posts, written while the site is built. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { prerender, prerenderPosts } from 'treatment-compare/prerender';

const { resolve } = createRequire(import.meta.url);
const NAME = 'ketamine-vs-antidepressants';
const comparison = readFileSync(resolve(`treatment-compare/content/${NAME}.en.json`), 'utf8');
const dist = join(dirname(resolve('treatment-compare/package.json')), 'dist');

/**
 * Related by their topics for readers without a script; by all their words where it may run.
 *
 * @param {any[]} posts
 * @param {string} url of the page
 * @param {string[]} topics of the page
 * @param {string} site
 */
function relatedPosts(posts, url, topics, site) {
  const shared = (/** @type {any} */ { data }) =>
    data.topics.filter((/** @type {string} */ topic) => topics.includes(topic)).length;
  const related = posts
    .filter((post) => post.url !== url && shared(post) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .map((post) => ({ url: post.url, title: post.data.title, summary: post.data.summary }));
  const page = new URL(url, site).href;
  return prerenderPosts(related, { page, src: '/related/index.json' }).html;
}

/**
 * @param {any} eleventyConfig
 * @param {{ site: string }} options address of the site
 */
export default function treatmentCompare(eleventyConfig, { site }) {
  const write = (/** @type {object} */ options) =>
    prerender(comparison, { comparison: NAME, ...options }).html;
  eleventyConfig.addShortcode('treatmentCompare', () => write({ headingLevel: 1 }));
  eleventyConfig.addShortcode('outcomeChart', (/** @type {string} */ outcome) =>
    write({ outcome }),
  );
  eleventyConfig.addShortcode(
    'relatedPosts',
    (/** @type {any[]} */ posts, /** @type {string} */ url, /** @type {string[]} */ topics) =>
      relatedPosts(posts, url, topics, site),
  );
  eleventyConfig.addPassthroughCopy({
    [join(dist, 'enhance.js')]: 'enhance.js',
    [join(dist, 'elements/related-posts.js')]: 'related-posts.js',
  });
  eleventyConfig.on('eleventy.after', (/** @type {any} */ { directories }) => {
    const { output } = directories;
    const words = ['related', output, '--site', site, '--include', 'posts/**'];
    const command = [join(dist, 'cli/treatment-compare.js'), ...words];
    execFileSync(process.execPath, [...command, '--out', join(output, 'related'), '--quiet']);
  });
}

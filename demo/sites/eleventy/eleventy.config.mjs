import treatmentCompare from './treatment-compare.mjs';

const site = 'https://example.org/';

/** @param {any} eleventyConfig */
export default function configure(eleventyConfig) {
  eleventyConfig.addPlugin(treatmentCompare, { site });
  eleventyConfig.ignores.add('README.md');
  eleventyConfig.addPassthroughCopy('style.css');
  eleventyConfig.addFilter('inFull', (/** @type {string} */ url) => new URL(url, site).href);
}

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** The pages that are measured: the same content in several ways, with a line of text below it. */

/** @typedef {{ markup: string, css: string }} StaticCopy */
/** @typedef {{ copies: number, document?: Record<string, unknown> }} Content */

/** Where the script of the bare element is served: from a file, like that of the element beside it. */
export const BARE_LIT_SCRIPT = '/bare-lit.js';

/**
 * @param {string} head
 * @param {string} content
 */
export const page = (head, content) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Measured page</title>${head}</head>
<body>
<h1>Measured page</h1>
${content}
<p>The text below, which must not move.</p>
</body>
</html>`;

/**
 * @param {Content} content
 * @returns {string}
 */
export function elementPage({ copies, document }) {
  const script = document ? 'dist/elements/treatment-compare.js' : 'dist/treatment-compare.js';
  const json = document
    ? `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`
    : '';
  const element = `<treatment-compare>${json}</treatment-compare>\n`;
  return page(`<script src="/${script}"></script>`, element.repeat(copies));
}

/**
 * @param {Content} content
 * @param {StaticCopy} copy
 * @returns {string}
 */
export function staticPage({ copies }, { markup, css }) {
  const style = `<style>${withoutShadow(css)}</style>`;
  return page(style, `<div class="host">${markup}</div>\n`.repeat(copies));
}

/**
 * The rules that a shadow root has for its host and for what is slotted become rules for a box of the same place.
 *
 * @param {string} css of a shadow root
 */
const withoutShadow = (css) =>
  css
    .replace(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.host:is($1)')
    .replaceAll(':host', '.host')
    .replace(/::slotted\(([^()]*)\)/g, '$1');

/**
 * @param {Content} content
 * @param {StaticCopy} copy
 * @returns {string}
 */
export function bareLitPage({ copies }, { markup, css }) {
  const sources = `<template id="content">${markup}</template><template id="style">${css}</template>`;
  const script = `<script src="${BARE_LIT_SCRIPT}"></script>`;
  return page(sources + script, '<bare-lit></bare-lit>\n'.repeat(copies));
}

/** @returns {Promise<string>} the bare element with Lit, as one classic script */
export async function bareLitScript() {
  const bundle = await rollup({
    input: 'bench/bare-lit-element.mjs',
    plugins: [nodeResolve({ exportConditions: ['production'] })],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticPage } from './pages.mjs';
import { plainCopyOf, snippetPage } from './static-pages.mjs';

const SNIPPET = `<treatment-compare lang="en">
<template shadowrootmode="open"><style>:host{display:block}::slotted([slot^='at-']){color:red}</style><div class="page"><slot name="at-sources"></slot><slot name="next-step">Ask</slot></div></template>
<span id="made-up/sources" slot="at-sources"></span>
<h2>What is left</h2>
</treatment-compare>`;

describe('the pages on which a comparison was written beforehand', () => {
  it('are copied with what is slotted in its place, and without what is not shown', () => {
    const { markup } = plainCopyOf(SNIPPET);
    assert.equal(
      markup,
      '<div class="page"><span id="made-up/sources" slot="at-sources"></span><slot name="next-step">Ask</slot></div>',
    );
  });

  it('keep the styles of a shadow root for a box in its place', () => {
    const html = staticPage({ copies: 1 }, plainCopyOf(SNIPPET));
    assert.ok(html.includes("<style>.host{display:block}[slot^='at-']{color:red}</style>"));
    assert.ok(html.includes('<div class="host"><div class="page">'));
  });

  it('ask for a script alone where there is one', () => {
    assert.ok(!snippetPage(SNIPPET).includes('<script'));
    assert.ok(snippetPage(SNIPPET, 'dist/enhance.js').includes("'/dist/enhance.js'"));
  });

  it('are refused where nothing was written', () => {
    assert.throws(() => plainCopyOf('<treatment-compare></treatment-compare>'), /<\/style>/);
  });
});

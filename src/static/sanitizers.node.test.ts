import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { shippedDocuments } from '../testing/built-in-comparisons.js';
import { fullDocument } from '../testing/documents.js';
import { linesOf, structureOf } from '../testing/lines-of.js';
import { inWordPress, noWordPress } from '../testing/wordpress.js';
import { prerender } from './prerender.js';

const documents = [...shippedDocuments, ['every field', JSON.stringify(fullDocument())] as const];

const written = documents.map(([name, json]) => ({
  name,
  light: prerender(json, { as: 'light' }).html ?? '',
  shadow: prerender(json).html ?? '',
}));

const markdown = new MarkdownIt({ html: true });

/** A post in which the text stands, and what comes of it. */
const inPost = (text: string): string => markdown.render(`Before *it*.\n\n${text}\nAfter it.`);

/** What is inside the element beside its shadow root. */
const fallbackOf = (shadow: string): string => shadow.slice(shadow.lastIndexOf('</template>'));

function saysTheSame(after: string, before: string): void {
  assert.deepEqual(linesOf(after), linesOf(before));
  assert.deepEqual(structureOf(after), structureOf(before));
}

describe('plain HTML says the same, in the same headings, lists and tables', () => {
  for (const { name, light } of written) {
    it(`after sanitize-html: ${name}`, () => {
      saysTheSame(sanitizeHtml(light), light);
    });

    it(`in Markdown: ${name}`, () => {
      assert.equal(inPost(light), `<p>Before <em>it</em>.</p>\n${light}<p>After it.</p>\n`);
    });
  }
});

describe('the element', () => {
  for (const { name, shadow } of written) {
    it(`stays as it is in Markdown: ${name}`, () => {
      assert.ok(inPost(shadow).includes(shadow));
    });

    it(`has no style among its words after sanitize-html, and its fallback last: ${name}`, () => {
      endsInFallback(sanitizeHtml(shadow), shadow);
    });
  }
});

describe('WordPress', { skip: noWordPress ?? false }, () => {
  const texts = written.flatMap(({ light, shadow }) => [light, shadow]);
  const made = noWordPress ? undefined : inWordPress(['wp_kses_post', 'wpautop'], texts);

  written.forEach(({ name, light, shadow }, index) => {
    const after = (text: 'wp_kses_post' | 'wpautop', form: 0 | 1) =>
      made?.[text][2 * index + form] ?? '';

    it(`leaves plain HTML as it is: ${name}`, () => {
      assert.equal(after('wp_kses_post', 0), light);
      saysTheSame(after('wpautop', 0), light);
    });

    it(`prints no style of the element, whose fallback comes last: ${name}`, () => {
      endsInFallback(after('wp_kses_post', 1), shadow);
    });

    it(`leaves the shadow root open through wpautop: ${name}`, () => {
      const opened = (html: string) =>
        html.replace('<template shadowrootmode="open">', '<div>').replace('</template>', '</div>');
      saysTheSame(opened(after('wpautop', 1)), opened(shadow));
    });
  });
});

/** Where a sanitizer takes the tags alone away, what was in the shadow root is there too. */
function endsInFallback(after: string, shadow: string): void {
  const lines = linesOf(after);
  const fallback = linesOf(fallbackOf(shadow));
  assert.deepEqual(lines.slice(-fallback.length), fallback);
  assert.doesNotMatch(lines.join('\n'), /[{}]|:host/);
}

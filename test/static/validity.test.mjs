import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { prerender } from 'treatment-compare/prerender';
import { documents } from './documents.mjs';

/** What the Nu Html Checker says of the pages that hold what is written. */

const jar = String(createRequire(import.meta.url)('vnu-jar'));
const skip = spawnSync('java', ['-version']).error ? 'needs default-jre-headless' : false;

/** What the checker says of what is as it should be. Whatever else it says is a mistake of ours. */
const KNOWN = [
  {
    text: /^The “(?:table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element “\w+”\.$/,
    why: 'A table that style turns into cards loses the roles that are not spelled out, in some browsers.',
  },
  {
    text: /^The “role” attribute must not be used on a “t[rdh]” element which has a “table” ancestor /,
    why: 'The same.',
  },
  {
    text: /^Attribute “part” not allowed on element “\w+” at this point\.$/,
    why: 'It is one of CSS Shadow Parts, for every element, and the checker does not know it.',
  },
  {
    text: /^When a “table” element is the only content in a “figure” element other than the “figcaption”, /,
    why: 'The caption says what the marks in the table stand for, the other what its numbers rest on.',
  },
  {
    text: /^Section lacks heading\./,
    why: 'The treatments of an outcome alone are named in paragraphs, to stay out of the outline of the page.',
  },
];

/**
 * @param {string} lang
 * @param {string} body
 */
const page = (lang, body) =>
  `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>A post</title></head>
<body><h1>A post</h1>
${body}</body>
</html>`;

/**
 * @param {string} name
 * @param {import('./documents.mjs').Document} document
 * @param {import('treatment-compare/prerender').PrerenderOptions} [options]
 */
const writtenOf = (name, { json, lang }, options) => ({
  name,
  lang,
  shadow: prerender(json, options).html ?? '',
  light: prerender(json, { ...options, as: 'light' }).html ?? '',
});

const written = documents.map((document) => writtenOf(document.name, document));
const outcomes = documents
  .slice(0, 1)
  .map((document) => writtenOf(`an outcome of ${document.name}`, document, { outcome: true }));

/** The checker passes over what is in a template. */
const inTemplate = (/** @type {string} */ shadow) =>
  /<\/style>([^]*)<\/template>/.exec(shadow)?.[1] ?? '';

/** @type {Record<string, string>} */
const pages = {
  ...Object.fromEntries(
    [...written, ...outcomes].flatMap(({ name, lang, shadow, light }) => [
      [`${name}: the element`, page(lang, shadow)],
      [`${name}: what is in its shadow root`, page(lang, inTemplate(shadow))],
      [`${name}: plain HTML`, page(lang, light)],
    ]),
  ),
  'several on one page': page(
    'en',
    written
      .flatMap(({ name, shadow, light }) => (name.endsWith('.es') ? [] : [shadow, light]))
      .join(''),
  ),
};

/** @typedef {{ url: string, message: string, extract?: string }} Message */

describe('the Nu Html Checker', { skip }, () => {
  const names = Object.keys(pages);
  const folder = mkdtempSync(join(tmpdir(), 'validity-'));
  /** @type {Message[]} */
  let messages = [];

  before(async () => {
    const paths = names.map((_name, index) => join(folder, `${index}.html`));
    paths.forEach((path, index) => writeFileSync(path, pages[names[index]] ?? ''));
    // Its own compiler would take longer than what it makes faster.
    const options = ['-XX:TieredStopAtLevel=1', '-Xss8m', '-jar', jar];
    const { stdout } = await promisify(execFile)(
      'java',
      [...options, '--exit-zero-always', '--stdout', '--format', 'json', ...paths],
      { maxBuffer: Infinity },
    );
    messages = JSON.parse(stdout).messages;
  });
  after(() => rmSync(folder, { recursive: true }));

  names.forEach((name, index) => {
    it(`finds nothing amiss: ${name}`, () => {
      const found = messages
        .filter(({ url }) => basename(url) === `${index}.html`)
        .filter(({ message }) => !KNOWN.some(({ text }) => text.test(message)))
        .map(({ message, extract }) => `${message} ${extract}`);
      assert.deepEqual(found, []);
    });
  });

  for (const { text, why } of KNOWN) {
    it(`says what is known: ${text.source} ${why}`, () =>
      assert.ok(messages.some(({ message }) => text.test(message))));
  }
});

describe('what leads to a place', () => {
  for (const { name, shadow } of written) {
    it(`finds it beside the shadow root, and a note inside: ${name}`, () => {
      const inside = inTemplate(shadow);
      const outside = shadow.replace(inside, '');
      const all = (/** @type {string} */ text, /** @type {RegExp} */ pattern) =>
        [...text.matchAll(pattern)].map(([, id]) => id);
      const links = all(inside, /href="#([^"]+\/[^"]+)"/g);
      assert.ok(links.length > 2);
      assert.deepEqual(
        links.filter((id) => !outside.includes(` id="${id}"`)),
        [],
      );
      const notes = all(inside, / popovertarget="([^"]+)"/g);
      assert.deepEqual(
        notes.filter((id) => !inside.includes(` id="${id}"`)),
        [],
      );
    });
  }
});

/* eslint lit/no-useless-template-literals: off, lit/quoted-expressions: off, lit/no-invalid-html: off, lit/binding-positions: off,
  lit/attribute-value-entities: off, lit/prefer-static-styles: off -- templates as they should not be are what is tested */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import type { Comparison } from '../model/comparison/schema.js';
import { demoComparisons } from '../testing/built-in-comparisons.js';
import { shownComparisons } from '../testing/comparison-page.js';
import fc from '../testing/fast-check.js';
import { rewordedDocument } from '../testing/hostile.js';
import { descendants, type HtmlElement, readHtml } from '../testing/html.js';
import { contextOf, renderHtml } from '../testing/render-page.js';
import { comparisonView } from '../views/comparison.js';
import type { ViewContext } from '../views/context.js';
import { later } from '../views/later.js';
import { lightForm } from './light-form.js';
import { printable } from './printable.js';
import { shadowForm, sourceNotes } from './shadow-form.js';
import { staticContext } from './static-context.js';
import { writeTemplate } from './write-template.js';

const naughtyStrings = JSON.parse(
  readFileSync(
    new URL('../../node_modules/big-list-of-naughty-strings/blns.json', import.meta.url),
    'utf8',
  ),
) as string[];

/** What two texts of the same page share: which of several spaces and quotes they have, no parser tells. */
type Tree = readonly [name: string, attributes: readonly unknown[], children: readonly unknown[]];

function treeOf({ name, attributes, children }: HtmlElement): Tree {
  const texts: unknown[] = [];
  for (const child of children) {
    const last = texts.at(-1);
    if (typeof child !== 'string') texts.push(treeOf(child));
    else if (typeof last === 'string') texts[texts.length - 1] = last + child;
    else texts.push(child);
  }
  // A property that is true stands there by its name alone; Lit's renderer writes out that it is.
  const values = [...attributes].map(([key, value]) => [
    key,
    key === 'checked' ? '' : printable(value),
  ]);
  return [name, values, texts.map((text) => (typeof text === 'string' ? collapse(text) : text))];
}

/** Lit's renderer writes also what no page has a place for. */
const collapse = (text: string): string => printable(text).replace(/\s+/g, ' ');

/** Compares with what Lit's own renderer for servers makes of the same template, without its marks. */
async function isAsRendered(template: TemplateResult, message?: string): Promise<void> {
  const rendered = await renderHtml(template);
  assert.deepEqual(treeOf(readHtml(writeTemplate(template))), treeOf(readHtml(rendered)), message);
}

/** The page of a comparison in each form, as far as templates make it. */
const pagesOf = (comparison: Comparison): readonly (readonly [form: string, ViewContext])[] => [
  ['in a shadow root', staticContext(comparison, {}, shadowForm)],
  ['as plain HTML', staticContext(comparison, {}, lightForm)],
  ['as an element renders it', contextOf(comparison)],
];

const pageView = (context: ViewContext): TemplateResult =>
  html`<div>${comparisonView(context)}${sourceNotes(context)}</div>`;

describe('a comparison that is written', () => {
  for (const [name, comparison] of [...shownComparisons, ...demoComparisons]) {
    for (const [form, context] of pagesOf(comparison)) {
      it(`is what Lit renders, node by node: ${name}, ${form}`, () =>
        isAsRendered(pageView(context)));
    }
  }

  it('is so whatever its words are', async () => {
    await fc.assert(
      fc.asyncProperty(rewordedDocument, async (document) => {
        const { comparison } = parseComparison(document);
        for (const [form, context] of comparison ? pagesOf(comparison) : [])
          await isAsRendered(pageView(context), form);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a template that is written', () => {
  const name = 'x';
  const templates: Readonly<Record<string, TemplateResult>> = {
    'numbers, and what is true or false': html`<p>${0}${1}${true}${false}</p>`,
    'nothing, in each of its kinds': html`<p>${nothing}${undefined}${null}${''}</p>`,
    'lists, and templates in them': html`<p>${['a', ['b', html`<b>${'c'}</b>`]]}</p>`,
    'no words, and no element': html`${'a'}`,
    'an attribute of one value': html`<p id=${name} lang="${name}" class='${name}'></p>`,
    'an attribute of several': html`<p title="a ${name} b ${1}${2}" class=${'a'}${'b'}c></p>`,
    'an attribute without quotes': html`<a href=/${name}/y${1}>${name}</a>`,
    'an attribute without a value': html`<p title=${undefined} lang=${null} class=${''}></p>`,
    'an attribute that is not there': html`<p title=${nothing} lang="${name} ${nothing}"></p>`,
    'boolean attributes': html`<input ?checked=${true} ?disabled=${false} ?required=${nothing} />`,
    properties: html`<input .value=${'a'} /><input .value=${''} /><input .value=${nothing} />`,
    'text content': html`<p class="a" .textContent=${'<b>'}></p><b id=${name} .textContent=${1}></b>`,
    'text content that is not there': html`<p .textContent=${nothing}></p>${name}`,
    listeners: html`<button @click=${{ handleEvent: () => undefined }}>${name}</button>`,
    'a keyed list': html`<ul>${repeat(
      ['a', 'b'],
      (item) => item,
      (item) => html`<li>${item}</li>`,
    )}</ul>`,
    'what waits in an element': html`<p>${later(() => html`<b>${name}</b>`)}</p>`,
    drawings: html`<svg viewBox="0 0 ${1} ${2}">${[svg`<path d=${'M0 0'}></path>`]}</svg>`,
    'signs of markup': html`<p title=${`<b a="&amp;">'`}>${`<b a="&amp;">'`}</p>`,
    'quotes among the words': html`<p>"a" it's <b class="b" id=${name}>"${name}</b></p>`,
    'signs in quotes before a value': html`<p title="a > b" class=${name}>${name}</p>`,
    'signs in single quotes': html`<p title='a > "b"' class=${name}>${name}</p>`,
    'signs in quotes around a value': html`<p title='a > "${name}" <b' class=${name}></p>`,
    'tags over several lines': html`<p
      class="a"
      id = ${name}
      >${name}</p
    >`,
  };
  for (const [what, template] of Object.entries(templates)) {
    it(`has ${what} as Lit has them`, () => isAsRendered(template));
  }

  it('has a property only where it is true or has a value', () => {
    const input = (value: unknown) => writeTemplate(html`<input .checked=${value}>`);
    for (const value of [false, undefined, null, nothing]) assert.equal(input(value), '<input>');
    assert.equal(input(true), '<input checked>');
    assert.equal(input(0), '<input checked="0">');
  });

  it('refuses what is neither text nor a template', () => {
    for (const value of [{}, Symbol('a'), () => 'a', new Date(0), 1n]) {
      assert.throws(() => writeTemplate(html`<p>${value}</p>`), TypeError);
      assert.throws(() => writeTemplate(html`<p title=${value}></p>`), TypeError);
    }
    assert.throws(() => writeTemplate(html`<p title=${['a']}></p>`), TypeError);
  });

  it('refuses a value in a place that none can stand in', () => {
    const value = 'a' as never;
    const templates = [
      html`<p ${value}></p>`,
      html`<p ${value}="b"></p>`,
      html`<p a${value}="b"></p>`,
      html`<p class="b" ${value}></p>`,
      html`<${value}></${value}>`,
      html`<h${value}></h${value}>`,
      html`<p></${value}>`,
      html`<!-- ${value} -->`,
      html`<!-- > ${value} --><p></p>`,
      html`<style>${value}</style>`,
      html`<STYLE media="all">a > b { ${value} }</STYLE>`,
      html`<script>${value}</script>`,
      html`<p title="${value}></p>`,
      html`<p title=${value}`,
    ];
    for (const template of templates)
      assert.throws(() => writeTemplate(template), TypeError, template.strings.join('…'));
  });

  it('takes comments and styles of its own as they are', () => {
    const template = html`<!-- <p title=" --><style>a > b { content: '<p title="' }</style><p class=${'a'}>${'<'}</p>`;
    assert.equal(
      writeTemplate(template),
      `<!-- <p title=" --><style>a > b { content: '<p title="' }</style><p class="a">&lt;</p>`,
    );
  });
});

describe('text that is written', () => {
  it('holds no character that HTML has no place for', () => {
    const odd = 'a\0b\x0bc\x85d\ud800e\udc00f\uffffg\n😀';
    const sound = 'a b c d\ufffde\ufffdf\ufffdg\n😀';
    assert.equal(
      writeTemplate(html`<p title=${odd}>${odd}</p>`),
      `<p title="${sound}">${sound}</p>`,
    );
  });

  it('never becomes markup, however naughty it is', () => {
    for (const naughty of naughtyStrings) {
      const page = readHtml(
        writeTemplate(
          html`<p title=${naughty} lang='a${naughty}' class=${naughty}>${naughty}<b>${[naughty]}</b></p>`,
        ),
      );
      const text = printable(naughty);
      const [paragraph, bold, ...others] = descendants(page);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [...paragraph!.attributes],
        [
          ['title', text],
          ['lang', `a${text}`],
          ['class', text],
        ],
      );
      assert.deepEqual(paragraph!.children, text ? [text, bold] : [bold]);
      assert.deepEqual(bold!.children, text ? [text] : []);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { builtInGuides } from '../content/guides.js';
import { shippedDocuments } from '../testing/built-in-comparisons.js';
import { fullDocument } from '../testing/documents.js';
import { fullGuide, guidedDocument } from '../testing/guides.js';
import { descendants, idsOf, named, readHtml, wordsOf } from '../testing/html.js';
import { linesOf, structureOf } from '../testing/lines-of.js';
import { prerender, type PrerenderOptions } from './prerender.js';

const write = (options: PrerenderOptions, document: object = guidedDocument()): string =>
  prerender(document as never, options).html ?? '';

const shadowOf = (html: string): string =>
  html.slice(html.indexOf('>', html.indexOf('<template')) + 1, html.lastIndexOf('</template>'));

const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe('a guide by itself, in a shadow root', () => {
  const html = write({ guide: 'alone' });
  const shadow = shadowOf(html).replace(/<style>.*?<\/style>/s, '');
  const page = readHtml(shadow);
  const text = wordsOf(page);

  it('is the element, with a name that no script shows', () => {
    assert.match(html, /^<treatment-guide lang="en-GB" data-prerendered="\w+">\n<template shadow/);
    const other = { ...fullGuide(), questions: ['Another?'] };
    const nameIn = (written: string) => /data-prerendered="(\w+)"/.exec(written)?.[1];
    assert.notEqual(
      nameIn(html),
      nameIn(write({ guide: 'alone' }, { ...guidedDocument(), guide: other })),
    );
  });

  it('has a field for each thing that a reader may say, and no button or form but notes of sources', () => {
    const names = new Set(named(page, 'input').map(({ attributes }) => attributes.get('name')));
    for (const { id } of fullGuide().values) assert.ok(names.has(`mark-${id}`), id);
    fullGuide().understanding.forEach((_, index) => assert.ok(names.has(`check-${index}`)));
    assert.ok(names.has('lean-heat/cold-pack'));
    assert.deepEqual(
      named(page, 'textarea').map(({ attributes }) => attributes.get('id')),
      ['own', 'note-tried', 'note-told', 'note-asks'],
    );
    assert.deepEqual(named(page, 'form'), []);
    for (const { attributes } of named(page, 'button'))
      assert.ok(attributes.get('popovertarget'), 'a button opens a note');
  });

  it('says all of the guide, and the answers behind all that is asked', () => {
    const { values, questions = [], tensions = [], understanding } = fullGuide();
    for (const { label } of values) assert.ok(text.includes(label), label);
    for (const question of questions) assert.ok(text.includes(question), question);
    assert.equal(tensions.length, count(text, 'The fastest help is in a clinic.'));
    for (const { question } of understanding) {
      assert.ok(text.indexOf(question) < text.indexOf('Answers to step 4'));
      assert.ok(text.lastIndexOf(question) > text.indexOf('Answers to step 4'));
    }
  });

  it('has no id twice, and says in each step what it cannot do', () => {
    assert.deepEqual(idsOf(page), [...new Set(idsOf(page))]);
    const steps = descendants(page).filter(
      ({ name, attributes }) => [name, attributes.get('class')].join() === 'section,step',
    );
    assert.equal(steps.length, 4);
    for (const step of steps) assert.match(wordsOf(step), /not medical advice/);
  });
});

describe('a comparison that ends in its guide', () => {
  const html = write({ guide: 'inside' });

  it('holds it as an element in its shadow root, under one sheet that a policy names once', () => {
    const [tag = ''] = html.split('\n');
    assert.match(tag, /^<treatment-compare lang="en-GB" data-prerendered="\w+" guide>$/);
    assert.match(
      shadowOf(html),
      /<treatment-guide class="section" data-prerendered="\w+">\s*<template shadowrootmode/,
    );
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
    const { css } = prerender(guidedDocument(), { guide: 'inside' });
    assert.deepEqual(styles, [css, css]);
  });

  it('tells no row, risk or approval twice', () => {
    const guide = html.slice(html.indexOf('<treatment-guide'), html.indexOf('</treatment-guide>'));
    assert.match(guide, /Shown above: /);
    assert.doesNotMatch(guide, /class="people|id="approval"|id="serious-risks"|class="crisis/);
  });

  it('tells in the guide the rows of sections that are left out', () => {
    const some = write({ guide: 'inside', sections: ['how-soon'] });
    assert.match(some.slice(some.indexOf('<treatment-guide')), /class="people/);
  });

  it('has no id twice as plain HTML', () => {
    const ids = idsOf(readHtml(write({ guide: 'inside', as: 'light' })));
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

/** Comparisons with their guides, by name. */
const guided: readonly (readonly [name: string, document: object])[] = [
  ['every field', guidedDocument()],
  ...shippedDocuments.flatMap(([name, json]) => {
    const document = JSON.parse(json) as { readonly id: string; readonly lang: string };
    const guide = builtInGuides[document.id]?.[document.lang];
    return guide ? [[name, { ...document, guide }] as const] : [];
  }),
];

describe('a guide as plain HTML', () => {
  for (const [name, document] of guided) {
    for (const guide of ['alone', 'inside'] as const) {
      it(`has boxes and lines for a pen, and says the same after a sanitizer: ${guide}, ${name}`, () => {
        const light = write({ guide, as: 'light' }, document);
        assert.ok(count(light, '☐') > 6 * 4 + 3 * 2);
        assert.ok(count(light, '______') > 10);
        assert.doesNotMatch(light, /<(?:input|textarea|label|fieldset|legend|button|details)/);
        assert.doesNotMatch(light, /\n\s*\n/);
        assert.deepEqual(linesOf(sanitizeHtml(light)), linesOf(light));
        assert.deepEqual(structureOf(sanitizeHtml(light)), structureOf(light));
      });
    }
  }
});

describe('a page that is a guide', () => {
  it('is named by it, and needs no script', () => {
    const html = write({ guide: 'alone', as: 'page' });
    assert.match(html, /<title>Which is right for you\?: Heat or cold for a stiff neck<\/title>/);
    assert.match(html, /<h1 class="heading"/);
    assert.doesNotMatch(html, /<script/);
  });
});

describe('what a guide cannot be', () => {
  for (const [options, said] of [
    [{ guide: true }, /^guide: "true" is unknown\. Use one of: inside, alone/],
    [{ guide: 'alone', as: 'svg' }, /^guide: makes no picture/],
    [{ guide: 'inside', outcome: true }, /^guide: comes with no outcome alone/],
    [{ guide: 'alone', jsonLd: true }, /^jsonLd: describes no guide alone/],
    [{ guide: 'alone', offers: ['heat'] }, /^offers: changes nothing in a guide alone/],
  ] as const) {
    it(`is refused in words: ${JSON.stringify(options)}`, () => {
      assert.throws(() => write(options as unknown as PrerenderOptions), {
        name: 'OptionError',
        message: said,
      });
    });
  }

  it('is one that is not there, or cannot be read: what to do about it is told', () => {
    for (const guide of ['inside', 'alone'] as const) {
      assert.throws(
        () => write({ guide }, fullDocument()),
        /^OptionError: guide: is not in this comparison\. Add "guide" to it/,
      );
      const broken = { ...guidedDocument(), guide: { ...fullGuide(), values: 'none' } };
      assert.throws(
        () => write({ guide }, broken),
        /^OptionError: guide: cannot be read: \$\.guide\.values/,
      );
    }
  });

  it('is told of with what else was found where a part of it leads nowhere', () => {
    const guide = { ...fullGuide(), tensions: [{ values: ['soon', 'nowhere'], text: 'A.' }] };
    const { html, diagnostics } = prerender(
      { ...guidedDocument(), guide },
      {
        guide: 'alone',
      },
    );
    assert.ok(html);
    assert.deepEqual(
      diagnostics.map(({ path }) => path),
      ['$.guide.tensions[0].values[1]'],
    );
  });
});

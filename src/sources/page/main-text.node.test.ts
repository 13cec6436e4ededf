import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { wordsOf } from '../../model/relevance/terms.js';
import { mainText } from './main-text.js';
import { PAGES } from './testing/pages.js';

const parse = (markup: string): Document => parseHTML(`<!doctype html>${markup}`).document;

/** What Firefox’s reader view finds in the same page. */
function readerView(markup: string): string {
  return new Readability(parse(markup)).parse()?.textContent ?? '';
}

const shareOf = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => others.includes(word)).length / words.length;

describe('the text of a page', () => {
  for (const [name, markup] of Object.entries(PAGES)) {
    describe(name, () => {
      it('has all words of its article and none of others', () => {
        const { text } = mainText(parse(markup));
        assert.equal(text.match(/In week \d/g)?.length, 5);
        assert.doesNotMatch(text, /goose/i);
      });

      it('is that of a reader view, or closer to its author’s', () => {
        const own = wordsOf(mainText(parse(markup)).text);
        const theirs = wordsOf(readerView(markup)).filter((word) => word !== 'goose');
        assert.ok(shareOf(own, theirs) > 0.9, 'No more than it has');
        const lines = wordsOf(readerView(markup)).filter((word) => word === 'lamp').length;
        assert.ok(own.filter((word) => word === 'lamp').length >= lines, 'And no less');
      });
    });
  }

  it('is all posts of a list, where none stands out', () => {
    const posts = ['tide', 'lamp', 'soup'].map(
      (word) => `<article><h2>${word}</h2><p>About a ${word} and its day.</p></article>`,
    );
    const { text } = mainText(parse(`<html><body><main>${posts.join('')}</main></body></html>`));
    assert.match(text, /tide.*lamp.*soup/);
  });

  const WORDS = '<p>The tide comes in at dawn and goes out at noon, and it comes again.</p>';
  const OTHERS = '<p>goose</p>';

  for (const layout of [
    'post-content no-sidebar',
    'content menu-closed',
    'post-12 hentry tag-consent category-newsletter',
    'entry-content comments-closed',
  ]) {
    it(`is kept in a layout with the class ${layout}`, () => {
      const page = parse(
        `<html><body><main><h1>Tide</h1><div class="${layout}">${WORDS}</div></main></body></html>`,
      );
      assert.match(mainText(page).text, /comes in at dawn/);
    });
  }

  for (const name of [
    'id="CybotCookiebotDialog"',
    'class="relatedPosts"',
    'class="similar-posts"',
    'class="wp-block-query"',
    'class="commentsArea"',
    'id="kommentare"',
    'class="kg-card kg-signup-card"',
  ]) {
    it(`has no words of ${name}`, () => {
      const page = parse(
        `<html><body><div><h1>Tide</h1>${WORDS}<div ${name}>${OTHERS}</div></div></body></html>`,
      );
      assert.match(mainText(page).text, /^Tide The tide comes in .* again\.$/);
    });
  }

  it('is that of the inner of two articles, of all parts of a body, and not of a hidden page', () => {
    const inner = `<main hidden>${OTHERS}</main><main><article><article><h1>Tide</h1><div itemprop="articleBody">${WORDS}</div><div itemprop="articleBody">${WORDS}</div></article></article></main>`;
    const { text } = mainText(parse(`<html><body>${inner}</body></html>`));
    assert.equal(text.match(/at dawn/g)?.length, 2);
    assert.doesNotMatch(text, /goose/);
  });

  it('is beside its heading, however long a teaser in an article is', () => {
    const page = parse(
      `<html><body><div><h1>Tide</h1>${WORDS.repeat(3)}</div><article><h3>Other</h3>${OTHERS.repeat(90)}</article></body></html>`,
    );
    assert.doesNotMatch(mainText(page).text, /goose/);
  });

  it('is that of the article in which our own element stands', () => {
    const post = (word: string, more = '') =>
      `<article><h2>${word}</h2><p>${`About a ${word}. `.repeat(word === 'long' ? 9 : 1)}</p>${more}</article>`;
    const page = parse(
      `<html><body><main>${post('long')}${post('short', '<related-posts></related-posts>')}</main></body></html>`,
    );
    assert.match(
      mainText(page, page.querySelector('related-posts')!).text,
      /^short About a short\.$/,
    );
    assert.match(mainText(page).text, /^long/);
  });

  it('has no words of our own elements: what they hold is for the case that they cannot show anything', () => {
    for (const tag of ['treatment-compare', 'treatment-guide', 'outcome-chart', 'related-posts']) {
      const page = parse(
        `<html><body><main><h1>A day</h1><p>Words.</p><${tag}><p>Ketamine or a tablet: which?</p></${tag}></main></body></html>`,
      );
      assert.equal(mainText(page).text, 'A day Words.');
    }
  });

  it('is found in a page that is nested without end', () => {
    const depth = 20_000;
    const page = parse('<html><body><main></main></body></html>');
    let inmost: Element = page.querySelector('main')!;
    for (let level = 0; level < depth; level++) {
      const child = page.createElement('div');
      inmost.append(child);
      inmost = child;
    }
    inmost.textContent = 'Deep';
    assert.equal(mainText(page).text, '');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing, svg } from 'lit';
import { renderHtml } from '../testing/render-page.js';
import { writeTemplate } from '../static/write-template.js';
import { copies, element, elements, sequence } from './sequence.js';

const shown = async (values: readonly unknown[]) =>
  (await renderHtml(html`<p>${sequence(values)}</p>`)).replaceAll(/<!--.*?-->|<\?>/g, '');

describe('values one after the other', () => {
  it('are shown in their order, whatever they are', async () => {
    const values = [
      'a',
      html`<b>b</b>`,
      'c',
      'd',
      1,
      html`<i>${sequence(['e', html`<u></u>`])}</i>`,
    ];
    assert.equal(await shown(values), '<p>a<b>b</b>cd1<i>e<u></u></i></p>');
  });

  it('are one text where they are texts, and nothing where there is none', () => {
    assert.equal(sequence(['a', ' ', 'b']), 'a b');
    assert.equal(sequence([]), nothing);
  });

  it('are never read as markup', async () => {
    assert.equal(await shown(['<b>', html`<i></i>`, '<u>']), '<p>&lt;b&gt;<i></i>&lt;u&gt;</p>');
  });

  it('keep the templates among them, whatever their text is', async () => {
    const link = (text: string) => html`<a href=${text} .textContent=${text}></a>`;
    const values = ['a', link('b'), nothing, link('c'), svg`<circle></circle>`];
    const after = '<a href="c">c</a><circle></circle>';
    assert.equal(await shown(values), `<p>a<a href="b">b</a>${after}</p>`);
  });

  it('keep their places when they are shown again: the same number has the same template', () => {
    const [one, other] = [sequence(['a', 1]), sequence(['b', 2])] as {
      strings: unknown;
    }[];
    assert.equal(one!.strings, other!.strings);
  });
});

describe('elements of a kind', () => {
  const list = (contents: readonly unknown[]) => elements('li class="a"', contents);

  it('hold text, templates and anything else', () => {
    const contents = ['<b>', html`<b>${String(1)}</b>`, 2, nothing, ['c', 'd']];
    const items = ['&lt;b&gt;', '<b>1</b>', '2', '', 'cd'].map(
      (item) => `<li class="a">${item}</li>`,
    );
    assert.equal(writeTemplate(list(contents)), items.join(''));
    assert.equal(writeTemplate(element('p', 'a')), '<p>a</p>');
    assert.equal(writeTemplate(list([])), '');
  });

  it('have the same template where they hold the same kinds, which keeps them on the page', () => {
    const link = (text: string) => html`<a href=${text}></a>`;
    assert.equal(list(['a', link('b')]).strings, list(['c', link('d')]).strings);
    assert.notEqual(list(['a', link('b')]).strings, list([link('b'), 'a']).strings);
  });
});

describe('the same markup several times', () => {
  const pieces = ['<b id="', '">', '</b>'];
  const all = (values: readonly (readonly unknown[])[], kind?: typeof html) =>
    copies(pieces, values, kind);

  it('has the values of each', () => {
    assert.equal(
      writeTemplate(
        all([
          ['a', 1],
          ['b', 2],
        ]),
      ),
      '<b id="a">1</b><b id="b">2</b>',
    );
    assert.equal(writeTemplate(all([])), '');
  });

  it('is of the kind that it is asked for', () => {
    const { _$litType$: kind } = all([['a', 1]], svg as never);
    assert.equal(kind, 2);
  });
});

describe('templates that are put together', () => {
  it('are forgotten once there are thousands, and then put together anew', () => {
    const { strings } = element('p', 'a');
    for (let index = 0; index < 2_000; index++) element(`p class="${index}"`, 'a');
    const { strings: again } = element('p', 'a');
    assert.notEqual(again, strings);
    assert.deepEqual(again, strings);
  });
});

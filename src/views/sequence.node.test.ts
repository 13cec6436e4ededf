import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { renderHtml } from '../testing/render-page.js';
import { sequence } from './sequence.js';

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

  it('keep their places when they are shown again: the same number has the same template', () => {
    const [one, other] = [sequence(['a', 1]), sequence(['b', 2])] as {
      strings: unknown;
    }[];
    assert.equal(one!.strings, other!.strings);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/fast-check.js';
import { readParameters } from './parameters.js';

function asked(query: string) {
  const read = readParameters(query);
  assert.ok('tag' in read, JSON.stringify(read));
  return read;
}

function problem(query: string) {
  const read = readParameters(query);
  assert.ok('problem' in read, JSON.stringify(read));
  return read;
}

describe('what the address of a frame asks for', () => {
  it('is an element with its attributes, and what its page is like', () => {
    const { tag, src, attributes, page } = asked(
      '?element=treatment-compare&src=%2Fknee.json&sections=cost%20risks&guide&lang=es-MX&theme=dark&accent=7A3E9D&font=serif',
    );
    assert.equal(tag, 'treatment-compare');
    assert.deepEqual(src, ['/knee.json']);
    assert.deepEqual(Object.fromEntries(attributes), { sections: 'cost risks', guide: '' });
    assert.deepEqual(Object.fromEntries(page), {
      lang: 'es-MX',
      theme: 'dark',
      accent: '7A3E9D',
      font: 'serif',
    });
  });

  it('is an outcome in a frame of its own', () => {
    const { attributes, src } = asked('element=outcome-chart&outcome=response&frame=loss');
    assert.deepEqual(Object.fromEntries(attributes), { outcome: 'response', frame: 'loss' });
    assert.deepEqual(src, []);
  });

  it('is feeds, and what their posts are to be related to', () => {
    const { src, page } = asked('element=related-posts&src=/feed.xml+/news.xml&about=Low+mood');
    assert.deepEqual(src, ['/feed.xml', '/news.xml']);
    assert.equal(page.get('about'), 'Low mood');
  });

  for (const [query, parameter] of [
    ['', 'element'],
    ['element=', 'element'],
    ['element=script', 'element'],
    ['element=constructor', 'element'],
    ['element=treatment-compare&outcome=response', 'outcome'],
    ['element=treatment-compare&heading=Buy+now', 'heading'],
    ['element=related-posts&src=/feed.xml&heading=Buy+now', 'heading'],
    ['element=treatment-compare&document={}', 'document'],
    ['element=treatment-compare&onclick=alert(1)', 'onclick'],
    ['element=treatment-compare&style=color:red', 'style'],
    ['element=treatment-compare&about=Buy+now', 'about'],
    ['element=treatment-compare&__proto__=1', '__proto__'],
    ['element=treatment-compare&guide=no', 'guide'],
    ['element=outcome-chart&lang=%22%3E', 'lang'],
    ['element=outcome-chart&theme=blue', 'theme'],
    ['element=outcome-chart&accent=%230b6e75', 'accent'],
    ['element=outcome-chart&accent=red', 'accent'],
    ['element=outcome-chart&font=url(evil)', 'font'],
    ['element=outcome-chart&font=', 'font'],
    ['element=related-posts', 'src'],
    ['element=related-posts&src=+', 'src'],
  ] as const)
    it(`has to be mended where it is “${query}”`, () => {
      const found = problem(query);
      assert.equal(found.parameter, parameter);
      assert.match(found.mend, /\.$/);
    });

  it('is read from any query', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (given) => {
        const query = new URLSearchParams({ element: 'outcome-chart', ...given }).toString();
        const read = readParameters(query);
        assert.ok('tag' in read || read.mend);
      }),
    );
  });
});

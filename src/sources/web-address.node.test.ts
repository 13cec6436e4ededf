import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webAddress } from './web-address.js';

const BASE = 'https://blog.example/feed/';

describe('a web address', () => {
  for (const [text, address] of [
    ['/a', 'https://blog.example/a'],
    ['a.html', 'https://blog.example/feed/a.html'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['https://blog.example/?a=1&amp;b=2', 'https://blog.example/?a=1&b=2'],
    ['www.blog.example/a', 'https://www.blog.example/a'],
    [' WWW.Blog.Example', 'https://www.blog.example/'],
    ['www.blog.example:8080?a', 'https://www.blog.example:8080/?a'],
    ['www.html', 'https://blog.example/feed/www.html'],
    ['notes/www.blog.example/a', 'https://blog.example/feed/notes/www.blog.example/a'],
    ['https://blog.example/a\n   b/c', 'https://blog.example/ab/c'],
    ['\n  https://blog.example/a\r\n', 'https://blog.example/a'],
    ['https://blog.example/a b', 'https://blog.example/a%20b'],
  ] as const) {
    it(`is what ${JSON.stringify(text)} means`, () => {
      assert.equal(webAddress(text, BASE), address);
    });
  }

  it('at a host without a protocol has that of what names it, or else https', () => {
    assert.equal(
      webAddress('www.blog.example/a', 'http://blog.example/'),
      'http://www.blog.example/a',
    );
    assert.equal(webAddress('www.blog.example/a'), 'https://www.blog.example/a');
  });

  it('that is relative needs what it is relative to', () => {
    assert.equal(webAddress('/a'), undefined);
    assert.equal(webAddress('a/www.blog.example'), undefined);
  });

  for (const text of [
    '',
    ' ',
    undefined,
    7,
    'javascript:1',
    'java\nscript:1',
    'mailto:a@b.example',
    'https://[',
  ]) {
    it(`is none in ${JSON.stringify(text)}`, () => {
      assert.equal(webAddress(text, BASE), undefined);
    });
  }
});

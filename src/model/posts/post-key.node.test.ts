import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageKey, postKey } from './post-key.js';

const POST = 'https://example.org/sleep/early-mornings/';

describe('the key of a post', () => {
  for (const same of [
    'http://example.org/sleep/early-mornings/',
    'https://www.example.org/sleep/early-mornings/',
    'https://EXAMPLE.org/sleep/early-mornings',
    'https://example.org/sleep/early-mornings/index.html',
    'https://example.org/sleep/early-mornings/index.php',
    'https://example.org/sleep/early-mornings/#comments',
    'https://example.org/sleep/early-mornings/?utm_source=feed&utm_medium=rss',
    'https://example.org:443/sleep/early-mornings/?fbclid=x',
    'https://example.org/sleep/early-mornings/?ref=feed&mc_cid=1',
  ]) {
    it(`is the same for ${same}`, () => {
      assert.equal(postKey(same), postKey(POST));
    });
  }

  for (const other of [
    'https://example.org/sleep/',
    'https://example.org/sleep/early-mornings/2',
    'https://example.org/Sleep/early-mornings/',
    'https://blog.example.org/sleep/early-mornings/',
    'https://example.org:8080/sleep/early-mornings/',
    'https://example.org/sleep/early-mornings/?p=7',
  ]) {
    it(`is another for ${other}`, () => {
      assert.notEqual(postKey(other), postKey(POST));
    });
  }

  it('holds the parameters that tell posts apart, in any order', () => {
    assert.notEqual(postKey('https://example.org/?p=7'), postKey('https://example.org/?p=8'));
    assert.equal(
      postKey('https://example.org/?p=7&lang=es'),
      postKey('https://example.org/?lang=es&p=7'),
    );
  });
});

describe('the key of a page', () => {
  it('does not depend on how it was called', () => {
    assert.equal(pageKey(`${POST}?replytocom=4`), postKey(POST));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageKey, postKey, wholeKey } from './post-key.js';

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
    'https://example.org/sleep/early-mornings.html',
    'https://example.org/sleep/early-mornings.htm?msclkid=1',
    'https://example.org/sleep/early-mornings/amp/',
    'https://example.org/sleep/early-mornings.amp.html',
    'https://example.org/amp/sleep/early-mornings',
    'https://example.org/sleep/early-mornings/?amp',
    'https://example.org/sleep/early-mornings/?amp=1&gclid=x',
    'https://example.org/sleep/early-mornings.html?m=1',
    'https://example.org/sleep/early-mornings/?share=facebook&nb=1',
    'https://example.org/sleep/early-mornings/?yclid=1&wbraid=2&igshid=3&_gl=4',
    'https://example.org/sleep/early%2dmornings/',
    'https://example.org/sleep/early-mornings/#comment-12',
    'https://example.org/sleep/early-mornings/#respond',
    'https://example.org/sleep/early-mornings/#disqus_thread',
    'https://example.org/sleep/early-mornings/#more-7',
    'https://example.org/sleep/early-mornings/#:~:text=lamp',
    'https://example.org/sleep/early-mornings/#',
    'https://example.org/sleep/early-mornings/?UTM_Source=feed&gad_source=1&srsltid=x',
    'https://example.org/sleep/early-mornings/?replytocom=12#respond',
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
    'https://example.org/sleep/early-mornings/?id=7',
    'https://example.org/sleep/early-mornings/?m=7',
    'https://example.org/sleep/early-mornings/#/posts/7',
    'https://example.org/sleep/early-mornings/#!posts/7',
    'https://example.org/sleep/early-mornings/#2024-03-01',
    'https://example.org/sleep/early-mornings.pdf',
    'https://example.org/sleep/early-mornings/#comment-dormir',
    'https://example.org/sleep/early-mornings/#content-notes',
    'https://example.org/sleep/early-mornings-amp/',
  ]) {
    it(`is another for ${other}`, () => {
      assert.notEqual(postKey(other), postKey(POST));
    });
  }

  it('does not depend on how letters are escaped, where that means nothing', () => {
    const upper = postKey('https://example.org/caf%C3%A9/%e7%9d%a1?p=%c3%a9');
    assert.equal(postKey('https://example.org/caf%c3%a9/%E7%9D%A1?p=é'), upper);
    assert.equal(postKey('https://example.org/café/睡?p=%C3%A9'), upper);
    assert.notEqual(postKey('https://example.org/a%2fb'), postKey('https://example.org/a/b'));
    assert.equal(postKey('https://example.org/a%2fb'), postKey('https://example.org/a%2Fb'));
  });

  it('holds the parameters that tell posts apart, in any order', () => {
    assert.notEqual(postKey('https://example.org/?p=7'), postKey('https://example.org/?p=8'));
    assert.equal(
      postKey('https://example.org/?p=7&lang=es'),
      postKey('https://example.org/?lang=es&p=7'),
    );
  });
});

describe('the key of a whole page', () => {
  it('is without the place on it, but with what a script shows there', () => {
    assert.equal(wholeKey(postKey(`${POST}#2024-03-01`)), postKey(POST));
    assert.equal(wholeKey(postKey(`${POST}?p=7#part`)), postKey(`${POST}?p=7`));
    assert.equal(wholeKey(postKey(`${POST}#/one`)), postKey(`${POST}#/one`));
  });
});

describe('the key of a page', () => {
  it('does not depend on how it was called', () => {
    assert.equal(pageKey(`${POST}?replytocom=4#part`), postKey(POST));
    assert.equal(pageKey(`${POST}?x=4#/one`), postKey(`${POST}#/one`));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainLine } from './plain-line.js';

describe('what is told on a terminal', () => {
  const LINES: readonly [text: string, shown: string][] = [
    ['https://a.example/feed answered 404.', 'https://a.example/feed answered 404.'],
    ['https://me:secret@a.example/feed?x=1#y', 'https://a.example/feed?x=1#y'],
    ['At http://secret@a.example, and', 'At http://a.example, and'],
    ['https://me:se@cret@a.example/', 'https://a.example/'],
    ['https://me:se/cret@a.example/', 'https://a.example/'],
    ['http://me:secret word@[bad/feed is no address', 'http://[bad/feed is no address'],
    ['ftp://me:secret@a.example/ does not exist', 'ftp://a.example/ does not exist'],
    ['http:\\\\me:secret@a.example\\feed', 'http://a.example\\feed'],
    [
      'https://me:secret@a.example/ and https://you:secret@b.example/',
      'https://a.example/ and https://b.example/',
    ],
    ['https://social.example/@name/feed', 'https://social.example/@name/feed'],
    ['post@a.example is no address', 'post@a.example is no address'],
    ['a\u001b[31m\r\nb.html', 'a [31m b.html'],
  ];
  for (const [text, shown] of LINES) {
    it(`is one line without passwords: ${JSON.stringify(text)}`, () => {
      assert.equal(plainLine(text), shown);
      assert.ok(!plainLine(text).includes('secret'));
    });
  }
});

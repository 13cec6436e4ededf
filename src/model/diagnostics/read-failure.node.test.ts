import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOT_FOUND, UNREADABLE_POSTS } from './catalogue.js';
import { explain, ReadFailure } from './read-failure.js';

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const THROWN: readonly [what: string, error: unknown, message: string][] = [
  ['an error', new Error('no luck'), 'could not be read (Error: no luck)'],
  ['a failure', new ReadFailure(NOT_FOUND, { status: 404 }), 'answered 404'],
  ['a text', 'no luck', 'could not be read (no luck)'],
  ['nothing', undefined, 'could not be read (undefined)'],
  ['what has no text', Object.create(null), 'could not be read (no reason given)'],
  ['what refuses to be asked', revoked.proxy, 'could not be read (no reason given)'],
];

describe('what is said of a place that could not be read', () => {
  for (const [what, error, message] of THROWN) {
    it(`does for ${what}`, () => {
      const diagnostic = explain('posts', error, UNREADABLE_POSTS);
      assert.equal(diagnostic.path, 'posts');
      assert.equal(diagnostic.message, message);
    });
  }
});

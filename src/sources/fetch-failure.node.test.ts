import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOT_FOUND, UNREADABLE_POSTS } from '../model/diagnostics/catalogue.js';
import { FetchFailure, notRead } from './fetch-failure.js';

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const THROWN: readonly [what: string, error: unknown, message: string][] = [
  ['an error', new Error('no luck'), 'could not be read (no luck)'],
  ['a failure', new FetchFailure(NOT_FOUND, { status: 404 }), 'answered 404'],
  ['a text', 'no luck', 'could not be read (no reason given)'],
  ['nothing', undefined, 'could not be read (no reason given)'],
  ['no text', { message: Object.create(null) }, 'could not be read (no reason given)'],
  ['an object that refuses', revoked.proxy, 'could not be read (no reason given)'],
];

describe('what is said of a place that could not be read', () => {
  for (const [what, error, message] of THROWN) {
    it(`does for ${what}`, () => {
      const diagnostic = notRead('posts', error, UNREADABLE_POSTS);
      assert.equal(diagnostic.path, 'posts');
      assert.equal(diagnostic.message, message);
    });
  }
});

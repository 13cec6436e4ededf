import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedAddresses, readSources } from './sources.js';

const PAGE = 'https://clinic.example/tools/embed/?element=treatment-compare';
const LISTED = ['https://files.example/knee/', 'https://one.example/feed.xml'];

describe('what a frame may load', () => {
  for (const [text, address] of [
    ['/knee.json', 'https://clinic.example/knee.json'],
    ['knee.json', 'https://clinic.example/tools/embed/knee.json'],
    ['https://clinic.example/knee.json', 'https://clinic.example/knee.json'],
    ['https://files.example/knee/a.json', 'https://files.example/knee/a.json'],
    ['https://one.example/feed.xml', 'https://one.example/feed.xml'],
    // Read here as the platform does, and handed on in full, so that no other reading comes after it.
    ['www.evil.example/a.json', 'https://clinic.example/tools/embed/www.evil.example/a.json'],
  ] as const)
    it(`is ${text}`, () => {
      assert.deepEqual(allowedAddresses([text], PAGE, LISTED), [address]);
    });

  for (const text of [
    'http://clinic.example/knee.json',
    'https://clinic.example:8443/knee.json',
    'https://clinic.example.evil.example/knee.json',
    'https://clinic.example@evil.example/knee.json',
    '//evil.example/knee.json',
    '/\n/evil.example/knee.json',
    '\\\\evil.example/knee.json',
    'https://files.example/other.json',
    'https://files.example/knee/../other.json',
    'https://one.example/feed.xml/more',
    'data:application/json,{}',
    'blob:https://clinic.example/1',
    'javascript:alert(1)',
    'https://',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(allowedAddresses([text], PAGE, LISTED), undefined);
    });

  it('is nothing where one of several is not allowed', () => {
    assert.equal(allowedAddresses(['/a.xml', 'https://evil.example/b.xml'], PAGE, []), undefined);
  });

  it('is nothing to look at where nothing is named', () => {
    assert.deepEqual(allowedAddresses([], PAGE, []), []);
  });
});

describe('what a site has listed', () => {
  it('is addresses in full', () => {
    assert.deepEqual(readSources(LISTED), LISTED);
  });

  for (const listed of [
    undefined,
    {},
    'https://files.example/',
    ['https://files.example'],
    ['*', '/', 'https:'],
    ["https://files.example/; script-src 'unsafe-inline'"],
    ['https://files.example/a;b/'],
    ['data:text/plain,'],
    [1, null, ['https://files.example/']],
  ])
    it(`is not ${JSON.stringify(listed)}`, () => {
      assert.deepEqual(readSources(listed), []);
    });
});

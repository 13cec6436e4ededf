import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressProblem, isUsable, withScheme } from './addresses.js';

describe('an address that an author types', () => {
  for (const fine of [
    '',
    'https://clinic.example/x',
    'http://a.example',
    '/visit',
    './visit',
    '../a.b/c',
    'feed.xml',
    'visits.html?a=1',
    'visits',
    '#top',
    '//clinic.example/x',
  ])
    it(`is taken as it is: “${fine}”`, () => assert.equal(addressProblem(fine), undefined));

  for (const [typed, mended] of [
    ['clinic.example/x', 'https://clinic.example/x'],
    [' www.clinic.example ', 'https://www.clinic.example'],
    ['clínica.example', 'https://clínica.example'],
    ['clinic.example:8080/x', 'https://clinic.example:8080/x'],
    ['https:clinic.example/x', 'https://clinic.example/x'],
    ['https:/clinic.example/x', 'https://clinic.example/x'],
    ['clinic.example/feed.xml?all', 'https://clinic.example/feed.xml?all'],
  ] as const)
    it(`is offered with https:// where that is what it lacks: “${typed}”`, () => {
      assert.equal(addressProblem(typed), 'no-scheme');
      assert.equal(withScheme(typed.trim()), mended);
    });

  for (const none of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@clinic.example',
    'a@clinic.example',
    'tel:112',
    'our first page',
    'http://',
  ])
    it(`is none of the web: “${none}”`, () => {
      assert.equal(addressProblem(none), 'not-web');
      assert.ok(!isUsable(none));
    });
});

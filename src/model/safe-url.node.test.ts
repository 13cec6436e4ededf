import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeUrl, leadsToPage } from './safe-url.js';
import fc from '../testing/fast-check.js';

describe('an address that may be followed', () => {
  for (const href of [
    'https://a.org',
    'http://a.org/x?y#z',
    '/x',
    './x',
    '../x',
    'x.html',
    '?q=1',
    '#part',
    '//a.org/x',
    'HTTPS://A.ORG',
  ]) {
    it(href, () => assert.equal(isSafeUrl(href), true));
  }
});

describe('an address that may not', () => {
  for (const href of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.org/1',
    'about:blank',
    'ftp://a.org',
    'mailto:a@b.org',
    'https://',
    'http://[',
    'javascript://a.org/%0aalert(1)',
  ]) {
    it(JSON.stringify(href), () => assert.equal(isSafeUrl(href), false));
  }

  it('however its scheme is written', () => {
    const ignored = fc.string({ unit: fc.constantFrom('\t', '\n', '\r'), maxLength: 3 });
    const leading = fc.string({
      unit: fc.constantFrom('\u0000', '\u0001', '\u001f', ' ', '\t', '\n'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('javascript:', 'data:', 'vbscript:', 'file:', 'blob:'),
        leading,
        fc.array(fc.tuple(fc.boolean(), ignored), { minLength: 11, maxLength: 11 }),
        fc.string(),
        (scheme, before, disguise, rest) => {
          const written = scheme
            .split('')
            .map((letter, index) => {
              const [isUpper, space] = disguise[index]!;
              return `${isUpper ? letter.toUpperCase() : letter}${space}`;
            })
            .join('');
          assert.equal(isSafeUrl(`${before}${written}${rest}`), false);
        },
      ),
    );
  });
});

describe('an address that leads to a page', () => {
  for (const href of [
    'https://a.org',
    'HTTP://A.ORG/x?y#z',
    ' https://a.org.',
    'https://hilfe.münchen',
    'https://पहला.भारत/',
    '//a.org/x',
    '/x',
    '/помощь',
    '/?page=12',
    './x',
    '../x/',
    'x.html',
    'x/y.HTM#part',
  ]) {
    it(href, () => assert.equal(leadsToPage(href), true));
  }
});

describe('an address that leads to none', () => {
  for (const href of [
    '',
    ' ',
    '#',
    '#/x',
    '.',
    '..',
    './',
    '/',
    '/#x',
    '?',
    '?q=/x',
    'x',
    'a.org',
    'www.a.org/x',
    'http://0',
    'http://1',
    'http://127.0.0.1/x',
    'http://[::1]/x',
    'https://localhost/x',
    'https://helpline',
    '//helpline',
    '/\\0',
    'https:helpline',
    'https:/#x',
    'https:/a.org',
    'https://',
    'tel:113',
    'javascript:x.html',
  ]) {
    it(JSON.stringify(href), () => assert.equal(leadsToPage(href), false));
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { expressionsInPlace } from './expressions-in-place.mjs';
import { shortPrivateNames } from './short-private-names.mjs';

/**
 * @param {ts.TransformerFactory<ts.SourceFile>} transformer
 * @param {string} source
 */
function transformed(transformer, source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    transformers: { before: [transformer] },
  });
  return outputText.replace('"use strict";', '').replace(/\s+/g, ' ').trim();
}

describe('private names', () => {
  const shortened = (/** @type {string} */ source) => transformed(shortPrivateNames, source);

  it('begin anew in each class', () => {
    assert.equal(
      shortened('class A { #one = 1; #two() { return this.#one; } } class B { #three = 3; }'),
      'class A { #t = 1; #e() { return this.#t; } } class B { #t = 3; }',
    );
  });

  it('of a class are no others in a class inside of it', () => {
    assert.equal(
      shortened('class A { #one = 1; of() { return class { #two = (a: A) => #one in a; }; } }'),
      'class A { #t = 1; of() { return class { #e = (a) => #t in a; }; } }',
    );
  });

  it('are one for both halves of an accessor, and last as long as there are any', () => {
    const names = Array.from({ length: 60 }, (_, index) => `#name${index};`).join('');
    const fields = shortened(`class A { get #one() { return 1; } set #one(v) {} ${names} }`);
    const own = fields.match(/#\w+/g) ?? [];
    assert.equal(own.length, 62);
    assert.equal(new Set(own).size, 61);
  });
});

describe('a regular expression', () => {
  const placed = (/** @type {string} */ source) => transformed(expressionsInPlace, source);
  const DECLARED = 'const SIGN = /a/;';

  it('moves to its only use', () => {
    assert.equal(placed(`${DECLARED} f(SIGN.test(x));`), `${DECLARED} f(/a/.test(x));`);
    assert.equal(placed(`${DECLARED} x.split(SIGN);`), `${DECLARED} x.split(/a/);`);
    assert.equal(
      placed(`const SIGN = /a/g; x.replace(SIGN, '');`),
      `const SIGN = /a/g; x.replace(/a/g, '');`,
    );
  });

  for (const [why, source] of [
    ['it is used twice', `${DECLARED} SIGN.test(x); SIGN.test(y);`],
    ['others may use it', 'export const SIGN = /a/; SIGN.test(x);'],
    ['it remembers its place', 'const SIGN = /a/g; while (SIGN.exec(x)) ;'],
    ['it is sticky', 'const SIGN = /a/y; x.replace(SIGN, y);'],
    ['it is given away', `${DECLARED} f(SIGN);`],
    ['something else of it is asked', `${DECLARED} f(SIGN.source);`],
    ['another thing has its name', `${DECLARED} x.map((SIGN) => SIGN.test(y));`],
  ]) {
    it(`stays where ${why}`, () => {
      assert.equal(placed(String(source)).match(/\/a\//g)?.length, 1);
      assert.equal(
        placed(String(source)),
        transformed(() => (file) => file, String(source)),
      );
    });
  }
});

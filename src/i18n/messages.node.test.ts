import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDocument, withValue } from '../testing/documents.js';
import { parseComparison } from '../model/comparison/parse-comparison.js';
import { english, type Messages, messagesOf } from './messages.js';
import { fill } from '../model/fill.js';
import fc from '../testing/fast-check.js';

const names = Object.keys(english) as (keyof Messages)[];

describe('filling in a message', () => {
  it('puts each value in its place, as often as it is named', () => {
    assert.equal(fill('{count} in {per}', { count: '5', per: '100' }), '5 in 100');
    assert.equal(fill('{a}{b}{a}', { a: 'x', b: 'y' }), 'xyx');
    assert.equal(fill('no place', { a: 'x' }), 'no place');
  });

  it('leaves a place without a value as it is written', () => {
    assert.equal(fill('{count} of {all}', { count: '5' }), '5 of {all}');
  });

  it('knows no values but those given', () => {
    for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
      assert.equal(fill(`{${name}}`, { count: '5' }), `{${name}}`);
    }
  });

  it('does not read a value again', () => {
    assert.equal(fill('{a} {b}', { a: '{b}', b: '$& $1' }), '{b} $& $1');
    fc.assert(
      fc.property(fc.string(), (value) => assert.equal(fill('<{a}>', { a: value }), `<${value}>`)),
    );
  });
});

describe('the words of the interface', () => {
  it('are English where a document brings none', () => {
    assert.deepEqual(messagesOf('en', {}), english);
  });

  it('are those of the language of the document', () => {
    assert.equal(messagesOf('es-MX', {}).sources, 'Fuentes');
    assert.equal(messagesOf('es', { sources: 'Referencias' }).sources, 'Referencias');
  });

  it('are those of the document where it brings some', () => {
    const messages = messagesOf('en', { sources: 'Quellen' });
    assert.equal(messages.sources, 'Quellen');
    assert.equal(messages.disclaimer, english.disclaimer);
  });

  it('have no empty one', () => {
    for (const name of names) assert.match(english[name], /\S/, name);
  });

  it('cannot be blanked by a document', () => {
    for (const blank of ['', ' ', '\n\t', '\u00a0', '\u3000', null, 0, []]) {
      const { comparison } = parseComparison(
        withValue(fullDocument(), '$.messages', { disclaimer: blank }),
      );
      assert.equal(comparison, undefined, JSON.stringify(blank));
    }
  });

  it('cannot be blanked with characters that nobody sees', () => {
    for (const blank of ['\u200b', '\u2060', '\u00ad', '\u200e \u200f', '\ufeff', '\u2063']) {
      const document = withValue(fullDocument(), '$.messages', { disclaimer: blank });
      const { comparison } = parseComparison(document);
      const shown = comparison
        ? messagesOf('en', comparison.messages).disclaimer
        : english.disclaimer;
      assert.match(shown, /[\p{L}\p{N}]/u, `U+${blank.codePointAt(0)?.toString(16)}`);
    }
  });

  it('keep every word, whatever names a document brings', () => {
    const own = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom(...names, '__proto__', 'constructor')),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(own, (own) => {
        const messages = messagesOf('en', own);
        for (const name of names) {
          assert.equal(messages[name], Object.hasOwn(own, name) ? own[name] : english[name]);
        }
      }),
    );
  });
});

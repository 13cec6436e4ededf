import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from './decode-text.js';
import { foreignKindOf } from './foreign-file.js';

const WORDS = 'Dolor de cuello, niños: 5 €';

const utf16 = (text: string, isBigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

describe('the text of a file', () => {
  it('is read in the encoding that it is in', () => {
    const utf8 = Buffer.from(WORDS);
    for (const bytes of [utf8, Buffer.from(`\ufeff${WORDS}`), utf16(WORDS), utf16(WORDS, true)])
      assert.deepEqual(decodeText(bytes), { text: WORDS, isGuessed: false });
  });

  it('is guessed where nothing tells the encoding', () => {
    const bytes = Buffer.from(WORDS.replace('€', '\x80'), 'latin1');
    assert.deepEqual(decodeText(bytes), { text: WORDS, isGuessed: true });
  });
});

describe('a file that is no text', () => {
  const bytes = (start: string, rest = ''): Uint8Array => Buffer.from(start + rest, 'latin1');

  it('is known by what it begins with and holds', () => {
    assert.equal(foreignKindOf(bytes('PK\x03\x04', '...xl/workbook.xml')), 'xlsx');
    assert.equal(foreignKindOf(bytes('PK\x03\x04', '...word/document.xml')), 'docx');
    assert.equal(foreignKindOf(bytes('%PDF-1.7')), 'pdf');
    assert.equal(foreignKindOf(bytes('\xff\xd8\xff\xe0')), 'picture');
    assert.equal(foreignKindOf(bytes('\x89PNG\r\n')), 'picture');
    assert.equal(foreignKindOf(bytes('a\0b')), 'binary');
  });

  it('is none of the texts', () => {
    for (const text of ['', 'PK, Heat', WORDS])
      assert.equal(foreignKindOf(Buffer.from(text)), undefined);
    assert.equal(foreignKindOf(utf16(WORDS)), undefined);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../files.mjs';
import { readPo, writeMo } from './gettext.mjs';
import { keyOf, messagesIn } from './messages.mjs';
import { pluginMessages, translationFiles } from './translations.mjs';

const FOLDER = 'integrations/wordpress';
const messages = pluginMessages(FOLDER);
const places = (/** @type {string} */ text) => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();

/**
 * @param {Uint8Array} mo
 * @returns {Map<string, string>}
 */
function readMo(mo) {
  const bytes = Buffer.from(mo);
  const count = bytes.readUInt32LE(8);
  const at = (/** @type {number} */ table, /** @type {number} */ index) => {
    const entry = bytes.readUInt32LE(table) + 8 * index;
    const start = bytes.readUInt32LE(entry + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(entry));
  };
  return new Map(Array.from({ length: count }, (_, index) => [at(12, index), at(16, index)]));
}

describe('the translations of the WordPress plugin', () => {
  for (const path of filesIn(`${FOLDER}/languages`, (each) => each.endsWith('.po'))) {
    const translations = readPo(readFileSync(path, 'utf8'));

    it(`say every message of the plugin, and no other, in ${path}`, () => {
      assert.deepEqual([...translations.keys()].filter(Boolean).sort(), messages.map(keyOf).sort());
    });

    it(`leave none empty and keep what is filled in, in ${path}`, () => {
      for (const message of messages) {
        const forms = translations.get(keyOf(message)) ?? [];
        assert.equal(forms.length, message.plural === undefined ? 1 : 2, message.text);
        for (const form of forms) {
          assert.notEqual(form, '');
          assert.deepEqual(places(form), places(message.text));
        }
      }
    });
  }

  it('are written so that WordPress finds each text by its key, also of two forms', () => {
    const some = [
      { text: 'One', context: 'block title' },
      { text: '%d post', plural: '%d posts' },
    ];
    const translations = new Map([
      ['', ['Language: es\n']],
      ['block title\u0004One', ['Uno']],
      ['%d post', ['%d entrada', '%d entradas']],
    ]);
    assert.deepEqual(
      readMo(writeMo(translations, some)),
      new Map([
        ['', 'Language: es\n'],
        ['%d post\0%d posts', '%d entrada\0%d entradas'],
        ['block title\u0004One', 'Uno'],
      ]),
    );
  });

  it('give scripts their own words alone', () => {
    const files = translationFiles(FOLDER);
    const chart = JSON.parse(
      String(files['languages/treatment-compare-es_ES-treatment-compare-editor-chart.json']),
    );
    const { Outcome, View } = chart.locale_data.messages;
    assert.deepEqual([Outcome, View], [['Resultado'], undefined]);
  });

  it('are found in PHP, in scripts and in descriptions of blocks', () => {
    const text = (/** @type {string} */ path, /** @type {string} */ source) =>
      messagesIn(path, source).map(keyOf);
    assert.deepEqual(text('a.php', `esc_html_e( 'It\\'s', 'x' ); _n( 'a', 'b', 2, 'x' );`), [
      "It's",
      'a',
    ]);
    assert.deepEqual(text('a.js', `f(__(\n  'Words',\n 'x'))`), ['Words']);
    assert.deepEqual(text('a/block.json', '{"title":"T","keywords":["k"]}'), [
      'block title\u0004T',
      'block keyword\u0004k',
    ]);
  });
});

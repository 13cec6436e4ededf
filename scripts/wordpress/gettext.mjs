/** Files of translations: those that people edit (`.po`), those that WordPress reads (`.mo`, and JSON for scripts). */

import { keyOf } from './messages.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {Map<string, string[]>} Translations by key: the text, or its forms by number */

const HEADER = `Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n`;

const quoted = (/** @type {string} */ text) => JSON.stringify(text);

/**
 * @param {readonly Message[]} messages
 * @returns {string} a template for translators
 */
export function template(messages) {
  const entries = messages.map(({ text, plural, context }) =>
    [
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(text)}`,
      ...(plural === undefined
        ? ['msgstr ""']
        : [`msgid_plural ${quoted(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""']),
    ].join('\n'),
  );
  return `${[`msgid ""\nmsgstr ${quoted(HEADER)}`, ...entries].join('\n\n')}\n`;
}

/**
 * Reads a file of translations. Each of its texts stands on one line.
 *
 * @param {string} po
 * @returns {Translations}
 */
export function readPo(po) {
  /** @type {Translations} */
  const translations = new Map();
  for (const entry of po.split(/\n{2,}/)) {
    const fields = Object.fromEntries(
      [...entry.matchAll(/^(msg\w+(?:\[\d\])?) (".*")$/gm)].map(([, name = '', text = '']) => [
        name,
        JSON.parse(text),
      ]),
    );
    const { msgid: text, msgctxt: context } = fields;
    if (text === undefined) continue;
    const forms = [fields['msgstr'], fields['msgstr[0]'], fields['msgstr[1]']];
    translations.set(
      keyOf({ text, context }),
      forms.filter((form) => form !== undefined),
    );
  }
  return translations;
}

/**
 * The binary form: two tables of lengths and places, in the order of the keys' bytes, and the texts.
 *
 * @param {Translations} translations
 * @param {readonly Message[]} messages
 * @returns {Uint8Array}
 */
export function writeMo(translations, messages) {
  const plurals = new Map(messages.map((message) => [keyOf(message), message.plural]));
  const entries = [...translations]
    .map(([key, forms]) => {
      const plural = plurals.get(key);
      return [plural === undefined ? key : `${key}\0${plural}`, forms.join('\0')];
    })
    .map((texts) => texts.map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one ?? Buffer.alloc(0), other ?? Buffer.alloc(0)));
  const count = entries.length;
  const head = Buffer.alloc(28 + 16 * count);
  [0x950412de, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count].forEach((value, index) =>
    head.writeUInt32LE(value, 4 * index),
  );
  const texts = [...entries.map(([key]) => key), ...entries.map(([, value]) => value)];
  let place = head.length;
  texts.forEach((text = Buffer.alloc(0), index) => {
    head.writeUInt32LE(text.length, 28 + 8 * index);
    head.writeUInt32LE(place, 32 + 8 * index);
    place += text.length + 1;
  });
  const end = Buffer.from([0]);
  return Buffer.concat([head, ...texts.flatMap((text = Buffer.alloc(0)) => [text, end])]);
}

/**
 * The words of one script.
 *
 * @param {Translations} translations
 * @param {readonly Message[]} messages of the script
 * @param {string} locale
 * @returns {string}
 */
export function writeScriptJson(translations, messages, locale) {
  const words = messages.flatMap((message) => {
    const forms = translations.get(keyOf(message));
    return forms ? [[keyOf(message), forms]] : [];
  });
  const header = {
    domain: 'messages',
    lang: locale,
    'plural-forms': 'nplurals=2; plural=(n != 1);',
  };
  return JSON.stringify({
    domain: 'messages',
    locale_data: { messages: { '': header, ...Object.fromEntries(words) } },
  });
}

/** The messages of the WordPress plugin, as its sources have them. */

/**
 * @typedef {object} Message
 * @property {string} text
 * @property {string} [plural]
 * @property {string} [context]
 */

/** A string of PHP or JavaScript in single quotes. */
const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The functions whose first word is a message. */
const SINGLE = new RegExp(
  String.raw`(?<![\w>$])(?:__|_e|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\(\s*${STRING}`,
  'g',
);

const PLURAL = new RegExp(String.raw`(?<![\w>$])_n\(\s*${STRING},\s*${STRING}`, 'g');

/** What WordPress translates of a block, by where it looks for the translation. */
const BLOCK_TEXTS = /** @type {const} */ ({
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
});

/**
 * @param {string} path
 * @param {string} source
 * @returns {Message[]}
 */
export function messagesIn(path, source) {
  if (path.endsWith('block.json')) return blockMessages(JSON.parse(source));
  if (!/\.(?:php|js)$/.test(path)) return [];
  return [
    ...headerMessages(source),
    ...[...source.matchAll(SINGLE)].map(([, text = '']) => ({ text: unquoted(text) })),
    ...[...source.matchAll(PLURAL)].map(([, text = '', plural = '']) => ({
      text: unquoted(text),
      plural: unquoted(plural),
    })),
  ];
}

/**
 * What the list of plugins says.
 *
 * @param {string} source
 * @returns {Message[]}
 */
const headerMessages = (source) =>
  [...source.matchAll(/^ \* Description: +(.+)$/gm)].map(([, text = '']) => ({ text }));

/**
 * @param {Record<string, any>} block
 * @returns {Message[]}
 */
const blockMessages = (block) =>
  Object.entries(BLOCK_TEXTS).flatMap(([field, context]) =>
    [block[field] ?? []].flat().map((text) => ({ text, context })),
  );

const unquoted = (/** @type {string} */ text) =>
  text.replace(/\\(['\\])/g, '$1').replaceAll('\\u00f1', 'ñ');

/**
 * @param {Message} message
 * @returns {string} the same for messages that have one translation
 */
export const keyOf = ({ text, context }) => (context ? `${context}\u0004${text}` : text);

/**
 * @param {readonly Message[]} messages
 * @returns {Message[]} each once, in order
 */
export const unique = (messages) => [
  ...new Map(messages.map((message) => [keyOf(message), message])).values(),
];

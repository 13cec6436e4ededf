/**
 * Every word that a reader sees or hears comes from the messages of a language, so none may stand in a template:
 * neither between tags, nor in an attribute that is read out, nor as text that is put into one of these places.
 */

/** Attributes whose value a reader sees or hears. */
const READ_OUT = new Set([
  'abbr',
  'alt',
  'aria-braillelabel',
  'aria-brailleroledescription',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Stands for an expression, by its number: no letter, and in no template. */
const hole = (/** @type {number} */ index) => `\0${index}\0`;
const HOLE = /\0(\d+)\0/g;

const PARTS =
  /<!--[^]*?-->|<\/?[a-z][^\s/>]*(?<attributes>(?:[^"'>]|"[^"]*"|'[^']*')*)>|(?<text>[^<]+)/gi;
const ATTRIBUTE = /(?<name>[^\s=/"']+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * What a template shows or reads out.
 *
 * @param {string} template
 * @returns {string[]}
 */
function readPiecesOf(template) {
  return [...template.matchAll(PARTS)].flatMap(({ groups = {} }) => {
    if (groups.text !== undefined) return [groups.text];
    return [...(groups.attributes ?? '').matchAll(ATTRIBUTE)]
      .filter(({ groups: found }) =>
        READ_OUT.has(found?.name?.replace('.', '').toLowerCase() ?? ''),
      )
      .map(({ groups: found }) => found?.value ?? '');
  });
}

/**
 * The texts that an expression may come to, as far as they are written in it.
 *
 * @param {any} node
 * @returns {{ node: any, words: string }[]}
 */
function textsOf(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, words: node.value }] : [];
    case 'TemplateLiteral':
      return [
        ...node.quasis.map((/** @type {any} */ quasi) => ({ node, words: quasi.value.cooked })),
        ...node.expressions.flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(textsOf);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(textsOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(textsOf) : [];
    case 'ArrayExpression':
      return node.elements.filter(Boolean).flatMap(textsOf);
    default:
      return [];
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralWords = {
  meta: {
    type: 'problem',
    docs: { description: 'Words that a reader sees come from the messages.' },
    messages: { literal: '"{{words}}" belongs in src/i18n/languages/, in every language.' },
    schema: [],
  },
  create(context) {
    /**
     * @param {any} node
     * @param {string} written
     */
    const check = (node, written) => {
      // A character reference is a sign: &nbsp; &middot;
      const words = written
        .replaceAll(HOLE, ' ')
        .replace(/&#?\w+;/g, '')
        .trim();
      if (/\p{L}/u.test(words)) context.report({ node, messageId: 'literal', data: { words } });
    };
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
        const template = quasi.quasis
          .map(
            ({ value }, index) =>
              (value.cooked ?? '') + (quasi.expressions[index] ? hole(index) : ''),
          )
          .join('');
        for (const piece of readPiecesOf(template)) {
          check(quasi, piece);
          for (const [, index] of piece.matchAll(HOLE)) {
            for (const { node, words } of textsOf(quasi.expressions[Number(index)]))
              check(node, words);
          }
        }
      },
    };
  },
};

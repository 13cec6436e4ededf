/**
 * Lit takes the options of listening from what a template hands it. Where a page gives all functions a `once`, a
 * function would be heard once, so templates hand over `listener(…)`.
 */

const ENDS_WITH_EVENT = /\s@[\w-]+=["']?$/;

/** @type {import('eslint').Rule.RuleModule} */
export const listeners = {
  meta: {
    type: 'problem',
    docs: { description: 'Templates listen with `listener(…)`.' },
    messages: { bare: 'Write listener(…) of src/views/listener.ts around it.' },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
      quasi.expressions.forEach((expression, index) => {
        if (!ENDS_WITH_EVENT.test(quasi.quasis[index]?.value.cooked ?? '')) return;
        const { callee } = /** @type {any} */ (expression);
        if (callee?.name !== 'listener') context.report({ node: expression, messageId: 'bare' });
      });
    },
  }),
};

import ts from 'typescript';

/**
 * Regular expressions where they are used, in place of constants that are used once: a script then needs no name for
 * them. A constant has a name and words for people; an engine compiles a literal once, wherever it stands. Only where a
 * use cannot tell a new expression from an old one: what remembers its place (`g` and `y` in `test` and `exec`) stays.
 */

const WITHOUT_MEMORY = new Set([
  'test',
  'exec',
  'match',
  'matchAll',
  'replace',
  'replaceAll',
  'split',
]);
const WITH_GLOBAL = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split']);

/**
 * The expressions of a file that are constants of its own, by name.
 *
 * @param {ts.SourceFile} file
 */
function expressionsIn(file) {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations);
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isRegularExpressionLiteral(initializer)
        ? [/** @type {const} */ ([name.text, initializer])]
        : [],
    ),
  );
}

/**
 * Whether a name stands where nothing is remembered: `NAME.test(…)`, `text.replace(NAME, …)`.
 *
 * @param {ts.Identifier} node
 * @param {ts.RegularExpressionLiteral} expression
 */
function canStandIn(node, expression) {
  const [, flags = ''] = /\/([a-z]*)$/.exec(expression.text) ?? [];
  const { parent } = node;
  const isObject = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  const call = isObject ? parent.parent : parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  if (isObject ? call.expression !== parent : call.arguments[0] !== node) return false;
  const method = call.expression.name.text;
  return !flags.includes('y') && (flags.includes('g') ? WITH_GLOBAL : WITHOUT_MEMORY).has(method);
}

/** @type {ts.TransformerFactory<ts.SourceFile>} */
export const expressionsInPlace = (context) => (file) => {
  const expressions = expressionsIn(file);
  /** @type {Map<string, ts.Identifier[]>} */
  const uses = new Map();
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isIdentifier(node) && expressions.has(node.text)) {
      uses.set(node.text, [...(uses.get(node.text) ?? []), node]);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  // Its declaration is the first.
  const moved = new Map(
    [...uses].flatMap(([name, [, use, ...others]]) => {
      const expression = expressions.get(name);
      return use && expression && others.length === 0 && canStandIn(use, expression)
        ? [[use, expression]]
        : [];
    }),
  );
  /** @type {ts.Visitor} */
  const move = (node) =>
    moved.get(/** @type {ts.Identifier} */ (node)) ?? ts.visitEachChild(node, move, context);
  return ts.visitEachChild(file, move, context);
};

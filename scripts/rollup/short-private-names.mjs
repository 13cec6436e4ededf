import ts from 'typescript';

/**
 * Private names of one letter, which begin anew in each class, so that scripts compress better: SWC gives each name of a
 * script letters of its own. Nobody outside of a class can tell, which is what private names are for.
 */

/** In the order in which SWC gives them to variables. */
const LETTERS = 'tersinaolhcdupmfgbywvxk';

/** @param {number} index */
const nameAt = (index) => {
  const round = Math.floor(index / LETTERS.length);
  return `#${LETTERS[index % LETTERS.length]}${round || ''}`;
};

/**
 * @param {ts.ClassLikeDeclaration} node
 * @param {ReadonlyMap<string, string>} around the names of the classes around it, which can be used in it, too
 */
function namesOf(node, around) {
  const own = node.members.flatMap(({ name }) =>
    name && ts.isPrivateIdentifier(name) ? name.text : [],
  );
  const names = [...new Set(own)].map((name, index) => [name, nameAt(around.size + index)]);
  return new Map([...around, .../** @type {[string, string][]} */ (names)]);
}

/** @type {ts.TransformerFactory<ts.SourceFile>} */
export const shortPrivateNames = (context) => {
  /**
   * @param {ReadonlyMap<string, string>} names
   * @returns {ts.Visitor}
   */
  const renaming = (names) => (node) => {
    if (ts.isPrivateIdentifier(node)) {
      const name = context.factory.createPrivateIdentifier(names.get(node.text) ?? node.text);
      return ts.setTextRange(name, node);
    }
    const inside = ts.isClassLike(node) ? namesOf(node, names) : names;
    return ts.visitEachChild(node, renaming(inside), context);
  };
  return (file) => ts.visitEachChild(file, renaming(new Map()), context);
};

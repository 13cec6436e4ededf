import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** An expression of the sources, and where it stands. */
export interface FoundExpression {
  readonly place: string;
  readonly expression: RegExp;
}

/** Every expression of a folder's sources, but for those of tests: as it is written, or as its module puts it together. */
export async function expressionsIn(folder: string): Promise<FoundExpression[]> {
  const found: FoundExpression[] = [];
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    const path = `${folder}/${name}`;
    if (!path.endsWith('.ts') || /\.test\.ts$|\/testing\//.test(path)) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    let assembled = 0;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.pos);
        const end = node.text.lastIndexOf('/');
        const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.push({ place: `${path}:${line + 1}`, expression });
      } else if (ts.isNewExpression(node) && node.getText(source).startsWith('new RegExp(')) {
        assembled += Number(!isMadeOnDemand(node));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    if (assembled > 0) {
      const made = await expressionsMadeBy(path);
      if (made.length < assembled) throw new Error(`${path} makes expressions that nobody counts`);
      found.push(...made.map((expression) => ({ place: path, expression })));
    }
  }
  return found;
}

/** Whether an expression is made within a function, of words of ours and without anything that repeats. */
function isMadeOnDemand({ arguments: parts }: ts.NewExpression): boolean {
  const [pattern] = parts ?? [];
  return (
    pattern !== undefined &&
    ts.isTemplateExpression(pattern) &&
    pattern.head.text === '^' &&
    pattern.templateSpans.length === 1 &&
    pattern.templateSpans[0]?.literal.text === '$'
  );
}

/** What a module makes of `RegExp` as it is loaded. */
async function expressionsMadeBy(path: string): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const { RegExp: real } = globalThis;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, parts: [string, string]) => {
      const expression = new target(...parts);
      made.push(expression);
      return expression;
    },
  });
  try {
    // Anew, whoever has loaded it before.
    await import(`${pathToFileURL(path).href}?expressions`);
  } finally {
    globalThis.RegExp = real;
  }
  return made;
}

/** The vocabulary of schema.org, read from the declarations of `schema-dts`. For tests in Node. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const DECLARATIONS = fileURLToPath(new URL('schema.d.ts', import.meta.resolve('schema-dts')));

const source = ts.createSourceFile(
  DECLARATIONS,
  readFileSync(DECLARATIONS, 'utf8'),
  ts.ScriptTarget.Latest,
);

/** `DrugBase` holds the properties of a drug and of no more general thing; `DrugLeaf` its name. */
const interfaces = new Map(
  source.statements.filter(ts.isInterfaceDeclaration).map((each) => [each.name.text, each]),
);

/** `Drug` is a drug and all that is more special. */
const unions = new Map(
  source.statements.filter(ts.isTypeAliasDeclaration).map((each) => [each.name.text, each.type]),
);

/** Whether schema.org has a type of that name. */
export const isType = (type: string): boolean => interfaces.has(`${type}Leaf`);

/** What a type may have: for each property, its own and inherited ones, the names of what it may hold. */
export function propertiesOf(type: string): ReadonlyMap<string, ReadonlySet<string>> {
  return membersOf(`${type}Leaf`);
}

function membersOf(name: string): Map<string, ReadonlySet<string>> {
  const declaration = interfaces.get(name);
  if (!declaration) return new Map();
  const inherited = (declaration.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .flatMap(({ expression }) => [...membersOf(expression.getText(source))]);
  const own = declaration.members
    .filter(ts.isPropertySignature)
    .map((member) => [nameOf(member), new Set(namesIn(member.type))] as const);
  return new Map([...inherited, ...own]);
}

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isStringLiteral(name) ? name.text : name.getText(source);

/** The names in `SchemaValue<Drug | Text, "property">`, with all that is more special. */
function namesIn(type: ts.TypeNode | undefined): string[] {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText(source);
  if (name === 'SchemaValue') return namesIn(type.typeArguments?.[0]);
  return name.endsWith('Leaf') ? [name.slice(0, -4)] : [name, ...namesIn(unions.get(name))];
}

/** Rows in another of their kinds, with what both have in common. */
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { type Fields, isFields, listOf } from '../document/change.js';
import { type Described, fieldsOf, itemOf, kindsOf, shapeOf, wayOf, waysOf } from './described.js';
import { fieldLabel, treatmentName } from './labels.js';
import type { EditorWords } from '../words.js';

/** A row as one of another kind: the fields that both have, and of each cell its words, or what both kinds say under one name. */
export function inKind(rows: Described, row: Fields, kind: string): Fields {
  const described = kindsOf(rows).get(kind);
  if (!described) return row;
  const kept = fieldsOf(described).flatMap(({ name, ...field }): [string, unknown][] => {
    if (name === 'kind') return [[name, kind]];
    if (!Object.hasOwn(row, name)) return [];
    return [[name, name === 'cells' ? cellsIn(field, row.cells) : row[name]]];
  });
  return Object.fromEntries(kept);
}

function cellsIn(cells: Described, old: unknown): Fields {
  const item = itemOf(cells);
  if (!item || !isFields(old)) return {};
  const [main = item] = waysOf(item);
  const all = Object.entries(old).map(([id, cell]) => {
    const isMissing = wayOf(item, cell) === 1;
    return [id, isMissing ? cell : inShape(main, cell)] as const;
  });
  return Object.fromEntries(all.filter(([, cell]) => cell !== undefined));
}

/** A cell in the shape of those of another kind; nothing where nothing of it can stand there. */
function inShape(cell: Described, old: unknown): unknown {
  const words = wordsOf(old);
  switch (shapeOf(cell)) {
    case 'rich':
      return words.length > 0 ? words.join(' ') : undefined;
    case 'list': {
      const item = itemOf(cell);
      const takesText = item?.schema.fields && Object.hasOwn(item.schema.fields, 'text');
      if (takesText) return words.length > 0 ? words.map((text) => ({ text })) : undefined;
      const shared = item && sharedFields(item, fieldsIn(old));
      return shared && [shared];
    }
    default:
      return withWords(cell, sharedFields(cell, fieldsIn(old)), words);
  }
}

/** The fields of a cell, or of the first of the studies in it. */
const fieldsIn = (cell: unknown): Fields => {
  const first = Array.isArray(cell) ? (cell as readonly unknown[])[0] : cell;
  return isFields(first) ? first : {};
};

function sharedFields(described: Described, old: Fields): Fields | undefined {
  const shared = fieldsOf(described)
    .filter(({ name, schema }) => Object.hasOwn(old, name) && isOfType(schema.type, old[name]))
    .map(({ name }) => [name, old[name]] as const);
  return shared.length > 0 ? Object.fromEntries(shared) : undefined;
}

const isOfType = (type: string, value: unknown): boolean =>
  type === 'list' ? Array.isArray(value) : type === (isFields(value) ? 'object' : typeof value);

/** Puts words where a cell of this kind has them: a short answer and a note. */
function withWords(cell: Described, shared: Fields | undefined, words: readonly string[]): unknown {
  const names = fieldsOf(cell).map(({ name }) => name);
  const left = words.filter((text) => !Object.values(shared ?? {}).includes(text));
  const answer = names.includes('value') && shared?.value === undefined ? left[0] : undefined;
  const note = left.slice(answer === undefined ? 0 : 1).join(' ');
  const takesNote = names.includes('note') && shared?.note === undefined && note !== '';
  const all = {
    ...(answer !== undefined && { value: answer }),
    ...shared,
    ...(takesNote && { note }),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** The words of a cell that holds words and no numbers, in their order. */
function wordsOf(cell: unknown): readonly string[] {
  if (typeof cell === 'string') return [cell];
  if (Array.isArray(cell)) return cell.flatMap(wordsOf);
  if (!isFields(cell)) return [];
  return [cell.value, cell.note, cell.text, ...listOf(cell.points)].filter(
    (words): words is string => typeof words === 'string',
  );
}

/** One value of a piece of a document, and where it is in it. */
interface Leaf {
  readonly keys: PathKeys;
  readonly value: unknown;
}

function leavesOf(value: unknown, keys: PathKeys = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, [...keys, at]));
  if (!isFields(value)) return [{ keys, value }];
  return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, [...keys, name]));
}

/**
 * What of a piece of a document is in another no longer, by the names of its fields.
 *
 * @param keys where the piece is in the document
 */
export function lostBetween(
  before: unknown,
  after: unknown,
  keys: PathKeys,
  words: EditorWords,
  document: unknown,
): readonly string[] {
  const left = leavesOf(after);
  const lost = leavesOf(before).filter(
    (leaf) => !isKept(leaf, left) && leaf.keys.at(-1) !== 'kind',
  );
  const names = lost.map((leaf) => nameOfLeaf([...keys, ...leaf.keys], words, document));
  return [...new Set(names)];
}

const isKept = ({ keys, value }: Leaf, left: readonly Leaf[]): boolean =>
  left.some((other) =>
    typeof value === 'string'
      ? typeof other.value === 'string' && other.value.includes(value)
      : other.value === value && other.keys.at(-1) === keys.at(-1),
  );

function nameOfLeaf(keys: PathKeys, words: EditorWords, document: unknown): string {
  const named = keys.findLastIndex((key) => typeof key === 'string');
  const place = keys.slice(0, named + 1);
  return place.at(-2) === 'cells'
    ? treatmentName(String(place.at(-1)), document)
    : fieldLabel(words, place);
}

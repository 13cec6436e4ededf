/** Changes of a document that know its schema. */
import { type PathKeys } from '../../../model/diagnostics/finding.js';
import { isFields, type NamesAt, removeAt, setAt, valueAt } from '../document/change.js';
import { freeId, idsIn, withId } from '../document/ids.js';
import { describedAt, fieldsOf, written } from './described.js';
import { namingField } from './layout.js';

/** How the value at a place is written, with its fields where it has some. */
const writtenAt = (document: unknown, keys: PathKeys) => {
  const described = describedAt(document, keys);
  return described && written(described, valueAt(document, keys));
};

const namesIn =
  (document: unknown): NamesAt =>
  (keys) => {
    const described = writtenAt(document, keys);
    return described ? fieldsOf(described).map(({ name }) => name) : [];
  };

/** Puts a value at a place, among the fields around it in the order of the schema. Nothing takes it out. */
export function withValue(document: unknown, keys: PathKeys, value: unknown): unknown {
  if (value !== undefined) return setAt(document, keys, value, namesIn(document));
  return typeof keys.at(-1) === 'number' ? setAt(document, keys, '') : withoutField(document, keys);
}

/** Takes a field out, and what is left empty around it and may be left out. */
function withoutField(document: unknown, keys: PathKeys): unknown {
  const next = removeAt(document, keys);
  const around = keys.slice(0, -1);
  const left = valueAt(next, around);
  const isSpare =
    typeof around.at(-1) === 'string' &&
    isFields(left) &&
    Object.keys(left).length === 0 &&
    !isFieldNeeded(document, around);
  return isSpare && next !== document ? withoutField(next, around) : next;
}

/** A cell may always be left out, however the schema has it. */
function isFieldNeeded(document: unknown, keys: PathKeys): boolean {
  const described = describedAt(document, keys);
  return keys.at(-2) !== 'cells' && described?.schema.presence === 'required';
}

/** An item with an id where its kind has one: a word and a number, until it has a label. */
export function withFirstId(document: unknown, list: PathKeys, item: unknown): unknown {
  const described = describedAt(document, [...list, 0]);
  const fields = described && written(described, item)?.schema.fields;
  if (!isFields(item) || !fields || !Object.hasOwn(fields, 'id')) return item;
  return { ...item, id: freeId('', wordFor(list), idsIn(document)) };
}

/** The word that ids of a list begin with. */
const wordFor = (list: PathKeys): string => String(list.at(-1) ?? 'comparisons').replace(/s$/, '');

/**
 * Makes the id of a part of its label, if the label is what has changed.
 *
 * @param made the ids that were made and not written; no other follows its label
 */
export function withIdOfLabel(
  document: unknown,
  keys: PathKeys,
  made: ReadonlySet<string>,
): { readonly document: unknown; readonly id?: string } {
  const part = keys.slice(0, -1);
  const described = writtenAt(document, part);
  const old = valueAt(document, [...part, 'id']);
  const isMade = typeof old === 'string' ? made.has(old) : part.length === 0 && old === undefined;
  if (!described || !isMade || namingField(described) !== keys.at(-1)) return { document };
  const label = valueAt(document, keys);
  const taken = idsIn(document).filter((id) => id !== old);
  const id = freeId(typeof label === 'string' ? label : '', wordFor(part.slice(0, -1)), taken);
  return { document: withId(document, part, id), id };
}

/** Changes of a document. Each gives a new one, which shares with the old what has not changed. */
import type { PathKeys } from '../../../model/diagnostics/finding.js';

/** The fields of a piece of a document. */
export type Fields = Readonly<Record<string, unknown>>;

/** The names of the fields that may stand at a place, in the order in which they are written. */
export type NamesAt = (keys: PathKeys) => readonly string[];

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of a document; an empty one where there is something else, or nothing. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What stands at a place; nothing where nothing does. */
export function valueAt(document: unknown, keys: PathKeys): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}

/**
 * Puts a value at a place. What is missing on the way there is made.
 *
 * @param namesAt a field that is new comes before those that follow it there; by default after all others
 */
export function setAt(
  document: unknown,
  keys: PathKeys,
  value: unknown,
  namesAt: NamesAt = () => [],
): unknown {
  return changeAt(document, keys, () => value, namesAt);
}

/** Takes out what stands at a place: a field, or an item of a list. */
export function removeAt(document: unknown, keys: PathKeys): unknown {
  const key = keys.at(-1);
  if (key === undefined) return undefined;
  const parent = keys.slice(0, -1);
  const around = valueAt(document, parent);
  if (typeof around !== 'object' || around === null || !Object.hasOwn(around, key)) return document;
  return setAt(
    document,
    parent,
    Array.isArray(around) ? around.toSpliced(Number(key), 1) : withoutField(around, key),
  );
}

/** Puts an item of a list into another place of it; where there is no such place, it stays. */
export function moveAt(document: unknown, list: PathKeys, from: number, to: number): unknown {
  const items = listOf(valueAt(document, list));
  if (!(from in items) || !(to in items)) return document;
  return setAt(document, list, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
}

function changeAt(
  value: unknown,
  [key, ...inside]: PathKeys,
  change: () => unknown,
  namesAt: NamesAt,
  above: PathKeys = [],
): unknown {
  if (key === undefined) return change();
  const next = (old: unknown) => changeAt(old, inside, change, namesAt, [...above, key]);
  if (typeof key === 'number') {
    const items = [...listOf(value)];
    items[key] = next(items[key]);
    return items;
  }
  const fields = isFields(value) ? value : {};
  const old = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return withField(fields, key, next(old), namesAt(above));
}

function withField(fields: Fields, key: string, value: unknown, names: readonly string[]): Fields {
  if (Object.hasOwn(fields, key) || !names.includes(key)) return { ...fields, [key]: value };
  const later = names.slice(names.indexOf(key) + 1);
  const entries = Object.entries(fields);
  const place = entries.findIndex(([name]) => later.includes(name));
  const at = place < 0 ? entries.length : place;
  return Object.fromEntries(entries.toSpliced(at, 0, [key, value]));
}

const withoutField = (fields: object, key: string | number): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== String(key)));

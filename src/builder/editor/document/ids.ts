/** The short names by which the parts of a document refer to each other. */
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { type Fields, isFields, listOf, setAt, valueAt } from './change.js';

const MOST_WORDS = 5;

/** Every id of a document, of whatever it is. */
export function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isFields(value) && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/**
 * An id made of a label, which no other part of the document has.
 *
 * @param fallback the word that it is made of where the label has no letter that an id may have
 */
export function freeId(label: string, fallback: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const plain = (words ?? []).slice(0, MOST_WORDS).join('-');
  const begin = /^[a-z]/.test(plain) ? plain : fallback;
  let id = begin === fallback ? `${fallback}-1` : begin;
  for (let number = 2; taken.includes(id); number += 1) id = `${begin}-${number}`;
  return id;
}

/** Gives a part another id, and says it wherever the part is referred to. */
export function withId(document: unknown, part: PathKeys, id: string): unknown {
  const place = [...part, 'id'];
  const old = valueAt(document, place);
  const isFree = !idsIn(document).includes(id);
  const renamed =
    typeof old === 'string' && old !== id && isFree
      ? renameIn(document, listNameOf(part), { old, id })
      : document;
  return setAt(renamed, place, id, () => ['$schema', 'kind', 'icon', 'id']);
}

/** Takes out what is said of a treatment in the cells of rows. */
export function withoutCells(document: unknown, id: string): unknown {
  return mapFields(document, (fields) =>
    isFields(fields.cells) && Object.hasOwn(fields.cells, id)
      ? {
          ...fields,
          cells: Object.fromEntries(Object.entries(fields.cells).filter(([name]) => name !== id)),
        }
      : fields,
  );
}

/** The list that a part is in: `treatments`. */
const listNameOf = (part: PathKeys): string => String(part.at(-2) ?? '');

interface Renaming {
  readonly old: string;
  readonly id: string;
}

function renameIn(document: unknown, list: string, { old, id }: Renaming): unknown {
  const rename = (name: unknown) => (name === old ? id : name);
  if (list === 'treatments') {
    return mapFields(document, (fields) =>
      isFields(fields.cells) && Object.hasOwn(fields.cells, old)
        ? { ...fields, cells: withNames(fields.cells, (name) => (name === old ? id : name)) }
        : fields,
    );
  }
  const renamed = mapFields(document, (fields) =>
    isNamesOnly(fields[list]) && listOf(fields[list]).includes(old)
      ? { ...fields, [list]: listOf(fields[list]).map(rename) }
      : fields,
  );
  return list === 'sources'
    ? mapText(renamed, (text) => text.replaceAll(`[@${old}]`, `[@${id}]`))
    : renamed;
}

const isNamesOnly = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const withNames = (fields: Fields, rename: (name: string) => string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), value]));

/** A document with each piece that has fields changed; what is not changed is the same. */
function mapFields(value: unknown, change: (fields: Fields) => Fields): unknown {
  const inside = mapInside(value, (item) => mapFields(item, change));
  return isFields(inside) ? change(inside) : inside;
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  return typeof value === 'string'
    ? change(value)
    : mapInside(value, (item) => mapText(item, change));
}

function mapInside(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(change);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, change(item)] as const);
  return entries.every(([name, item]) => item === value[name])
    ? value
    : Object.fromEntries(entries);
}

/** What the places of a document are called in the editor. */
import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { listOf, valueAt } from '../document/change.js';
import type { EditorWords } from '../words.js';
import { nameOf } from './references.js';

/** A field by its name, and where it means something else there, by that of what it is in. */
export function fieldLabel({ fields }: EditorWords, keys: PathKeys): string {
  const name = String(keys.at(-1));
  const around = keys.slice(0, -1).findLast((key) => typeof key === 'string');
  return own(fields, `${around}.${name}`) ?? own(fields, name) ?? spaced(name);
}

export const choiceLabel = ({ choices }: EditorWords, field: string, choice: string): string =>
  own(choices, `${field}.${choice}`) ?? spaced(choice);

export const kindLabel = ({ kinds }: EditorWords, kind: string): string =>
  own(kinds, kind) ?? spaced(kind);

/** One item of a list. Lists in cells are called by the kind of their row. */
export function itemWord({ items }: EditorWords, list: PathKeys, document: unknown): string {
  const isCell = list.at(-2) === 'cells';
  const name = isCell ? valueAt(document, [...list.slice(0, -2), 'kind']) : list.at(-1);
  return own(items, String(name)) ?? spaced(String(name)).toLowerCase();
}

/** What an item of a list is called: its own name, or which it is. */
export function itemName(words: EditorWords, item: PathKeys, document: unknown): string {
  return nameOf(valueAt(document, item)) ?? itemNumber(words, item, document);
}

/** An item of a list by its number: “Study 2”. */
export function itemNumber(words: EditorWords, item: PathKeys, document: unknown): string {
  const word = itemWord(words, item.slice(0, -1), document);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${Number(item.at(-1)) + 1}`;
}

/** The treatment whose cell has a name. */
export function treatmentName(id: string, document: unknown): string {
  const treatment = listOf(valueAt(document, ['treatments'])).find(
    (one) => valueAt(one, ['id']) === id,
  );
  return nameOf(treatment) ?? id;
}

/** Where a place is, from the outside in: “Treatments › Heat › Name”. */
export function crumbs(words: EditorWords, keys: PathKeys, document: unknown): string {
  if (keys.length === 0) return words.document;
  return keys
    .map((key, index) => {
      const place = keys.slice(0, index + 1);
      if (typeof key === 'number') return itemName(words, place, document);
      return keys[index - 1] === 'cells' ? treatmentName(key, document) : fieldLabel(words, place);
    })
    .map(shortened)
    .join(' › ');
}

const LONGEST_CRUMB = 40;

const shortened = (name: string): string =>
  name.length > LONGEST_CRUMB ? `${name.slice(0, LONGEST_CRUMB).trimEnd()}…` : name;

/** A name of a field in words: `shortTitle` is “Short title”. */
function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const own = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

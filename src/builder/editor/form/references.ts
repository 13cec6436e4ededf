import type { PathKeys } from '../../../model/diagnostics/finding.js';
import { isFields, listOf, valueAt } from '../document/change.js';

/** What a list of ids may name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The parts of a document that the ids in a list refer to, by the name of the list. */
const REFERRED: Readonly<Record<string, (document: unknown) => readonly unknown[]>> = {
  sources: (document) => listOf(valueAt(document, ['sources'])),
  rows: rowsIn,
  values: (document) => listOf(valueAt(document, ['guide', 'values'])),
};

/** What may be chosen for a list of ids at a place; nothing where its ids are no references. */
export function choicesAt(document: unknown, list: PathKeys): readonly Choice[] | undefined {
  const name = String(list.at(-1));
  return Object.hasOwn(REFERRED, name) ? REFERRED[name]?.(document).flatMap(choiceOf) : undefined;
}

/** The sources of a document, to be cited. */
export const citable = (document: unknown): readonly Choice[] =>
  choicesAt(document, ['sources']) ?? [];

function rowsIn(document: unknown): readonly unknown[] {
  return listOf(valueAt(document, ['sections'])).flatMap((section) =>
    listOf(valueAt(section, ['rows'])),
  );
}

function choiceOf(part: unknown): Choice[] {
  if (!isFields(part) || typeof part.id !== 'string') return [];
  return [{ id: part.id, name: nameOf(part) ?? part.id }];
}

/** What a part of a document is called in it, if it has a name yet; an id is none. */
export function nameOf(part: unknown): string | undefined {
  if (typeof part === 'string') return part || undefined;
  if (!isFields(part)) return undefined;
  return [part.label, part.name, part.title, part.term, part.question, part.short, part.doi].find(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

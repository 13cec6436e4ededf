import { resolve } from 'node:path';
import { isAddress } from '../read-place.js';
import type { Terminal } from '../terminal.js';
import type { NamedText } from './named-text.js';
import { linkedFrom } from './read-linked.js';
import { readSource } from './read-source.js';
import type { CheckedDocument } from './told.js';
import { unread } from './unread.js';

/** What could be read, and what is told of the rest. */
export interface ReadAll {
  readonly texts: readonly NamedText[];
  readonly unreadable: readonly CheckedDocument[];
}

/** Reads what an author names, and the documents that the pages among it name. */
export async function readAll(
  sources: readonly string[],
  language: string | undefined,
  terminal: Terminal,
): Promise<ReadAll> {
  const texts: NamedText[] = [];
  const unreadable: CheckedDocument[] = [];
  const tryTo = async (file: string, read: () => Promise<NamedText>) => {
    try {
      texts.push(await read());
    } catch (error) {
      unreadable.push(unread(file, error));
    }
  };
  for (const file of sources) await tryTo(file, () => readSource(file, language, terminal));
  const isNew = notYetIn(texts);
  for (const { file, read } of texts.flatMap(linkedFrom)) {
    if (isNew(file)) await tryTo(file, read);
  }
  return { texts, unreadable };
}

/** Two pages may name one document, which may be named itself. */
function notYetIn(texts: readonly NamedText[]): (file: string) => boolean {
  const nameOf = (place: string) => (isAddress(place) ? place : resolve(place));
  const known = new Set(texts.flatMap(({ place }) => (place === undefined ? [] : nameOf(place))));
  return (file) => {
    const name = nameOf(file);
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  };
}

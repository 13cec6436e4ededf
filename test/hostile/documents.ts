import { english } from '../../src/i18n/messages.js';
import { parseComparison } from '../../src/model/comparison/parse-comparison.js';
import { inTurn } from './vectors.js';
import { fullDocument, keysOf, lookUp, placesIn, toPath } from '../../src/testing/documents.js';

type Keys = readonly (string | number)[];

/** A document with every field and every word of the interface. */
export function everyField(): unknown {
  return { ...fullDocument(), messages: { ...english } };
}

/** Where a document holds a text. */
export const TEXT_PLACES: readonly Keys[] = placesIn(everyField()).filter(
  (place) => typeof lookUp(everyField(), place).value === 'string',
);

export interface Hostile {
  /** The texts in all places, one after the other, and as names of messages. */
  readonly everywhere: unknown;
  /** The same in each place where a document may hold it. */
  readonly acceptable: unknown;
  /** How many places that are. */
  readonly accepted: number;
}

export function withTexts(texts: readonly string[]): Hostile {
  const everywhere = replaced(TEXT_PLACES, texts) as Record<string, unknown>;
  const names = Object.fromEntries(texts.map((text) => [text, text]));
  everywhere['messages'] = { ...(everywhere['messages'] as object), ...names };
  let places = TEXT_PLACES;
  for (;;) {
    const acceptable = replaced(places, texts);
    const refused = new Set(
      parseComparison(acceptable)
        .diagnostics.filter(({ severity }) => severity === 'error')
        .map(({ path }) => path),
    );
    const left = places.filter(
      (place) => !place.some((_key, depth) => refused.has(toPath(place.slice(0, depth + 1)))),
    );
    if (left.length === places.length) return { everywhere, acceptable, accepted: left.length };
    places = left;
  }
}

function replaced(places: readonly Keys[], texts: readonly string[]): unknown {
  const document = everyField();
  for (const [index, place] of places.entries()) {
    const parent = lookUp(document, place.slice(0, -1)).value as Record<string | number, unknown>;
    parent[place.at(-1)!] = inTurn(texts, index);
  }
  return document;
}

/** Whether a path leads to something in a document, or to where a required field is missing. */
export function isPlaceIn(document: unknown, path: string): boolean {
  if (path === '$') return true;
  return lookUp(document, keysOf(path).slice(0, -1)).found;
}

import { isRichText, plainText } from '../../model/comparison/inline.js';
import { normalise } from './read-text.js';

/** Every number of a part of a document, as it is and as whole people, and those in its words. */
export function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === 'number') yield* [Math.abs(value), Math.round(Math.abs(value))];
  else if (typeof value === 'string') yield* numbersIn(value);
  else if (typeof value !== 'object' || value === null) return;
  else if (isRichText(value)) yield* numbersIn(plainText(value));
  else
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'id' && key !== 'sources') yield* numbersOf(item);
    }
}

/** A mark between digits parts thousands where three follow it, and decimals else, in every language. */
export function numbersIn(text: string): number[] {
  return [...normalise(text).matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) =>
    Number(
      digits
        .split(/[.,]/)
        .reduce((number, part) =>
          part.length === 3 && number !== '0' ? number + part : `${number}.${part}`,
        ),
    ),
  );
}

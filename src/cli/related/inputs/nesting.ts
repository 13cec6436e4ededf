import { Parser } from 'htmlparser2';
import { Failure } from '../../failure.js';

/** Browsers stop at 512. Whatever goes through a document by calling itself can go as deep as this. */
const DEEPEST = 2000;

/** Elements lie so deep within one another that nobody could go through them. */
export class NestedTooDeeply extends Error {}

/**
 * Looks at markup before it becomes a document, which takes time that grows with the square of its depth.
 * @throws {NestedTooDeeply}
 */
export function checkNesting(markup: string, isXml: boolean): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        if (++depth > DEEPEST) throw new NestedTooDeeply();
      },
      onclosetag: () => depth--,
    },
    { xmlMode: isXml },
  );
  parser.end(markup);
}

/** What is told of whatever went wrong while a place was read; anything else is thrown as it is. */
export function readingFailure(place: string, error: unknown): unknown {
  const isTooDeep = error instanceof NestedTooDeeply;
  const isTooMuch = error instanceof RangeError;
  if (!isTooDeep && !isTooMuch) return error;
  return new Failure(
    place,
    isTooDeep ? `has more than ${DEEPEST} elements within one another` : 'is too large or too deep',
    'Mend it, or leave it out.',
  );
}

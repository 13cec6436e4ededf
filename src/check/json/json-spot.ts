/** A string, a sign, or another value. */
const PIECE = /"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gsu;

/** A piece of the text, and its index. */
export interface Piece {
  readonly piece: string;
  readonly index: number;
}

/** The place where a text stops being JSON, and what is around it. */
export interface JsonSpot {
  readonly text: string;
  /** Where it stops; its length where it ends too early. */
  readonly at: number;
  /** What stands there, up to the end of the line, and no more than a few words. */
  readonly rest: string;
  /** What stands before it, if anything does. */
  readonly last: Piece | undefined;
  /** Whether what stands before is the name of a field. */
  readonly isAfterName: boolean;
  /** Whether a name of a field belongs there. */
  readonly isForName: boolean;
  /** The brackets that are open there, the innermost last. */
  readonly open: readonly Piece[];
  /** Whether it stands in the line of what is before. */
  readonly isInLine: boolean;
}

/** Why a text is not JSON, as its author is told. */
export interface JsonMistake {
  /** Where in the text. */
  readonly index: number;
  /** What is wrong there, as words that go on from the place. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly mend: string;
}

/** Knows one kind of mistake by what stands where the text stops being JSON. */
export type JsonMistakeReader = (spot: JsonSpot) => JsonMistake | undefined;

const LONGEST_REST = 40;

/** @param at where the text stops being JSON: all before it is the beginning of some */
export function jsonSpot(text: string, at: number): JsonSpot {
  const open: Piece[] = [];
  let [beforeLast, last]: (Piece | undefined)[] = [];
  for (const { 0: piece, index } of text.slice(0, at).matchAll(PIECE)) {
    if (piece === '{' || piece === '[') open.push({ piece, index });
    if (piece === '}' || piece === ']') open.pop();
    [beforeLast, last] = [last, { piece, index }];
  }
  const isInObject = open.at(-1)?.piece === '{';
  const beginsField = (before: Piece | undefined) =>
    isInObject && (before?.piece === ',' || before?.piece === '{');
  const [rest = ''] = text.slice(at, at + LONGEST_REST).split(/[\r\n]/);
  return {
    text,
    at,
    rest,
    last,
    isAfterName: beginsField(beforeLast) && last?.piece.startsWith('"') === true,
    isForName: beginsField(last),
    open,
    isInLine: !text.slice(last?.index ?? 0, at).includes('\n'),
  };
}

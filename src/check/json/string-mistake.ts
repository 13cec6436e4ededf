import type { JsonMistakeReader, Piece } from './json-spot.js';

/** The first character that may not stand between quotes as it is: a control, or a backslash with nothing to it. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\0-\x1f]|\\(?!["\\/bfnrtu]|u[\da-fA-F]{4})/;
/** A string up to its end, or that of the text. */
const STRING = /"(?:[^"\\]|\\[^])*"?/y;

/** Mistakes between quotes, or about where they end. */
export const stringMistake: JsonMistakeReader = ({ text, at, rest, last, isInLine }) => {
  if (rest.startsWith('"')) return unfitString(text, at);
  if (!last?.piece.startsWith('"') || !isInLine) return undefined;
  return curlyEnd(last) ?? innerQuote(last, rest);
};

function unfitString(text: string, at: number): ReturnType<JsonMistakeReader> {
  STRING.lastIndex = at;
  const [string = ''] = STRING.exec(text) ?? [];
  const unfit = UNFIT.exec(string);
  if (!unfit) {
    return string.length > 1 && string.endsWith('"')
      ? undefined
      : { index: at, message: 'opens quotes that are never closed', mend: 'Close them with ".' };
  }
  const index = at + unfit.index;
  if (/[\n\r]/.test(unfit[0])) {
    const line = { piece: string.slice(0, unfit.index), index: at };
    return (
      curlyEnd(line) ?? {
        index,
        message: 'has a line break between quotes',
        mend: 'Write the words in one line, or close the quotes (") at its end.',
      }
    );
  }
  return unfit[0] === '\\'
    ? {
        index,
        message: 'has a backslash that stands for nothing',
        mend: 'Take it out, or write two for a backslash.',
      }
    : {
        index,
        message: 'has a tab or another control character between quotes',
        mend: 'Write spaces in its place.',
      };
}

/** A curly quote, the first in a string, before what comes behind a string. */
const CURLY_END = /^[^“„”]*([”“])[ \t]*(?:[:,\]}]|$)/;

/** Quotes that were opened straight and closed curly go on until the next straight one. */
function curlyEnd({ piece, index }: Piece): ReturnType<JsonMistakeReader> {
  const [, curly] = CURLY_END.exec(piece) ?? [];
  return curly === undefined
    ? undefined
    : {
        index: index + piece.indexOf(curly),
        message: `closes straight quotes with the curly one ${curly}`,
        mend: 'Close them with a straight one ("), and turn off “smart quotes” in your editor.',
      };
}

function innerQuote({ piece, index }: Piece, rest: string): ReturnType<JsonMistakeReader> {
  return /^[\p{L}\p{N}\p{Po}\p{Pd}]/u.test(rest) && !/^[,:]/.test(rest)
    ? {
        index: index + piece.length - 1,
        message: `has a quote inside a text, so that the text ends before: ${rest.trim()}`,
        mend: 'Write \\" for a quote inside a text, or curly ones: “like this”.',
      }
    : undefined;
}

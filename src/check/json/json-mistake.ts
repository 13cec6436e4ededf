import { jsonBreaksAt } from '../../model/comparison/json-place.js';
import { fileMistake } from './file-mistake.js';
import { type JsonMistake, type JsonMistakeReader, jsonSpot } from './json-spot.js';
import { stringMistake } from './string-mistake.js';

/**
 * Tells the mistakes that people make in JSON apart.
 *
 * @returns nothing where the text is JSON
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  const at = jsonBreaksAt(text);
  if (at === undefined) return undefined;
  const spot = jsonSpot(text, at);
  for (const read of READERS) {
    const mistake = read(spot);
    if (mistake) return mistake;
  }
  return {
    index: at,
    message: `is not JSON from here on: ${spot.rest.trim()}`,
    mend: 'Look there for what is missing or too much.',
  };
}

const COMMENT = /^(?:\/[/*]|#|<!--)/;
const CURLY = /^[“”„‟″«»]/;
const SINGLE = /^['‘’‚`´]/;
const ODD_SPACE = /^[\p{Zs}\u200b-\u200d\u2028\u2029\u2060\ufeff\v\f]/u;

const comment: JsonMistakeReader = ({ at, rest }) =>
  COMMENT.test(rest)
    ? { index: at, message: 'has a comment, which JSON does not know', mend: 'Take comments out.' }
    : undefined;

const curlyQuote: JsonMistakeReader = ({ at, rest }) =>
  CURLY.test(rest)
    ? {
        index: at,
        message: `has the curly quote ${rest.charAt(0)} where a straight one belongs`,
        mend: 'Write straight quotes ("), and turn off what makes them curly (“smart quotes”) in your editor.',
      }
    : undefined;

const singleQuote: JsonMistakeReader = ({ at, rest }) =>
  SINGLE.test(rest)
    ? {
        index: at,
        message: `has the single quote ${rest.charAt(0)} where a double one belongs`,
        mend: `Put names and words into double quotes: "like this".`,
      }
    : undefined;

const oddSpace: JsonMistakeReader = ({ text, at }) => {
  const [space] = ODD_SPACE.exec(text.slice(at, at + 1)) ?? [];
  if (space === undefined) return undefined;
  const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    index: at,
    message: `has a space that JSON does not know (U+${code})`,
    mend: 'Take it out, or type an ordinary space in its place.',
  };
};

const surplusComma: JsonMistakeReader = ({ at, rest, last }) => {
  const isBeforeBracket = last?.piece === ',' && /^[\]}]/.test(rest);
  const isAfterNothing = rest.startsWith(',') && /^[[{,]$/.test(last?.piece ?? '');
  if (!isBeforeBracket && !isAfterNothing) return undefined;
  return {
    index: isBeforeBracket ? last.index : at,
    message: 'has a comma too many',
    mend: isBeforeBracket
      ? `Take out the comma before the ${rest.charAt(0)}.`
      : 'Take out one comma.',
  };
};

const missingValue: JsonMistakeReader = ({ rest, last, at }) =>
  last?.piece === ':' && /^[,}\]]/.test(rest)
    ? {
        index: at,
        message: 'has a name without a value',
        mend: 'Write the value behind the colon, or take the name out.',
      }
    : undefined;

const secondDocument: JsonMistakeReader = ({ text, at, rest, last, open }) => {
  if (!last || open.length > 0 || !/^[}\]]$/.test(last.piece)) return undefined;
  return /^,?\s*[[{]/.test(text.slice(at, at + 40))
    ? {
        index: at,
        message: 'begins a second document behind the first',
        mend: 'Put each comparison into a file of its own.',
      }
    : {
        index: at,
        message: `goes on behind its last bracket: ${rest.trim()}`,
        mend: 'Take that out, or a bracket before it that closes too early.',
      };
};

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

const wrongBracket: JsonMistakeReader = ({ at, rest, open }) => {
  const inside = open.at(-1);
  const closing = CLOSING[inside?.piece ?? ''];
  if (!closing || !/^[}\]]/.test(rest) || rest.startsWith(closing)) return undefined;
  return {
    index: at,
    message: `closes with ${rest.charAt(0)} what ${inside?.piece ?? ''} has opened`,
    mend: `Write ${closing} there, or look for a bracket that is missing before it.`,
  };
};

const unfinished: JsonMistakeReader = ({ text, at, open }) => {
  const inside = open.at(-1);
  if (at < text.length || !inside) return undefined;
  return {
    index: inside.index,
    message: `opens ${inside.piece} here, and ends before that is closed`,
    mend: `Look whether the end of the file is missing, or close it with ${CLOSING[inside.piece] ?? ''}.`,
  };
};

const nameWithoutQuotes: JsonMistakeReader = ({ at, rest, isForName }) => {
  const [name] = /^[\p{L}\p{N}_$-]+/u.exec(rest) ?? [];
  if (!isForName || name === undefined) return undefined;
  return {
    index: at,
    message: `has a name without quotes: ${name}`,
    mend: `Write "${name}".`,
  };
};

const missingColon: JsonMistakeReader = ({ at, rest, isAfterName, last }) =>
  isAfterName
    ? {
        index: at,
        message: `has ${rest.charAt(0)} where a colon belongs`,
        mend: `Write a colon between ${last?.piece.slice(0, 40) ?? 'the name'} and its value.`,
      }
    : undefined;

const oddNumber: JsonMistakeReader = ({ at, rest, last }) => {
  const isInNumber = last && /^-?\d/.test(last.piece) && last.index + last.piece.length === at;
  const isNumber = isInNumber ? /^[\p{L}\d.%+]/u.test(rest) : /^(?:[.+]\d|-)/.test(rest);
  return isNumber
    ? {
        index: isInNumber ? last.index : at,
        message: 'has a number that JSON does not know',
        mend: 'Write digits alone, with a point between them if need be: 64, 0.5 or -3.',
      }
    : undefined;
};

const decimalComma: JsonMistakeReader = ({ rest, last, isForName }) =>
  isForName && last?.piece === ',' && /^\d/.test(rest)
    ? {
        index: last.index,
        message: 'has a comma in a number',
        mend: 'Write a point for it, as in 1.5, or nothing, as in 1000.',
      }
    : undefined;

const missingComma: JsonMistakeReader = ({ at, rest, last, isForName }) => {
  const endsValue = last && !isForName && !/^[[{,:]$/.test(last.piece);
  if (!endsValue || !/^["[{\d-]/.test(rest)) return undefined;
  const end = last.index + last.piece.length;
  return {
    index: at > end ? end : at,
    message: 'has no comma here, where the next value begins',
    mend: 'Put a comma between the two.',
  };
};

const wordWithoutQuotes: JsonMistakeReader = ({ at, rest, last }) => {
  const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest) ?? [];
  if (word === undefined || !/^[[:,]$/.test(last?.piece ?? '')) return undefined;
  return {
    index: at,
    message: `has the word ${word} without quotes`,
    mend: 'Put words into double quotes; true, false and null stand without, in small letters.',
  };
};

/** In the order in which they are asked: what is surer comes first. */
const READERS: readonly JsonMistakeReader[] = [
  fileMistake,
  oddSpace,
  comment,
  stringMistake,
  curlyQuote,
  singleQuote,
  surplusComma,
  secondDocument,
  unfinished,
  wrongBracket,
  missingValue,
  decimalComma,
  nameWithoutQuotes,
  oddNumber,
  missingColon,
  missingComma,
  wordWithoutQuotes,
];

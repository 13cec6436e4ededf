import { Parser } from 'htmlparser2';

/** The letters and digits of a text in HTML, in one row, with the place of each. */
export interface Letters {
  /** In lower case, without spaces and punctuation: what sanitizers and editors leave as it is. */
  readonly text: string;
  /** The index of each in the HTML. */
  readonly places: readonly number[];
}

/** Points and commas count between digits alone. */
const LETTER = /[\p{L}\p{M}\p{N}%<>≤≥]|[.,](?=\p{N})/gu;

const NO_TEXT = new Set(['script', 'style', 'title']);
const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What can be read of a text in HTML, without what an attribute hides. */
export function lettersIn(html: string, start = 0, end = html.length): Letters {
  let text = '';
  const places: number[] = [];
  /** For each open element, whether it or one around it is not read. */
  const hidden: boolean[] = [];
  const parser = new Parser({
    onopentag(name, { hidden: isHidden, style = '' }) {
      const isSilent = NO_TEXT.has(name) || isHidden !== undefined || HIDING.test(style);
      hidden.push(isSilent || hidden.at(-1) === true);
    },
    ontext(words) {
      if (hidden.at(-1)) return;
      for (const { 0: letter, index } of words.matchAll(LETTER)) {
        const lower = letter.toLowerCase();
        text += lower;
        const place = start + parser.startIndex + index;
        // A few letters are two in lower case.
        if (lower.length === 1) places.push(place);
        else places.push(...Array<number>(lower.length).fill(place));
      }
    },
    onclosetag() {
      hidden.pop();
    },
  });
  parser.end(html.slice(start, end));
  return { text, places };
}

/** Words as they stand among letters. */
export const lettersOf = (words: string): string =>
  [...words.matchAll(LETTER)].map(([letter]) => letter.toLowerCase()).join('');

/** The letters of parts that stand one after another. */
export const joined = (parts: readonly Letters[]): Letters => ({
  text: parts.map(({ text }) => text).join(''),
  places: parts.flatMap(({ places }) => places),
});

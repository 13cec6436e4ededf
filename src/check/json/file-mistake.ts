import type { JsonMistakeReader } from './json-spot.js';

const SCRIPT = /^(?:(?:const|let|var|export|module\.exports|window\.)\b|[\w.$]+\s*=\s*[[{]|\()/;
const YAML = /^(?:---\s|[\w-]+:(?:\s|$))/;
const SEPARATORS = [',', ';', '\t'] as const;
/** Lines that are looked at, and characters of each. */
const [MOST_LINES, LONGEST] = [5, 2000];

/** A file of another kind altogether: what stands at its beginning tells it. */
export const fileMistake: JsonMistakeReader = ({ text, open, last }) => {
  const index = text.search(/\S|$/);
  const start = text.slice(index, index + MOST_LINES * LONGEST);
  if (start === '') {
    return { index: 0, message: 'is empty', mend: 'Write a comparison into it, and save it.' };
  }
  if (start.startsWith('{\\rtf')) {
    return {
      index,
      message: 'is a text of a word processor (RTF), not JSON',
      mend: 'Save it as plain text.',
    };
  }
  // JSON up to somewhere is JSON with a mistake in it.
  if (open.length > 0 || /^[[{]/.test(start)) return undefined;
  if (SCRIPT.test(start)) {
    return {
      index,
      message: 'begins as a script, not as JSON',
      mend: 'Take out what stands before the first bracket, and what comes behind the last.',
    };
  }
  const lines = start.split(/\r?\n/).slice(0, MOST_LINES);
  if (SEPARATORS.some((separator) => isTable(lines, separator))) {
    return {
      index,
      message: 'is a table of a spreadsheet (CSV), not JSON',
      mend: 'Put the table into the page, inside <treatment-compare>, or write it as JSON.',
    };
  }
  if (YAML.test(start)) {
    return {
      index,
      message: 'looks like YAML, not JSON',
      mend: 'Convert it: begin with {, and put names and words into double quotes.',
    };
  }
  if (last) return undefined;
  return {
    index,
    message: `does not begin as JSON: ${(lines[0] ?? '').slice(0, 40).trim()}`,
    mend: 'Begin with {. What is only text goes into its fields.',
  };
};

/** Whether the lines have as many columns each, two or more. */
function isTable(lines: readonly string[], separator: string): boolean {
  const counts = lines.filter((line) => line.trim()).map((line) => columnsOf(line, separator));
  const [first = 1] = counts;
  return first > 1 && counts.length > 1 && counts.every((count) => count === first);
}

/** A separator between quotes is none. */
function columnsOf(line: string, separator: string): number {
  const outside = line
    .slice(0, LONGEST)
    .split('"')
    .filter((_, index) => index % 2 === 0);
  return outside.join('').split(separator).length;
}

import type { Score } from '../../../check/score.js';
import { plainLine } from '../../plain-line.js';
import type { CheckedDocument, PlacedFinding } from '../told.js';
import { countInWords } from './count.js';
import type { FormatOptions } from './index.js';

/** Numbers of ANSI escapes. */
const COLOURS = { bold: 1, faint: 2, red: 31, yellow: 33, green: 32 } as const;

type Paint = (colour: keyof typeof COLOURS, words: string) => string;

const INDENT = '  ';

/** For people: file by file, with a line for what is wrong and one for how to mend it. */
export function asText(
  documents: readonly CheckedDocument[],
  { isQuiet, hasColours }: FormatOptions,
): string {
  const paint: Paint = (colour, words) =>
    hasColours ? `\u001b[${COLOURS[colour]}m${words}\u001b[0m` : words;
  const shown = isQuiet ? documents.filter(({ findings }) => findings.length > 0) : documents;
  return shown.map((document) => `${linesOf(document, paint, isQuiet).join('\n')}\n`).join('\n');
}

function linesOf(document: CheckedDocument, paint: Paint, isQuiet: boolean): string[] {
  const { file, title, findings, scores } = document;
  const head = plainLine(title === undefined ? file : `${file}: ${title}`);
  return [
    `${paint('bold', head)}: ${countInWords([document])}`,
    ...findings.flatMap((finding) => linesOfFinding(file, finding, paint)),
    ...(isQuiet ? [] : scores.flatMap((score) => ['', ...linesOfScore(score, paint)])),
  ];
}

function linesOfFinding(
  file: string,
  { place: { line, column }, rule, severity, path, message, mend }: PlacedFinding,
  paint: Paint,
): string[] {
  const grave = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  return [
    '',
    `${INDENT}${paint('faint', plainLine(`${file}:${line}:${column}`))} ${grave} ${paint('faint', rule)}`,
    `${INDENT}${plainLine(`${path} ${message}.`)}`,
    `${INDENT}${plainLine(mend)}`,
  ];
}

function linesOfScore({ title, met, judged, items }: Score, paint: Paint): string[] {
  const unmet = items.filter(({ result }) => result === 'unmet');
  const people = items.filter(({ result }) => result === 'people');
  return [
    `${INDENT}${paint('bold', title)}: ${met} of the ${judged} items that a program can judge`,
    ...unmet.map(
      ({ id, asks, rules }) =>
        `${INDENT}${paint('yellow', 'not met')} ${id} ${asks} (${rules.join(', ')})`,
    ),
    ...(people.length > 0
      ? [
          `${INDENT}For people to judge: ${people.map(({ id, asks }) => `${id} ${asks}`).join('; ')}`,
        ]
      : []),
  ];
}

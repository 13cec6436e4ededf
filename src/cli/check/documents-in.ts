import { levelOf } from '../../check/settings.js';
import { mendJson } from '../../sources/page/inline-json.js';
import { Failure } from '../failure.js';
import { type FoundElement, type ScannedPage, scanPage } from '../scan-page.js';
import { judge, type Judging } from './judge.js';
import { lineColumns, type Place } from '../line-column.js';
import { type JudgedCopy, judgeStored } from './stored/judge-stored.js';
import { type KnownDocument, knownDocument } from './stored/written-copy.js';
import type { NamedText } from './named-text.js';
import type { CheckedDocument } from './told.js';

/** A document as it stands in a text. */
interface Written {
  readonly json: string;
  readonly start: number;
}

export const isPage = (text: string): boolean => /^\s*</.test(text);

const scanned = (text: string): ScannedPage | undefined =>
  isPage(text) ? scanPage(text) : undefined;

/** The documents that stand in a text: itself, or those in a page. */
function documentsWritten(text: string, page: ScannedPage | undefined): Written[] {
  if (!page) return [{ json: text, start: 0 }];
  return page.elements.flatMap(({ json }) =>
    json ? [{ json: mendJson(json.text), start: json.start }] : [],
  );
}

/** The documents in a text that are comparisons. */
export function knownIn({ file, text }: NamedText): KnownDocument[] {
  return documentsWritten(text, scanned(text)).flatMap(({ json }) => knownDocument(json, file));
}

/**
 * The comparisons in a text, each judged.
 *
 * @param known documents that what is stored in a page may be of
 * @throws {Failure} if it is a page without one
 */
export function documentsIn(
  { file, text }: NamedText,
  known: readonly KnownDocument[],
  judging: Judging,
): CheckedDocument[] {
  const page = scanned(text);
  const placeAt = lineColumns(text);
  const written = documentsWritten(text, page).map(({ json, start }): CheckedDocument => {
    const { title, findings, scores } = judge(json, judging);
    return { file, title, scores, findings: findings.map(placed(placeAt, start)) };
  });
  const stored = page ? judgeStored({ html: text, scanned: page, documents: known }) : [];
  const isLinked = page?.elements.some(({ attributes: { src } }) => src);
  if (written.length + stored.length === 0 && !isLinked) {
    throw noComparison(file, text, page?.elements);
  }
  return [...written, ...stored.map((copy) => checkedCopy(file, copy, placeAt, judging))];
}

const placed =
  (placeAt: (index: number) => Place, start: number) =>
  <Found extends { readonly index: number }>({ index, ...finding }: Found) => ({
    ...finding,
    place: placeAt(start + index),
  });

function checkedCopy(
  file: string,
  { title, findings }: JudgedCopy,
  placeAt: (index: number) => Place,
  { settings }: Judging,
): CheckedDocument {
  const told = findings.flatMap(({ rule, index, ...finding }) => {
    const severity = levelOf(rule, settings);
    return severity === 'off'
      ? []
      : [{ ...finding, rule: rule.id, severity, place: placeAt(index) }];
  });
  return { file, title, findings: told, scores: [] };
}

function noComparison(file: string, text: string, elements: readonly FoundElement[] = []): Failure {
  if (elements.length > 0) {
    return new Failure(
      file,
      'holds no comparison as JSON',
      'What is a table there, the browser reads: its console says what is wrong.',
    );
  }
  return /<table[\s>]/i.test(text)
    ? new Failure(
        file,
        'is a web page with a table, not JSON',
        'Put the table inside <treatment-compare>, and open the page: the console says what is wrong.',
      )
    : new Failure(
        file,
        'is a web page without a comparison, not JSON',
        'Name the document. If this is what a server answered, it may ask to log in, or say “not found”.',
      );
}

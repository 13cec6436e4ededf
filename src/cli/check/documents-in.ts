import type { Judging } from '../../check/judge-document.js';
import { levelOf } from '../../check/settings.js';
import { mendJson } from '../../sources/page/inline-json.js';
import { Failure } from '../failure.js';
import type { FoundElement, ScannedPage } from '../scan-page.js';
import { judge, type Judged } from './judge.js';
import { lineColumns, type Place } from '../line-column.js';
import { type JudgedCopy, judgeStored } from './stored/judge-stored.js';
import { type KnownDocument, knownDocument } from './stored/written-copy.js';
import { judgeTables } from './tables/judge-tables.js';
import type { NamedText } from './named-text.js';
import { pageIn } from './page-in.js';
import type { CheckedDocument } from './told.js';

/** A document as it stands in a text. */
interface Written {
  readonly json: string;
  readonly start: number;
}

/** The documents that stand in a text: itself, or those in a page. */
function documentsWritten(text: string, page: ScannedPage | undefined): Written[] {
  if (!page) return [{ json: text, start: 0 }];
  return page.elements.flatMap(({ json }) =>
    json ? [{ json: mendJson(json.text), start: json.start }] : [],
  );
}

/** The documents in a text that are comparisons. */
export function knownIn(named: NamedText): KnownDocument[] {
  return documentsWritten(named.text, pageIn(named)).flatMap(({ json }) =>
    knownDocument(json, named.file),
  );
}

/**
 * The comparisons in a text, each judged.
 *
 * @param known documents that what is stored in a page may be of
 * @throws {Failure} if it is a page without one
 */
export function documentsIn(
  named: NamedText,
  known: readonly KnownDocument[],
  judging: Judging,
): CheckedDocument[] {
  const { file, text } = named;
  const page = pageIn(named);
  const placeAt = lineColumns(text);
  const told = (judged: Judged, start: number) => checkedDocument(file, judged, placeAt, start);
  const written = documentsWritten(text, page).map(({ json, start }) =>
    told(judge(json, judging), start),
  );
  const tables = page?.elements.some(mayHoldTable)
    ? judgeTables(file, text, judging).map((judged) => told(judged, 0))
    : [];
  const stored = page ? judgeStored({ html: text, scanned: page, documents: known }) : [];
  const isLinked = page?.elements.some(({ attributes: { src } }) => src);
  if (written.length + tables.length + stored.length === 0 && !isLinked) {
    throw noComparison(file, text, page?.elements);
  }
  return [
    ...written,
    ...tables,
    ...stored.map((copy) => checkedCopy(file, copy, placeAt, judging)),
  ];
}

/** Whether it has nothing that comes before a table in it. */
const mayHoldTable = ({ json, attributes }: FoundElement): boolean =>
  !json && !attributes.src && !('data-prerendered' in attributes);

/** @param start where in the file what was judged begins */
const checkedDocument = (
  file: string,
  { title, findings, scores }: Judged,
  placeAt: (index: number) => Place,
  start: number,
): CheckedDocument => ({
  file,
  title,
  scores,
  findings: findings.map(({ index, ...finding }) => ({
    ...finding,
    place: placeAt(start + index),
  })),
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
      'holds elements without a comparison in them',
      'Put a document in JSON or a table inside, or name one by "src".',
    );
  }
  return /<table[\s>]/i.test(text)
    ? new Failure(
        file,
        'is a web page with a table, not JSON',
        'Put the table inside <treatment-compare>, and check the page again.',
      )
    : new Failure(
        file,
        'is a web page without a comparison, not JSON',
        'Name the document. If this is what a server answered, it may ask to log in, or say “not found”.',
      );
}

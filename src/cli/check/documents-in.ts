import { mendJson } from '../../sources/page/inline-json.js';
import { Failure } from '../failure.js';
import { type FoundElement, scanPage } from '../scan-page.js';
import { judge, type Judging } from './judge.js';
import { lineColumns } from '../line-column.js';
import type { CheckedDocument } from './told.js';

/** A document as it stands in a text. */
interface Written {
  readonly json: string;
  readonly start: number;
}

/**
 * The comparisons in a text, each judged.
 *
 * @throws {Failure} if it is a page without one
 */
export function documentsIn(file: string, text: string, judging: Judging): CheckedDocument[] {
  const placeAt = lineColumns(text);
  const written = /^\s*</.test(text) ? inPage(file, text) : [{ json: text, start: 0 }];
  return written.map(({ json, start }) => {
    const { title, findings, scores } = judge(json, judging);
    const placed = findings.map(({ index, ...finding }) => ({
      ...finding,
      place: placeAt(start + index),
    }));
    return { file, title, findings: placed, scores };
  });
}

/** What stands in a script is written as it is, so that it can be found again. */
function inPage(file: string, text: string): Written[] {
  const { elements } = scanPage(text);
  const written: Written[] = [];
  let end = 0;
  for (const { json } of elements) {
    if (json === undefined) continue;
    const start = Math.max(text.indexOf(json, end), end);
    end = start + json.length;
    written.push({ json: mendJson(json), start });
  }
  if (written.length === 0) throw noComparison(file, text, elements);
  return written;
}

function noComparison(file: string, text: string, elements: readonly FoundElement[]): Failure {
  const src = elements.map(({ attributes }) => attributes.src).find(Boolean);
  if (src !== undefined) {
    return new Failure(file, 'shows a document from elsewhere', `Name that: ${src}`);
  }
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

import { mendJson } from '../../sources/page/inline-json.js';
import { Failure } from '../failure.js';
import { scanPage } from '../scan-page.js';
import { judge, type Judging } from './judge.js';
import { lineColumns } from './line-column.js';
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
  const written = /^\s*</.test(text) ? inPage(text) : [{ json: text, start: 0 }];
  if (written.length === 0) {
    throw new Failure(file, 'holds no comparison as JSON', 'Name the document that it shows.');
  }
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
function inPage(text: string): Written[] {
  const written: Written[] = [];
  let end = 0;
  for (const { json } of scanPage(text).elements) {
    if (json === undefined) continue;
    const start = Math.max(text.indexOf(json, end), end);
    end = start + json.length;
    written.push({ json: mendJson(json), start });
  }
  return written;
}

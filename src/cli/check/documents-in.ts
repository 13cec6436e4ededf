import { judge, type Judging } from './judge.js';
import { lineColumns } from './line-column.js';
import type { CheckedDocument } from './told.js';

/** The comparisons in a text, each judged. */
export function documentsIn(file: string, text: string, judging: Judging): CheckedDocument[] {
  const placeAt = lineColumns(text);
  const { title, findings, scores } = judge(text, judging);
  const placed = findings.map(({ index, ...finding }) => ({ ...finding, place: placeAt(index) }));
  return [{ file, title, findings: placed, scores }];
}

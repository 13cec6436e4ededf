import { extendedAmong, type NamedComparisons } from '../model/comparison/extended-among.js';
import { parseJson } from '../model/parse-json.js';
import { type JudgedDocument, judgeDocument, type Judging } from './judge-document.js';
import { jsonMistake } from './json/json-mistake.js';

/** What came of a text. */
export interface JudgedJson extends JudgedDocument {
  /** As it is written; nothing where the text is no JSON. */
  readonly document?: unknown;
}

/**
 * Judges a text as a comparison: how its JSON is written, as the elements read it, and by the rules. It never throws.
 *
 * @param comparisons those that a document may extend
 */
export function judgeJson(
  text: string,
  judging: Judging,
  comparisons: NamedComparisons,
): JudgedJson {
  const mistake = jsonMistake(text);
  if (mistake) {
    const { message, mend } = mistake;
    return {
      told: [{ rule: 'invalid-json', severity: 'error', path: '$', message, mend }],
      scores: [],
    };
  }
  const document = parseJson(text);
  const extendable = {
    ids: Object.keys(comparisons),
    find: extendedAmong(comparisons, judging.language),
  };
  return { document, ...judgeDocument(document, judging, extendable) };
}

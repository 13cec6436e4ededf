import { type Judging, judgeDocument, type Told } from '../../check/judge-document.js';
import { jsonMistake } from '../../check/json/json-mistake.js';
import type { JsonMistake } from '../../check/json/json-spot.js';
import type { Score } from '../../check/score.js';
import { toPath } from '../../model/diagnostics/finding.js';
import { parseJson } from '../../model/parse-json.js';
import { BUILT_IN_IDS, builtInExtended } from '../../content/documents.js';
import { placeOf, placesInJson } from './json-places.js';
import type { IndexedFinding } from './told.js';

/** What came of a document. */
export interface Judged {
  readonly title?: string | undefined;
  /** In the order of its text. */
  readonly findings: readonly IndexedFinding[];
  /** None where it is no comparison. */
  readonly scores: readonly Score[];
}

/** Judges a text in JSON as the elements do when they read it, and by the rules. */
export function judge(text: string, judging: Judging): Judged {
  const mistake = jsonMistake(text);
  if (mistake) return { findings: [brokenJson(mistake)], scores: [] };
  const extendable = { ids: BUILT_IN_IDS, find: builtInExtended(judging.language) };
  const { comparison, told, scores } = judgeDocument(parseJson(text), judging, extendable);
  return { title: comparison?.title, findings: indexed(told, text), scores };
}

const brokenJson = ({ index, message, mend }: JsonMistake): IndexedFinding => ({
  rule: 'invalid-json',
  severity: 'error',
  path: toPath([]),
  message,
  mend,
  index,
});

function indexed(told: readonly Told[], text: string): IndexedFinding[] {
  const places = placesInJson(text);
  return told
    .map((finding) => ({ ...finding, index: placeOf(places, finding.path) }))
    .sort((one, other) => one.index - other.index);
}

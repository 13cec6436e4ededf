/** What is found in a document, and the field that each finding belongs beside. */
import { judgeDocument, type Told } from '../../../check/judge-document.js';
import { keysOf, type PathKeys, toPath } from '../../../model/diagnostics/finding.js';
import { valueAt } from '../document/change.js';
import { describedAt } from './described.js';

/** A finding, and the place that it is shown at. */
export interface Placed {
  readonly told: Told;
  readonly keys: PathKeys;
}

/** All that the elements and the rules find in a document that stands by itself. */
export const findingsIn = (document: unknown, language: string, today: Date): readonly Told[] =>
  judgeDocument(document, { settings: {}, language, today }, EXTENDS_NONE).told;

const EXTENDS_NONE = { ids: [], find: () => ({ diagnostics: [] }) };

/** Puts each finding beside the innermost field of the form that holds its place, errors first. */
export function placed(findings: readonly Told[], document: unknown): readonly Placed[] {
  const rank = ({ told }: Placed) => (told.severity === 'error' ? 0 : 1);
  return findings
    .map((told) => ({ told, keys: fieldHolding(document, keysOf(told.path)) }))
    .sort((one, other) => rank(one) - rank(other));
}

/** The innermost place on the way to another that the form has. */
function fieldHolding(document: unknown, keys: PathKeys): PathKeys {
  const isShown = (place: PathKeys) =>
    describedAt(document, place) !== undefined && hasItem(document, place);
  for (let length = keys.length; length > 0; length -= 1) {
    const place = keys.slice(0, length);
    if (isShown(place)) return place;
  }
  return [];
}

/** A field may be empty; an item of a list is there or is not. */
const hasItem = (document: unknown, place: PathKeys): boolean =>
  place.every(
    (key, index) =>
      typeof key === 'string' || valueAt(document, place.slice(0, index + 1)) !== undefined,
  );

/** The findings at a place, and none further in. */
export function findingsAt(findings: readonly Placed[], keys: PathKeys): readonly Told[] {
  const path = toPath(keys);
  return findings.filter((finding) => toPath(finding.keys) === path).map(({ told }) => told);
}

/** The findings at a place and further in. */
export const findingsWithin = (findings: readonly Placed[], keys: PathKeys): readonly Placed[] =>
  findings.filter((finding) => isWithin(finding.keys, keys));

/** Whether a place is another or inside it. */
export const isWithin = (keys: PathKeys, around: PathKeys): boolean =>
  around.every((key, index) => key === keys[index]);

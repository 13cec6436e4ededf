import type { Told } from '../../check/judge-document.js';
import type { Score } from '../../check/score.js';
import type { Place } from '../line-column.js';

/** With its index in the text. */
export interface IndexedFinding extends Told {
  readonly index: number;
}

/** With its line and column in the file. */
export interface PlacedFinding extends Told {
  readonly place: Place;
}

/** A comparison that was looked at. */
export interface CheckedDocument {
  /** As the author named the file. */
  readonly file: string;
  /** Its own title, where it has one. */
  readonly title?: string | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly scores: readonly Score[];
}
